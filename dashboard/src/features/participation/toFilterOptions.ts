import type { Formats } from '../../app/i18n/formats'
import type { Option } from '../../app/ui/Select'
import type { ParticipationOptionsQuery } from '../../gql/graphql'
import { FILTER_KEYS, type FilterKey, type FilterState } from './toFilter'
import { monthsBetween } from './toMonths'

export type FilterOptions = Record<FilterKey, readonly Option[]>

/** Names of codes in the language of the page. */
export interface OptionWords {
  readonly levels: Readonly<Record<string, string>>
  readonly contributionKinds: Readonly<Record<string, string>>
}

/** What can be chosen, from what is stored. */
export function toFilterOptions(data: ParticipationOptionsQuery, words: OptionWords, formats: Formats): FilterOptions {
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
    kind: Object.entries(words.contributionKinds).map(([value, label]) => ({ value, label })),
  }
}

export interface ActiveFilter {
  readonly key: FilterKey
  readonly label: string
  /** what stands on the chip: a name that speaks for itself stands alone */
  readonly short: string
}

/** The chosen filters in words; an id that is not among the options is shown as it is. */
export function toActiveFilters(state: FilterState, options: FilterOptions, names: Readonly<Record<FilterKey, string>>): ActiveFilter[] {
  return FILTER_KEYS.filter((key) => state[key] !== '').map((key) => {
    const value = options[key].find((option) => option.value === state[key])?.label ?? state[key]
    const label = `${names[key]}: ${value}`
    return { key, label, short: SPEAKING.includes(key) ? value : label }
  })
}

const SPEAKING: readonly FilterKey[] = ['region', 'event', 'group', 'organisation']

export const NO_FILTER: FilterState = { region: '', catchment: '', event: '', group: '', organisation: '', from: '', to: '', topic: '', kind: '' }
