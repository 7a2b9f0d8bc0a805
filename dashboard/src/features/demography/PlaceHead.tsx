import { Link, useLocation } from 'react-router'
import { commonTexts } from '../../app/i18n/common'
import { useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { ComboBox } from '../../app/ui/ComboBox'
import { Disclosure } from '../../app/ui/Disclosure'
import { SourceLine } from '../../app/ui/SourceLine'
import type { DemographyOptionsQuery } from '../../gql/graphql'
import { DISTRICT_ID } from '../../app/district'
import type { DemographyState } from './demographyState'
import { toScenarioInput } from './scenario/toScenarioInput'
import type { SectionProps } from './sectionProps'
import { readAssumption, SAID_ELSEWHERE } from './toAssumptions'
import { toRegionOptions } from './toRegionOptions'
import { toStart } from './toStart'
import type { DemographyData } from './useDemography'
import { useWords } from './useWords'

interface PlaceHeadProps {
  state: DemographyState
  options: DemographyOptionsQuery
  /** null while the first answer is on its way */
  data: DemographyData | undefined
  onChange: SectionProps['onChange']
}

/** Which place, and what its figures rest on: said before any picture. */
export function PlaceHead({ state, options, data, onChange }: PlaceHeadProps) {
  const { texts } = useWords()
  const { search } = useLocation()
  const levels = useTexts(commonTexts).levels
  const choices = toRegionOptions(options.home ?? null, options.regions.edges.map(({ node }) => node), levels)
  return (
    <section className="demography-head" aria-label={texts.place}>
      <ComboBox key={state.ort} label={texts.place} options={choices} value={state.ort} onChange={(ort) => onChange({ ort: ort === '' ? DISTRICT_ID : ort })} />
      <div>
        {data && <Basis data={data} options={options} isScenario={toScenarioInput(state) !== null} />}
        <p className="row">
          <Link to={`/demografie/stimmen${search}`}>{texts.links.voices}</Link>
          <Link to={`/demografie/steckbrief${search}`}>{texts.links.report}</Link>
          <Link to={`/demografie/tabellen${search}`}>{texts.links.tables}</Link>
          <Link to={linkTo({ kind: 'REGION', id: state.ort })}>{texts.links.region}</Link>
        </p>
      </div>
    </section>
  )
}

function Basis({ data, options, isScenario }: { data: DemographyData; options: DemographyOptionsQuery; isScenario: boolean }) {
  const { texts, formats } = useWords()
  const { place } = data
  const start = toStart(place.steps[0]?.year, options.populationDates)
  const shown = place.assumptions.filter(({ name }) => !SAID_ELSEWHERE.includes(name))
  return (
    <>
      <p>
        {isScenario ? `${texts.inScenario} ` : ''}{texts.notForecast} {start && texts.data(formats.date(start.date), start.base === null ? null : String(start.base))} {place.estimated ? texts.estimatedNote : ''}
      </p>
      <Disclosure title={texts.assumptions.title}>
        <ul className="demography-assumptions">
          {shown.map((assumption) => <li key={assumption.name}>{texts.assumptions.say(readAssumption(assumption), formats)}</li>)}
        </ul>
        <SourceLine sources={place.assumptions.map(({ source }) => source)} limit={6} />
      </Disclosure>
    </>
  )
}
