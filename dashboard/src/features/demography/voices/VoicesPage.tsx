import { Link } from 'react-router'
import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { PageHead } from '../../../app/ui/PageHead'
import { SourceLine, SyntheticMark } from '../../../app/ui/SourceLine'
import { linkTo } from '../../../app/links'
import { useAddressState } from '../../../app/useAddressState'
import type { DemographyVoicesQuery, ScenarioInput } from '../../../gql/graphql'
import { demographyCodecs } from '../demographyState'
import { toScenarioInput } from '../scenario/toScenarioInput'
import { SheetActions } from '../SheetActions'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import { VolunteersSection } from '../volunteers/VolunteersSection'
import { toLargestSilent, toReachOf, toReachOfAges, toSilentGroups, toSilentPlaces, toVoicesAnswer } from './toVoices'
import { MOST_NAMED, useVoicesSentences } from './useVoicesSentences'
import { useVoices, voicesLink } from './useVoices'
import { AgeReachLine } from './AgeReachLine'
import { PlaceVoices } from './PlaceVoices'
import { VoicesFigure } from './VoicesFigure'
import { VoicesTable } from './VoicesTable'
import '../demography.css'
import '../sheet.css'

/** Who will be many and is not heard: for leadership, on one sheet of paper. */
export default function VoicesPage() {
  const [state, setState] = useAddressState(demographyCodecs)
  const scenario = toScenarioInput(state)
  const query = useVoices(scenario)
  return <QueryView query={query}>{(data) => <Sheet data={data} scenario={scenario} place={state.ort} onPlace={(ort) => setState({ ort })} />}</QueryView>
}

interface SheetProps {
  data: DemographyVoicesQuery
  scenario: ScenarioInput | null
  place: string
  onPlace: (place: string) => void
}

function Sheet({ data, scenario, place, onPlace }: SheetProps) {
  const texts = useTexts(voicesTexts)
  const { formats } = useWords()
  const { district, rows, yearToday, yearLater } = data.ageGroupVoices
  const nameOf = (index: number) => groupName(district.groups[index], texts)
  const answer = toVoicesAnswer(district.groups, { today: yearToday, later: yearLater })
  const href = voicesLink(scenario)
  const sentences = useVoicesSentences(data, nameOf)
  const sources = [...data.participation.sources, ...data.projectPopulation.assumptions.map(({ source }) => source)]
  const isSynthetic = sources.some((source) => source?.synthetic)
  return (
    <article className="sheet stack">
      <SheetActions texts={texts} queryHref={href} />
      <PageHead question={texts.question} title={texts.title} answer={<>{texts.answer(answer, nameOf, formats)}<SyntheticMark sources={sources} /></>} />
      {isSynthetic && <p className="sheet-warning">{texts.synthetic}</p>}
      <p className="quiet small">{texts.notForecast} {texts.source(formats.date(`${Math.floor(yearToday)}-01-01`))}</p>
      <section>
        <h2>{texts.brief}</h2>
        <ul className="sheet-sentences">
          {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
          <AgesReached data={data} nameOf={nameOf} />
          <Reach data={data} />
        </ul>
      </section>
      <VoicesFigure groups={district.groups} years={{ today: String(Math.floor(yearToday)), later: String(Math.floor(yearLater)) }} nameOf={nameOf} sources={sources} date={`${Math.floor(yearToday)}-01-01`} queryHref={href} />
      <VoicesTable groups={district.groups} silent={toSilentPlaces(rows, district.groups.length)} nameOf={nameOf} sources={sources} />
      <PlaceVoices data={data} place={place} onPlace={onPlace} nameOf={nameOf} sources={sources} />
      <VolunteersSection scenario={scenario} multipliers={data.placeMultipliers} sources={sources} />
      <SourceLine sources={sources} limit={8} />
    </article>
  )
}

/** Who could reach the stages of life that grow in some place and have no voice there; nothing where the sentences say that nobody is known. */
function AgesReached({ data: { ageGroupVoices, ageGroupMultipliers }, nameOf }: { data: DemographyVoicesQuery; nameOf: (index: number) => string }) {
  const { district, rows } = ageGroupVoices
  const silent = toSilentGroups(rows, district.groups.length).map(({ index }) => index)
  return silent.length === 0 ? null : <li><AgeReachLine reach={toReachOfAges(silent, ageGroupMultipliers[0]?.groups ?? [])} nameOf={nameOf} /></li>
}

/** Who could reach the places where most people have no voice, from the network. */
function Reach({ data: { ageGroupVoices, placeMultipliers } }: { data: DemographyVoicesQuery }) {
  const texts = useTexts(voicesTexts)
  const reached = toReachOf(toLargestSilent(ageGroupVoices.rows, MOST_NAMED), placeMultipliers)
  return (
    <li>
      {texts.reach} {reached.map(({ label, ask }) => <span key={label}>{label}: <Link to={linkTo({ kind: 'ACTOR', id: ask.id })}>{ask.name}</Link>; </span>)}
      {reached.length === 0 && `${texts.reachNone} `}<Link className="sheet-screen" to="/netzwerk?ask=bridge">{texts.reachLink}</Link>
    </li>
  )
}

function groupName(group: { ageFrom: number; ageTo?: number | null } | undefined, texts: (typeof voicesTexts)['de']): string {
  return group ? texts.group(String(group.ageFrom), group.ageTo == null ? null : String(group.ageTo)) : ''
}
