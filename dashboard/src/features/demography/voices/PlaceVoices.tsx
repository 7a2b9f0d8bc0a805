import { Link } from 'react-router'
import { linkTo } from '../../../app/links'
import { useTexts } from '../../../app/i18n/language'
import { ComboBox } from '../../../app/ui/ComboBox'
import type { CsvHead } from '../../../app/csv'
import type { DemographyVoicesQuery } from '../../../gql/graphql'
import { AgeReachLine } from './AgeReachLine'
import { voicesTexts } from './texts'
import { toReachOfAges } from './toVoices'
import { usePlaceReach } from './useVoices'
import { VoicesTable } from './VoicesTable'

interface PlaceVoicesProps {
  data: DemographyVoicesQuery
  /** id of a municipality; what is none chooses nothing */
  place: string
  onPlace: (place: string) => void
  nameOf: (index: number) => string
  sources: CsvHead['sources']
}

/** The same figures for one municipality that the reader chooses, and who could reach it; not on the sheet of paper, which is the district's. */
export function PlaceVoices({ data, place, onPlace, nameOf, sources }: PlaceVoicesProps) {
  const texts = useTexts(voicesTexts).place
  const { rows } = data.ageGroupVoices
  const chosen = rows.find(({ key }) => key === place)
  const ask = data.placeMultipliers.find(({ key }) => key === place)?.ask
  const reach = usePlaceReach(chosen?.key ?? null)
  const silent = (chosen?.groups ?? []).flatMap(({ isGrowingWithoutVoice }, index) => (isGrowingWithoutVoice ? [index] : []))
  const options = rows.map(({ key, label }) => ({ value: key, label })).sort((one, other) => one.label.localeCompare(other.label, 'de'))
  return (
    <div className="stack sheet-screen">
      <ComboBox label={texts.choose} options={options} value={chosen?.key ?? ''} onChange={onPlace} placeholder={texts.none} />
      {chosen && <VoicesTable groups={chosen.groups} place={chosen.label} nameOf={nameOf} sources={sources} />}
      {chosen && <p>{ask ? <>{texts.reach} <Link to={linkTo({ kind: 'ACTOR', id: ask.id })}>{ask.name}</Link></> : texts.nobody}</p>}
      {chosen && reach && silent.length > 0 && <p><AgeReachLine reach={toReachOfAges(silent, reach.groups)} nameOf={nameOf} /></p>}
    </div>
  )
}
