import { commonTexts } from '../../app/i18n/common'
import { useTexts } from '../../app/i18n/language'
import { QueryView } from '../../app/query/QueryView'
import { PageHead } from '../../app/ui/PageHead'
import { SyntheticMark } from '../../app/ui/SourceLine'
import { Select } from '../../app/ui/Select'
import { useAddressState } from '../../app/useAddressState'
import { DISTRICT_ID } from '../../app/district'
import type { ParticipationOptionsQuery, ParticipationPageQuery } from '../../gql/graphql'
import { DIMENSIONS, hasInhabitants, participationCodecs, type Dimension, type ParticipationState } from './participationState'
import { MonthFigure } from './MonthFigure'
import { ParticipationFilters } from './ParticipationFilters'
import { RateFigure, type Inhabitants } from './RateFigure'
import { StageFigure } from './StageFigure'
import { toCircleAnswer } from './toCircleAnswer'
import { comparesRegions, toChoice, toDistrictFilter, toFilter } from './toFilter'
import { toActiveFilters, toFilterOptions } from './toFilterOptions'
import { toScope, withinScope } from './toScope'
import { participationLink, useParticipation, useParticipationOptions } from './useParticipation'
import { useWords } from './useWords'
import { WayFigure, type FigureFoot } from './WayFigure'
import './participation.css'

/** Beteiligung: who is at the table, and whether the circle is balanced. */
export default function ParticipationPage() {
  const { texts } = useWords()
  const [state, setState] = useAddressState(participationCodecs)
  const options = useParticipationOptions()
  const query = useParticipation(state)
  const head = query.data ?? query.previousData
  return (
    <article className="stack-wide">
      <PageHead question={texts.question} title={texts.title} answer={head && options.data ? <Answer data={head} options={options.data} state={state} /> : ''} />
      <QueryView query={options}>
        {(choices) => (
          <QueryView query={query}>
            {(data) => <Figures data={data} choices={choices} state={state} onChange={(change) => setState(change, { push: true })} />}
          </QueryView>
        )}
      </QueryView>
    </article>
  )
}

function Answer({ data, options, state }: { data: ParticipationPageQuery; options: ParticipationOptionsQuery; state: ParticipationState }) {
  const { texts, formats } = useWords()
  const attendedBy = new Map(data.events.rows.map((row) => [row.key, row.attended]))
  const answer = toCircleAnswer({
    comparesRegions: comparesRegions(state),
    total: data.asked.total,
    regions: data.district.rows,
    districtRate: data.district.total.ratePerThousand ?? null,
    events: options.events.edges.map(({ node }) => ({ kind: node.kind, date: node.date ?? null, attended: attendedBy.get(node.id) ?? 0 })),
    today: new Date().toISOString().slice(0, 10),
  })
  return (
    <>
      {texts.say.answer(answer, formats)}
      <SyntheticMark sources={data.asked.sources} />
    </>
  )
}

interface FiguresProps {
  data: ParticipationPageQuery
  choices: ParticipationOptionsQuery
  state: ParticipationState
  onChange: (change: Partial<ParticipationState>) => void
}

function Figures({ data, choices, state, onChange }: FiguresProps) {
  const { texts, formats } = useWords()
  const common = useTexts(commonTexts)
  const { asked, district, months, events } = data
  const options = toFilterOptions(choices, common.levels, formats)
  const active = toActiveFilters(state, options, texts.filters)
  const filter = active.length > 0 ? active.map(({ label }) => label).join('; ') : null
  const footOf = (by: Dimension, report: { sources: FigureFoot['sources'] }): FigureFoot => ({ sources: report.sources, filter, queryHref: participationLink(toFilter(state), by) })
  const choose = (by: Dimension) => (toChoice(by, 'x') === null ? undefined : (key: string) => onChange(toChoice(by, key) ?? {}))
  // Without a chosen place the rates are those of the district's places; its row without a region has no inhabitants.
  const ratesBy = hasInhabitants(state.by) ? state.by : 'PLANNING_REGION'
  const rates = hasInhabitants(state.by) ? asked : district
  const scope = toScope(state.region, choices.regions.edges.map(({ node }) => node))
  const placeScope = hasInhabitants(state.by) ? scope : null
  const ratesRows = withinScope(rates.rows, scope)
  const ratesFoot = { ...footOf(ratesBy, rates), queryHref: participationLink(rates === asked ? toFilter(state) : toDistrictFilter(state, DISTRICT_ID), ratesBy) }
  return (
    <>
      <ParticipationFilters state={state} options={options} active={active} onChange={onChange} shown={asked.total.attended ?? null} />
      <WayFigure total={asked.total} foot={footOf(state.by, asked)} />
      <div className="stack">
        <div className="participation-by">
          <Select label={texts.by} options={DIMENSIONS.map((value) => ({ value, label: texts.dimensions[value] }))} value={state.by} onChange={(by) => onChange({ by })} />
        </div>
        <div className="participation-pair">
          <StageFigure by={state.by} rows={asked.rows} total={asked.total} foot={footOf(state.by, asked)} scope={placeScope} onChoose={choose(state.by)} />
          {ratesRows.some((row) => typeof row.key === 'string') && <RateFigure rows={ratesRows} district={district.total} foot={ratesFoot} inhabitants={inhabitantsOf(choices)} onChoose={(region) => onChange({ region })} />}
        </div>
      </div>
      <MonthFigure rows={months.rows} total={months.total} foot={footOf('MONTH', months)} onChoose={(month) => onChange({ from: month, to: month })} />
      {state.by !== 'EVENT' && <StageFigure by="EVENT" rows={events.rows} total={events.total} foot={footOf('EVENT', events)} scope={null} onChoose={(event) => onChange({ event })} />}
    </>
  )
}

/** The count that the rates rest on: the district's at the date of its inhabitants. */
function inhabitantsOf({ home, populationDates }: ParticipationOptionsQuery): Inhabitants | null {
  const row = populationDates.find(({ date }) => date === home?.inhabitantsDate)
  return row ? { date: row.date, base: row.base ?? null, source: row.source ?? null } : null
}
