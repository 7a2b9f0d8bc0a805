import { ChartFrame } from '../../../charts/ChartFrame'
import { PyramidChart } from '../../../charts/PyramidChart'
import { toComparablePyramids, toPyramid, WORKING_AGE, type Pyramid, type PyramidRow } from '../../../charts/toPyramid'
import { toPyramidBars } from '../../../charts/toPyramidBars'
import type { SectionProps } from '../sectionProps'
import type { ProjectedYear } from '../toAges'
import { demographyLink } from '../useDemography'
import { useWords, type Words } from '../useWords'
import { toColumns } from './toColumns'
import type { Ghost } from './ghost'
import { ageOfCohort, cohortOf, fitsCohort, longestOf, type Frame, type PastYear } from './toFrames'
import { toGhost } from './toGhost'
import { toOutlinedBars } from './toOutlinedBars'
import type { Past } from './usePast'

interface PyramidFigureProps extends SectionProps {
  frames: readonly Frame[]
  frame: Frame
  past: Past
  ghost: Ghost
  /** the projected district, where its outline is asked for */
  district: readonly ProjectedYear[]
  /** the years under the saved scenario of the outline */
  saved: readonly PastYear[]
  savedName: string | null
}

/** The pyramid of one year, with an outline behind it and a cohort that is held on to. */
export function PyramidFigure(props: PyramidFigureProps) {
  const { data, state, name, start, question, frames, frame, past, ghost: chosen, district, saved, savedName, onChange } = props
  const words = useWords()
  const { texts, formats } = words
  const region = texts.pyramid
  const ghost = toGhost(chosen, frame, { ...data, district: { steps: district }, districtPast: past.district, frames, saved })
  const [pyramid, outline] = ghost ? toComparablePyramids(frame.counts, ghost.counts) : [toPyramid(frame.counts), null]
  if (!pyramid) return <p className="quiet">{region.none}</p>
  const inShares = ghost?.inShares ?? false
  const agesOf = (row: Pick<PyramidRow, 'ageFrom' | 'ageTo'>) => region.ages(String(row.ageFrom), row.ageTo === null ? null : String(row.ageTo))
  const short = (row: Pick<PyramidRow, 'ageFrom' | 'ageTo'>) => (row.ageTo === null ? `${row.ageFrom}+` : `${row.ageFrom}–${row.ageTo}`)
  const bars = inShares ? toPyramidBars(pyramid, outline, short) : toOutlinedBars(pyramid, outline, short)
  const heldAge = state.kohorte === 0 ? null : ageOfCohort(frame.year, state.kohorte, pyramid.rows[0]?.ageFrom ?? 0)
  const heldIndex = pyramid.rows.findIndex((row) => row.ageFrom === heldAge)
  const title = `${texts.pyramid.say({ name, year: String(frame.year), share: formats.percent(oldShare(pyramid)), kind: frame.kind })}${data.place.estimated ? ` (${texts.estimated})` : ''}`
  const say = (row: PyramidRow) => region.sentence({ ages: agesOf(row), women: count(row.female, row.femaleShare, { inShares, words }), men: count(row.male, row.maleShare, { inShares, words }) })
  return (
    <ChartFrame
      title={title}
      description={[frame.kind === 'past' && data.place.estimated ? texts.pyramid.description.pastEstimated : texts.pyramid.description[frame.kind], data.place.estimated ? texts.estimatedNote : '', texts.pyramid.sides].filter(Boolean).join(' ')}
      unit={inShares ? region.unitShare : region.unitPeople}
      sources={frame.kind === 'past' ? past.sources : data.place.assumptions.map(({ source }) => source)}
      date={frame.kind === 'past' ? `${frame.year}-01-01` : start.date}
      cases={Math.round(pyramid.total)}
      queryHref={demographyLink(question)}
      table={{ columns: toColumns(outline, inShares, words), rows: pyramid.rows, rowKey: (row) => String(row.ageFrom) }}
    >
      <PyramidChart
        bars={bars}
        label={`${region.label} ${title}.`}
        hint={texts.pyramid.hint}
        words={{ women: region.women, men: region.men, workingAge: region.workingAge, ghost: outline ? outlineText(chosen, { start: start.year, shown: frame.year, savedName }, words) : null }}
        workingAge={WORKING_AGE}
        format={(value) => (inShares ? formats.percent(value, 0) : formats.number(value))}
        sentence={(index) => (pyramid.rows[index] ? say(pyramid.rows[index]) : '')}
        rest={state.kohorte !== 0 && heldAge === null ? texts.pyramid.heldUnborn(bornOf(state.kohorte, words)) : texts.pyramid.rest}
        held={heldIndex === -1 ? null : heldIndex}
        onHold={(index) => {
          const row = pyramid.rows[index]
          if (row && row.ageTo !== null) onChange({ kohorte: toggled(state.kohorte, cohortOf(frame.year, row.ageFrom).from) })
        }}
        longest={longestOf(frames, inShares)}
      />
      {heldIndex !== -1 && <Held row={pyramid.rows[heldIndex]} cohort={state.kohorte} year={frame.year} ages={agesOf} />}
    </ChartFrame>
  )
}

interface Outlined { readonly start: number; readonly shown: number; readonly savedName: string | null }

function outlineText(ghost: Ghost, { start, shown, savedName }: Outlined, { texts: { pyramid: { outline } } }: Words): string | null {
  switch (ghost.kind) {
    case 'none': return null
    case 'saved': return outline.saved(String(shown), savedName ?? '')
    case 'start': return outline.start(String(start))
    case 'year': return outline.start(String(ghost.year))
    default: return outline[ghost.kind](String(shown))
  }
}

const toggled = (held: number, from: number): number => (held === from ? 0 : from)

function bornOf(from: number, { texts }: Words): string {
  return texts.pyramid.born(String(from), String(from + 4))
}

function Held({ row, cohort, year, ages }: { row: PyramidRow | undefined; cohort: number; year: number; ages: (row: PyramidRow) => string }) {
  const words = useWords()
  const { texts, formats } = words
  if (!row) return null
  return (
    <p role="status">
      {texts.pyramid.held({ cohort: bornOf(cohort, words), year, ages: ages(row), count: formats.number(Math.round(row.female + row.male)) })} {row.ageTo === null ? texts.pyramid.heldOpen : fitsCohort(year, cohort) ? '' : texts.pyramid.heldPartly}
    </p>
  )
}

function count(people: number, share: number | null, { inShares, words: { formats } }: { inShares: boolean; words: Words }): string {
  const text = formats.number(people)
  return inShares && share !== null ? `${text} (${formats.percent(share)})` : text
}

function oldShare({ rows, total }: Pyramid): number | null {
  return total > 0 ? rows.filter(({ ageFrom }) => ageFrom >= 65).reduce((sum, { female, male }) => sum + female + male, 0) / total : null
}
