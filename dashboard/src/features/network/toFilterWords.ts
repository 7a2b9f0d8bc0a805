import { NO_GROUP, type Categories } from './categories'
import { hubSurroundings, openingFocus } from './focus'
import type { ValueClass } from './measureClasses'
import { isMeasure, measureDigits } from './measures'
import type { GroupEntry, NetworkView, RegionEntry } from './networkModel'
import type { Words } from './toSentences'
import type { ViewState } from './viewState'

export interface FilterWordsInput {
  view: NetworkView
  state: ViewState
  shown: number
  regions: readonly RegionEntry[]
  groups: readonly GroupEntry[]
  categories: Categories
}

/** The filter in words, for every export: a file found later says what it leaves out. */
export function toFilterWords({ view, state, shown, regions, groups, categories }: FilterWordsInput, words: Words): string {
  const { texts, common, formats } = words
  const names = (ids: readonly string[], entries: readonly GroupEntry[]) => ids.map((id) => entries.find((entry) => entry.id === id)?.name ?? id)
  const parts: string[] = [state.kinds.map((kind) => common.kinds[kind].many).join(', '), state.ties.map((tie) => texts.ties[tie]).join(', ')]
  const ground = groundWords({ view, state }, words)
  if (ground) parts.push(ground)
  if (state.at) parts.push(texts.export.at(formats.date(state.at)))
  if (state.groups.length > 0) parts.push(`${texts.controls.groups}: ${formats.list(names(state.groups, groups))}`)
  if (state.regions.length > 0) parts.push(`${texts.controls.region}: ${formats.list(names(state.regions, regions))}`)
  if (state.origin !== 'all') parts.push(texts.controls.origins[state.origin])
  if (state.only.length > 0) parts.push(texts.export.only(formats.count(state.only.length, texts.entry, texts.entries)))
  if (state.hidden.length > 0) parts.push(texts.export.hidden(formats.list(state.hidden.map((key) => categoryName({ categories, key }, words)))))
  parts.push(texts.export.shown(formats.number(shown), formats.number(view.nodes.length)))
  return parts.filter((part) => part !== '').join('; ')
}

function groundWords({ view, state }: { view: NetworkView; state: ViewState }, { texts, formats }: Words): string | null {
  const selected = state.selected === null ? undefined : view.byId.get(state.selected)
  if (selected && state.steps !== null) return texts.export.around(selected.label, formats.count(state.steps, texts.focus.step, texts.focus.steps))
  const focus = state.focus ?? openingFocus(view)
  if (focus === 'real') return texts.export.focusReal
  if (focus === 'hub') return texts.export.focusHub(hubSurroundings(view).hub?.label ?? '')
  return null
}

/** The word for a category of the legend: from the data, or the page's own. */
export function categoryName({ categories, key }: { categories: Categories; key: string }, { texts, common, formats }: Words): string {
  const { by, classes, list } = categories
  if (by === 'kind') return (common.kinds as Record<string, { many: string }>)[key]?.many ?? key
  if (isMeasure(by)) return rangeWords(classes.get(key), { texts, formats, digits: measureDigits(by) })
  if (key === NO_GROUP) return texts.legend.none[by]
  if (by === 'organisationKind') return (common.organisationKinds as Record<string, string>)[key] ?? key
  const own = (texts.legend.own as Record<string, string>)[key]
  if (own !== undefined && (by === 'origin' || by === 'isCutpoint')) return own
  if (by === 'component') return texts.legend.part(formats.number(Number(key) + 1))
  const name = list.find((category) => category.key === key)?.name
  return name ?? (by === 'community' ? texts.legend.alone : key)
}

function rangeWords(range: ValueClass | undefined, { texts, formats, digits }: Pick<Words, 'texts' | 'formats'> & { digits: number }): string {
  if (!range) return texts.legend.unknownValue
  const [low, high] = [formats.number(range.low, digits), formats.number(range.high, digits)]
  if (range.high === 0) return texts.legend.zero
  return low === high ? low : texts.legend.range(low, high)
}
