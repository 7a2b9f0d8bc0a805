import { Link } from 'react-router'
import { useTexts } from '../../../app/i18n/language'
import { linkTo } from '../../../app/links'
import { QueryView } from '../../../app/query/QueryView'
import type { Column } from '../../../app/ui/DataTable'
import { SyntheticMark, type SourceInfo } from '../../../app/ui/SourceLine'
import { useAddressState } from '../../../app/useAddressState'
import type { DemographyVolunteersQuery, ScenarioInput } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import { SheetTable } from '../SheetTable'
import { useLater } from '../useLater'
import { useWords } from '../useWords'
import { volunteersTexts } from './texts'
import type { VolunteersTexts } from './texts.de'
import { toReach, toShortPlaces, toStored, type Multiplier, type ShortPlace } from './toVolunteers'
import { useVolunteers, volunteersLink } from './useVolunteers'
import { VolunteerSliders } from './VolunteerSliders'
import { toVolunteerAssumptions, volunteersCodecs } from './volunteersState'

interface VolunteersSectionProps {
  scenario: ScenarioInput | null
  multipliers: readonly Multiplier[]
  /** of the population and of who took part */
  sources: readonly (SourceInfo | null | undefined)[]
}

/** As many as fit on the sheet beside the rest. */
const MOST_SHOWN = 5

/** Which places will have fewer volunteers than their clubs need, under an assumption that stands there and can be changed, and who could reach them. */
export function VolunteersSection({ scenario, multipliers, sources }: VolunteersSectionProps) {
  const [state, setState] = useAddressState(volunteersCodecs)
  const question = useLater({ scenario, assumptions: toVolunteerAssumptions(state) })
  const query = useVolunteers(question)
  return (
    <QueryView query={query}>
      {({ volunteerBalance }) => (
        <Balance balance={volunteerBalance} multipliers={multipliers} sources={sources} href={volunteersLink(question)}>
          <VolunteerSliders state={state} onChange={(change) => setState(change)} />
        </Balance>
      )}
    </QueryView>
  )
}

type BalanceAnswer = DemographyVolunteersQuery['volunteerBalance']

interface BalanceProps extends Omit<VolunteersSectionProps, 'scenario'> {
  balance: BalanceAnswer
  href: string
  children: React.ReactNode
}

function Balance({ balance, multipliers, sources, href, children }: BalanceProps) {
  const texts = useTexts(volunteersTexts)
  const words = useWords()
  const { formats } = words
  const all = [...balance.sources, ...sources]
  const places = toShortPlaces(balance.rows, multipliers)
  const stored = toStored(balance.rows)
  const year = String(Math.floor(balance.years.at(-1) ?? 0))
  const counts = { count: formats.number(places.length), all: formats.number(stored.known), year }
  const title = stored.known === 0 ? texts.unknown : places.length === 0 ? texts.enough(counts) : texts.say(counts)
  const reach = toReach(places)
  return (
    <section className="stack sheet-part" aria-label={texts.title}>
      <h2>{title}<SyntheticMark sources={all} /></h2>
      <p>{assumptionOf(balance, texts, words)} {texts.noFact}<span className="sheet-screen"> {texts.change}</span></p>
      <div className="sheet-screen">{children}</div>
      <ul className="sheet-sentences">
        <li>{stored.clubs > 0 ? texts.stored(formats.number(stored.clubs), formats.number(stored.places)) : texts.noneStored}</li>
        {places.length > 0 && <li>{reach.nobody === places.length ? texts.reachNobody : texts.reach({ inPlace: formats.number(reach.inPlace), overTies: formats.number(reach.overTies), nobody: formats.number(reach.nobody) })}</li>}
      </ul>
      {places.length > 0 && (
        <SheetTable
          head={{ title, filter: assumptionOf(balance, texts, words), sources: all }} columns={toColumns(balance, texts, words)} rows={places} rowKey={({ key }) => key} most={MOST_SHOWN}
          note={<Link className="sheet-screen" to={href}>{texts.query}</Link>}
        />
      )}
    </section>
  )
}

type Words = ReturnType<typeof useWords>

function assumptionOf({ assumptions: { ageFrom, ageTo, needOfToday, share, perClub } }: BalanceAnswer, texts: VolunteersTexts, { formats }: Words): string {
  const ages = { from: formats.number(ageFrom), to: formats.number(ageTo) }
  if (share != null && perClub != null) return texts.inNumbers({ share: formats.percent(share, 0), perClub: formats.number(perClub), ...ages })
  return `${texts.ofToday(formats.percent(needOfToday, 0))} ${texts.sameShare(ages.from, ages.to)}`
}

function toColumns({ years, rows, assumptions: { share } }: BalanceAnswer, { columns, over, nobody }: VolunteersTexts, { formats }: Words): Column<ShortPlace>[] {
  const [first, last] = [years[0], years.at(-1)].map((year) => String(Math.floor(year ?? 0))) as [string, string]
  const named = share == null ? columns.today : columns.volunteers
  const path = ({ multiplier }: ShortPlace) => (!multiplier?.ask ? nobody : (multiplier.steps ?? 0) === 0 ? multiplier.ask.name : over(multiplier.ask.name, multiplier.reaches?.name ?? ''))
  return [
    { key: 'place', header: columns.place, value: ({ label }) => label },
    ...(rows.some(({ clubs }) => clubs > 0) ? [{ key: 'clubs', header: columns.clubs, value: ({ clubs }: ShortPlace) => clubs }] : []),
    { key: 'today', header: named(first), value: ({ today }) => Math.round(today), cell: ({ today }) => formats.number(threeDigits(today)) },
    { key: 'later', header: named(last), value: ({ later }) => Math.round(later), cell: ({ later }) => formats.number(threeDigits(later)) },
    ...(share == null ? [] : [{ key: 'need', header: columns.need, value: ({ need }: ShortPlace) => (need === null ? null : Math.round(need)) }]),
    { key: 'coverage', header: columns.coverage, value: ({ coverage }) => Math.round(coverage * 1000) / 1000, cell: ({ coverage }) => formats.percent(coverage, 0) },
    { key: 'since', header: columns.since, value: ({ since }) => (since === null ? null : String(Math.floor(since))) },
    { key: 'reach', header: columns.reach, value: path, cell: (place) => (place.multiplier?.ask ? <Link to={linkTo({ kind: 'ACTOR', id: place.multiplier.ask.id })}>{path(place)}</Link> : path(place)) },
  ]
}
