import { useState } from 'react'
import { Link } from 'react-router'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { entryLink } from '../../../app/links'
import type { Column } from '../../../app/ui/DataTable'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { MoreRows, FIRST_ROWS } from '../StageFigure'
import { topicsTexts } from './texts'
import { MOST_MATCHES } from './useTopics'

/** A solution of one region for a challenge of another. */
export interface Match {
  readonly similarity: number
  readonly solution: MatchedText
  readonly challenge: MatchedText
  readonly shared: readonly { readonly word: string }[]
}

interface MatchedText {
  readonly id: string
  readonly text: string
  readonly by?: { readonly __typename: string; readonly id: string; readonly name: string } | null
  readonly region?: { readonly id: string; readonly name: string } | null
  readonly source?: SourceInfo | null
}

/** Whom to introduce to whom: who has solved what others struggle with. */
export function MatchesFigure({ matches, filter, queryHref }: { matches: readonly Match[]; filter: string | null; queryHref: string }) {
  const texts = useTexts(topicsTexts).matches
  const formats = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? matches : matches.slice(0, FIRST_ROWS / 2)
  const sources = matches.flatMap(({ solution, challenge }) => [solution.source, challenge.source]).filter((source) => source !== null && source !== undefined)
  return (
    <ChartFrame
      hasPicture={false}
      title={matches.length === MOST_MATCHES ? texts.most(matches.length, formats) : texts.say(matches.length, formats)}
      description={`${texts.description} ${texts.caution}`}
      unit={texts.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={matches.length}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toColumns(texts), rows: matches, rowKey: ({ challenge, solution }) => `${challenge.id} ${solution.id}` }}
    >
      <ul className="plain-list participation-matches">
        {shown.map((match) => (
          <li key={`${match.challenge.id} ${match.solution.id}`}>
            <MatchText name={texts.challenge} entry={match.challenge} />
            <MatchText name={texts.solution} entry={match.solution} />
            <p className="quiet small">{texts.shared(formats.list(match.shared.map(({ word }) => word)))} · {texts.similarity(formats.number(match.similarity, 2))}</p>
          </li>
        ))}
      </ul>
      {matches.length > shown.length || showsAll ? <MoreRows count={matches.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} /> : null}
    </ChartFrame>
  )
}

function MatchText({ name, entry }: { name: string; entry: MatchedText }) {
  const { by } = useTexts(topicsTexts).board
  return (
    <p>
      <span className="quiet small">{[name, entry.region?.name].filter(Boolean).join(', ')}</span>
      <br />
      <Link to={entryLink({ kind: 'CONTRIBUTION', id: entry.id })}>{entry.text}</Link>
      {entry.by && <span className="small"> {by} <Link to={entryLink({ kind: entry.by.__typename === 'Organisation' ? 'ORGANISATION' : 'ACTOR', id: entry.by.id })}>{entry.by.name}</Link></span>}
    </p>
  )
}

function toColumns({ columns }: (typeof topicsTexts)['de']['matches']): Column<Match>[] {
  return [
    { key: 'challenge', header: columns.challenge, value: (row) => row.challenge.text },
    { key: 'challengeRegion', header: columns.challengeRegion, value: (row) => row.challenge.region?.name },
    { key: 'challengeBy', header: columns.challengeBy, value: (row) => row.challenge.by?.name },
    { key: 'solution', header: columns.solution, value: (row) => row.solution.text },
    { key: 'solutionRegion', header: columns.solutionRegion, value: (row) => row.solution.region?.name },
    { key: 'solutionBy', header: columns.solutionBy, value: (row) => row.solution.by?.name },
    { key: 'similarity', header: columns.similarity, value: (row) => row.similarity, digits: 2 },
    { key: 'shared', header: columns.shared, value: (row) => row.shared.map(({ word }) => word).join(', ') },
  ]
}
