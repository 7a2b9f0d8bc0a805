import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { SyntheticMark } from '../../../app/ui/SourceLine'
import type { DemographyProfileQuery } from '../../../gql/graphql'
import { toNeeds, type NeedRow } from '../change/toNeeds'
import { threeDigits } from '../fan/toFan'
import { bandText } from '../fan/toFanColumns'
import { useFan } from '../fan/useFan'
import type { PlaceQuestion } from '../useDemography'
import { useWords } from '../useWords'
import { voicesTexts } from '../voices/texts'
import { isNobodyKnown } from '../voices/toVoices'
import { profileTexts } from './texts'
import { useProfile } from './useProfile'

/** What follows from the ages, and which ages have no say: for the district and its municipalities. */
export function ProfileLists({ question }: { question: PlaceQuestion }) {
  const query = useProfile(question)
  return (
    <QueryView query={query}>
      {(data) => (
        <div className="sheet-pair">
          <Needs question={question} />
          <Voices data={data} region={question.region} />
        </div>
      )}
    </QueryView>
  )
}

function Needs({ question }: { question: PlaceQuestion }) {
  const query = useFan(question)
  return <QueryView query={query}>{({ regionFan }) => <NeedLines rows={toNeeds(regionFan)} isEstimated={regionFan.estimated} />}</QueryView>
}

function NeedLines({ rows, isEstimated }: { rows: readonly NeedRow[]; isEstimated: boolean }) {
  const texts = useTexts(profileTexts)
  const words = useWords()
  const { texts: page, formats } = words
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const number = (value: number) => formats.number(threeDigits(value))
  const under6 = ({ values }: typeof first) => number(values.underThree + values.threeToFive)
  const lines = texts.needsText({
    year: String(last.year), start: String(first.year), young: under6(last), youngStart: under6(first), entrants: number(last.values.schoolEntrants), entrantsStart: number(first.values.schoolEntrants),
    old: number(last.values.overEighty), range: last.bands.overEighty && bandText(last.bands.overEighty, words), oldStart: number(first.values.overEighty),
  })
  return (
    <section className="sheet-figure">
      <h2>{texts.needs}{isEstimated ? ` (${page.estimated})` : ''}</h2>
      <ul className="sheet-sentences">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  )
}

function Voices({ data, region }: { data: DemographyProfileQuery; region: string }) {
  const texts = useTexts(profileTexts).voices
  const names = useTexts(voicesTexts)
  const { formats } = useWords()
  const { district, rows, yearLater } = data.ageGroupVoices
  const own = district.key === region ? district : rows.find(({ key }) => key === region)
  if (!own) return null
  const silent = own.groups.flatMap(({ ageFrom, ageTo, isGrowingWithoutVoice }) => (isGrowingWithoutVoice ? [names.group(String(ageFrom), ageTo == null ? null : String(ageTo))] : []))
  return (
    <section className="sheet-figure">
      <h2>{texts.title}<SyntheticMark sources={data.participation.sources} /></h2>
      <p>{isNobodyKnown(district.groups) ? names.sentences.none : `${silent.length > 0 ? texts.silent(formats.list(silent)) : texts.none} ${texts.later(String(Math.floor(yearLater)))}`}</p>
    </section>
  )
}
