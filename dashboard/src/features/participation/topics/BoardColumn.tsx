import { useState } from 'react'
import { Link } from 'react-router'
import { commonTexts } from '../../../app/i18n/common'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { entryLink } from '../../../app/links'
import { Button } from '../../../app/ui/Button'
import { SyntheticMark } from '../../../app/ui/SourceLine'
import { topicsTexts } from './texts'
import type { BoardColumn as Column, BoardContribution } from './toBoard'

const FIRST = 4
const MORE = 20

/** All contributions of one kind, a few at first; each leads to its page. */
export function BoardColumn({ column, onKind }: { column: Column<BoardContribution>; onKind: (kind: string) => void }) {
  const texts = useTexts(topicsTexts).board
  const { contributionKinds } = useTexts(commonTexts)
  const formats = useFormats()
  const [limit, setLimit] = useState(FIRST)
  const name = contributionKinds[column.kind as keyof typeof contributionKinds]
  const rest = column.entries.length - limit
  return (
    <section className="participation-board-column" aria-label={name}>
      <h3>
        <button type="button" className="participation-kind" aria-label={texts.choose(name)} onClick={() => onKind(column.kind)}>{name}</button>{' '}
        <span className="quiet">{formats.number(column.entries.length)}{column.takenUp > 0 && ` · ${texts.takenUp(formats.number(column.takenUp))}`}</span>
      </h3>
      <ul className="plain-list stack">
        {column.entries.slice(0, limit).map((entry) => (
          <li key={entry.id}>
            <Link to={entryLink({ kind: 'CONTRIBUTION', id: entry.id })}>{entry.text}</Link>
            {entry.source?.synthetic && <SyntheticMark />}
            {entry.by && <div className="small">{texts.by} <Link to={entryLink({ kind: entry.by.__typename === 'Organisation' ? 'ORGANISATION' : 'ACTOR', id: entry.by.id })}>{entry.by.name}</Link></div>}
            <div className="quiet small">{[entry.region?.name, entry.date && formats.date(entry.date)].filter(Boolean).join(' · ')}</div>
            {entry.project && <div className="small">{texts.takenUpBy} <Link to={entryLink({ kind: 'PROJECT', id: entry.project.id })}>{entry.project.name}</Link></div>}
          </li>
        ))}
      </ul>
      {rest > 0 && <Button variant="quiet" onPress={() => setLimit(limit + MORE)}>{texts.more(formats.number(Math.min(rest, MORE)))}</Button>}
    </section>
  )
}
