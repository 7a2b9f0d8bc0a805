import { DISTRICT_ID } from '../../../app/district'
import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { PageHead } from '../../../app/ui/PageHead'
import { SourceLine } from '../../../app/ui/SourceLine'
import { useAddressState } from '../../../app/useAddressState'
import type { DemographyOptionsQuery } from '../../../gql/graphql'
import { demographyCodecs } from '../demographyState'
import { toScenarioInput } from '../scenario/toScenarioInput'
import { SheetActions } from '../SheetActions'
import { toAnswer } from '../toAnswer'
import { readAssumption, SAID_ELSEWHERE } from '../toAssumptions'
import { toStart } from '../toStart'
import { demographyLink, useDemography, useDemographyOptions, type PlaceQuestion, type DemographyData } from '../useDemography'
import { useWords } from '../useWords'
import { ProfileFigures } from './ProfileFigures'
import { ProfileLists } from './ProfileLists'
import { ProfileTable } from './ProfileTable'
import { profileTexts } from './texts'
import { toProfileRows } from './toProfileRows'
import '../demography.css'
import '../sheet.css'

/** Steckbrief: one place on one sheet of paper. */
export default function ProfilePage() {
  const [state] = useAddressState(demographyCodecs)
  const question: PlaceQuestion = { region: state.ort, scenario: toScenarioInput(state) }
  const options = useDemographyOptions()
  const query = useDemography(question)
  return <QueryView query={options}>{(choices) => <QueryView query={query}>{(data) => <Sheet data={data} options={choices} question={question} />}</QueryView>}</QueryView>
}

interface SheetProps {
  data: DemographyData
  options: DemographyOptionsQuery
  question: PlaceQuestion
}

function Sheet({ data, options, question }: SheetProps) {
  const texts = useTexts(profileTexts)
  const { texts: page, formats } = useWords()
  const { place } = data
  const start = toStart(place.steps[0]?.year, options.populationDates)
  const name = nameOf(options, question.region)
  if (!start) return null
  const assumptions = place.assumptions.filter(({ name: key }) => !SAID_ELSEWHERE.includes(key))
  return (
    <article className="sheet stack">
      <SheetActions texts={texts} queryHref={demographyLink(question)} />
      <PageHead question={texts.title(name)} title={texts.title(name)} answer={page.answer(toAnswer(place.steps), formats)} />
      <p className="quiet small">
        {question.scenario ? `${page.inScenario} ` : ''}{page.notForecast} {page.data(formats.date(start.date), start.base === null ? null : String(start.base))} {place.estimated ? page.estimatedNote : ''} {texts.created(formats.date(new Date().toISOString().slice(0, 10)))}
      </p>
      <ProfileTable title={texts.title(name)} rows={toProfileRows(place.steps)} isEstimated={place.estimated} sources={place.assumptions.map(({ source }) => source)} />
      <ProfileFigures data={data} question={question} start={start} />
      <ProfileLists question={question} />
      <section className="sheet-figure">
        <h2>{texts.assumptions}</h2>
        <ul className="sheet-sentences sheet-columns small">
          {assumptions.map((assumption) => <li key={assumption.name}>{page.assumptions.say(readAssumption(assumption), formats)}</li>)}
        </ul>
        <SourceLine sources={place.assumptions.map(({ source }) => source)} limit={8} />
      </section>
    </article>
  )
}

function nameOf({ home, regions }: DemographyOptionsQuery, id: string): string {
  return regions.edges.find(({ node }) => node.id === id)?.node.name ?? (id === DISTRICT_ID ? home?.name : undefined) ?? id
}
