import type { Formats } from '../../app/i18n/formats'
import type { Option } from '../../app/ui/Select'
import type { ParticipationOptionsQuery } from '../../gql/graphql'
import { missingTexts } from './missing/texts'
import { toGroupNames } from './missing/toGroupNames'
import { FILTER_KEYS, type FilterKey, type FilterState } from './toFilter'
import { monthsBetween } from './toMonths'

export type FilterOptions = Record<FilterKey, readonly Option[]>

/** Names of codes in the language of the page. */
export interface OptionWords {
  readonly levels: Readonly<Record<string, string>>
  readonly contributionKinds: Readonly<Record<string, string>>
  readonly organisationKinds: Readonly<Record<string, string>>
  readonly missing: (typeof missingTexts)['de']
}

/** As the API groups people and municipalities. */
const GROUPS = {
  SEX: ['FEMALE', 'MALE', 'DIVERSE'],
  AGE_GROUP: ['0-19', '20-39', '40-64', '65-79', '80+'],
  MUNICIPALITY_SIZE: ['0-499', '500-999', '1000-1999', '2000-4999', '5000-9999', '10000-19999', '20000-49999'],
} as const
const UNKNOWN = 'UNKNOWN'

/** What can be chosen, from what is stored. */
export function toFilterOptions(data: ParticipationOptionsQuery, words: OptionWords, formats: Formats): FilterOptions {
  const groups = (attribute: keyof typeof GROUPS) => toGroupOptions(attribute, words.missing, formats)
  const named = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  const regions = data.regions.edges.map(({ node }) => node)
  const events = data.events.edges.map(({ node }) => node)
  const catchments = new Map(events.flatMap((event) => (event.catchment ? [[event.catchment.id, event.catchment.name] as const] : [])))
  const months = monthsBetween([...new Set(events.flatMap((event) => (event.date ? [event.date.slice(0, 7)] : [])))].sort())
    .map((month) => ({ value: month, label: formats.month(month) }))
  return {
    region: regions.map((region) => ({ value: region.id, label: `${region.name} (${words.levels[region.level] ?? region.level})` })),
    catchment: [...catchments].map(([value, label]) => ({ value, label })),
    event: events.map((event) => ({ value: event.id, label: event.date ? `${event.name}, ${formats.date(event.date)}` : event.name })),
    group: data.interestGroups.map((group) => ({ value: group.id, label: group.name })),
    organisation: data.organisations.edges.map(({ node }) => ({ value: node.id, label: node.name })),
    from: months,
    to: months,
    topic: data.topics.map((topic) => ({ value: topic.id, label: topic.name })),
    kind: named(words.contributionKinds),
    organisationKind: named(words.organisationKinds),
    nominator: data.nominators.rows.flatMap(({ key, label }) => (typeof key === 'string' ? [{ value: key, label }] : [])),
    sex: groups('SEX'),
    age: groups('AGE_GROUP'),
    size: groups('MUNICIPALITY_SIZE'),
    asOf: [],
  }
}

function toGroupOptions(attribute: keyof typeof GROUPS, texts: OptionWords['missing'], formats: Formats): Option[] {
  const rows = GROUPS[attribute].map((key) => ({ key, label: key, withheld: false }))
  return [...toGroupNames(rows, attribute, { texts, formats }).map(({ key, label }) => ({ value: key, label })), { value: UNKNOWN, label: formats.unknown }]
}

export interface ActiveFilter {
  readonly key: FilterKey
  readonly label: string
  /** what stands on the chip: a name that speaks for itself stands alone */
  readonly short: string
}

export interface FilterWords {
  readonly names: Readonly<Record<FilterKey, string>>
  readonly date: (day: string) => string
  readonly month: (month: string) => string
}

/** The chosen filters in words; an id that is not among the options is shown as it is. */
export function toActiveFilters(state: FilterState, options: FilterOptions, words: FilterWords): ActiveFilter[] {
  const { names } = words
  return FILTER_KEYS.filter((key) => state[key] !== '').map((key) => {
    const value = inWords(key, { state, options, words })
    const label = `${names[key]}: ${value}`
    return { key, label, short: SPEAKING.includes(key) ? value : label }
  })
}

function inWords(key: FilterKey, { state, options, words }: { state: FilterState; options: FilterOptions; words: FilterWords }): string {
  if (key === 'asOf') return words.date(state.asOf)
  if (key === 'from' || key === 'to') return words.month(state[key])
  return options[key].find((option) => option.value === state[key])?.label ?? state[key]
}

const SPEAKING: readonly FilterKey[] = ['region', 'event', 'group', 'organisation']

export const NO_FILTER = Object.fromEntries(FILTER_KEYS.map((key) => [key, ''])) as Readonly<Record<FilterKey, ''>>
