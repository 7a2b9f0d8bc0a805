import { Select } from '../../../app/ui/Select'
import { DISTRICT_ID } from '../../../app/district'
import type { ParticipationOptionsQuery, ParticipationPageQuery } from '../../../gql/graphql'
import { DIMENSIONS, hasInhabitants, type Dimension, type ParticipationState } from '../participationState'
import { RateFigure, type Inhabitants } from '../RateFigure'
import type { SectionProps } from '../sectionProps'
import { StageFigure } from '../StageFigure'
import { toChoice, toDistrictFilter, toFilter, type FilterKey } from '../toFilter'
import { toScope, withinScope } from '../toScope'
import { participationLink } from '../useParticipation'
import { useWords } from '../useWords'
import { WayFigure, type FigureFoot } from '../WayFigure'
import { LossSection } from './LossSection'

/** The way from nomination to attendance: of all, at each step, and by place, group, organisation or event. */
export default function WaySection(props: SectionProps & { data: ParticipationPageQuery }) {
  const { data, choices, state, filter, onChange } = props
  const { texts } = useWords()
  const { asked, district, events } = data
  const footOf = (by: Dimension, report: { sources: FigureFoot['sources'] }): FigureFoot => ({ sources: report.sources, filter, queryHref: participationLink(toFilter(state), by) })
  const choose = (by: Dimension) => (toChoice(by, 'x') === null ? undefined : (key: string) => onChange(toChoice(by, key) ?? {}))
  const openPairs = () => onChange({ people: 'ATTENDED', counted: 'pairs' })
  // Without a chosen place the rates are those of the district's places; its row without a region has no inhabitants.
  const ratesBy = hasInhabitants(state.by) ? state.by : 'PLANNING_REGION'
  const rates = hasInhabitants(state.by) ? asked : district
  const scope = toScope(state.region, choices.regions.edges.map(({ node }) => node))
  const ratesRows = withinScope(rates.rows, scope)
  const ratesFoot = { ...footOf(ratesBy, rates), queryHref: participationLink(rates === asked ? toFilter(state) : toDistrictFilter(state, DISTRICT_ID), ratesBy) }
  return (
    <div className="stack-wide">
      <WayFigure total={asked.total} foot={footOf(state.by, asked)} onChoose={(people) => onChange({ people, counted: 'pairs' })} />
      <LossSection {...props} />
      <div className="stack">
        <div className="participation-by">
          <Select label={texts.by} options={DIMENSIONS.map((value) => ({ value, label: texts.dimensions[value] }))} value={state.by} onChange={(by) => onChange({ by })} />
        </div>
        <div className="participation-pair">
          <StageFigure by={state.by} rows={asked.rows} total={asked.total} foot={footOf(state.by, asked)} scope={hasInhabitants(state.by) ? scope : null} onChoose={choose(state.by)} chosen={chosenOf(state)} onOpen={openPairs} />
          {ratesRows.some((row) => typeof row.key === 'string') && <RateFigure rows={ratesRows} district={district.total} foot={ratesFoot} inhabitants={inhabitantsOf(choices)} onChoose={(region) => onChange({ region })} chosen={state.region} onOpen={() => onChange({ people: 'ATTENDED', counted: 'people' })} />}
        </div>
      </div>
      {state.by !== 'EVENT' && <StageFigure by="EVENT" rows={events.rows} total={events.total} foot={footOf('EVENT', events)} scope={null} onChoose={(event) => onChange({ event })} chosen={state.event} onOpen={openPairs} />}
    </div>
  )
}

/** The row of the dimension that the filter chooses; '' for none. */
function chosenOf(state: ParticipationState): string {
  const keys = Object.keys(toChoice(state.by, '') ?? {}) as FilterKey[]
  const [value = '', ...others] = keys.map((key) => state[key])
  return others.every((other) => other === value) ? value : ''
}

/** The count that the rates rest on: the district's at the date of its inhabitants. */
function inhabitantsOf({ home, populationDates }: ParticipationOptionsQuery): Inhabitants | null {
  const row = populationDates.find(({ date }) => date === home?.inhabitantsDate)
  return row ? { date: row.date, base: row.base ?? null, source: row.source ?? null } : null
}
