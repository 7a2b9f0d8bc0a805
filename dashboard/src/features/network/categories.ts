import { communityMembers } from './communities'
import { classOf, toClasses, type ValueClass } from './measureClasses'
import { isMeasure, type Measure, type Values } from './measures'
import { NODE_KINDS, type NetworkView, type RegionEntry, type ViewNode } from './networkModel'
import { planningRegionsOf } from './regionTree'

/** What nodes can be coloured by: an attribute, the communities and parts, or a measure in classes. */
export const ATTRIBUTES = ['kind', 'group', 'planningRegion', 'region', 'organisationKind', 'community', 'component', 'isCutpoint', 'origin'] as const
export type Attribute = (typeof ATTRIBUTES)[number]
export type ColourBy = Attribute | Measure

export interface Category {
  key: string
  /** the name as it stands in the data; null where the page has a word for the key */
  name: string | null
  count: number
}

/** The classes that colours and legend stand for. */
export interface Categories {
  by: ColourBy
  list: readonly Category[]
  /** of a measure: the ranges of values that the classes stand for, by key */
  classes: ReadonlyMap<string, ValueClass>
  keyOf(node: ViewNode): string
}

/** Without a group, a region, a kind of organisation, or a known value. */
export const NO_GROUP = 'NONE'

export interface CategoryInput {
  view: NetworkView
  by: ColourBy
  regions: readonly RegionEntry[]
  /** of the measure, the number of each node's community, or 1 for a cutpoint; empty while they are on their way */
  values: Values
  /** what sets each community apart, by its number */
  communityNames: ReadonlyMap<string, string>
}

export function categoriesOf(input: CategoryInput): Categories {
  const { view, by } = input
  const classes = isMeasure(by) ? toClasses(view.nodes.flatMap((node) => input.values.get(node.id) ?? [])) : []
  const keyOf = keysOf(input, classes)
  const counts = new Map<string, number>()
  for (const node of view.nodes) counts.set(keyOf(node), (counts.get(keyOf(node)) ?? 0) + 1)
  const names = namesOf(input)
  const list = [...counts].map(([key, count]) => ({ key, count, name: names.get(key) ?? null }))
  return { by, list: list.sort(orderOf(by)), classes: new Map(classes.map((one) => [one.key, one])), keyOf }
}

export interface LegendInput {
  view: NetworkView
  categories: Categories
  offered: ReadonlySet<string>
  hidden: readonly string[]
}

/** The legend: the categories of what is shown or could be with one click, each with its number. */
export function legendEntries({ view, categories, offered, hidden }: LegendInput): Category[] {
  const counts = new Map<string, number>()
  for (const node of view.nodes) {
    if (offered.has(node.id)) counts.set(categories.keyOf(node), (counts.get(categories.keyOf(node)) ?? 0) + 1)
  }
  return categories.list.map((category) => ({ ...category, count: counts.get(category.key) ?? 0 })).filter(({ key, count }) => count > 0 || hidden.includes(key))
}

function keysOf({ view, by, regions, values }: CategoryInput, classes: readonly ValueClass[]): (node: ViewNode) => string {
  if (by === 'kind') return (node) => node.kind
  // The first interest group decides; panel and table name them all.
  if (by === 'group') return (node) => node.groups[0] ?? NO_GROUP
  if (by === 'organisationKind') return (node) => node.organisationKind ?? NO_GROUP
  if (by === 'planningRegion') {
    const planningRegionOf = planningRegionsOf(regions)
    return (node) => (node.region === null ? NO_GROUP : planningRegionOf(node.region) ?? NO_GROUP)
  }
  if (by === 'region') return (node) => node.region ?? NO_GROUP
  if (by === 'component') return componentKeys(view)
  if (by === 'origin') return (node) => (node.synthetic ? 'synthetic' : 'real')
  if (by === 'isCutpoint') return (node) => CUTPOINT_KEYS[values.get(node.id) ?? -1] ?? NO_GROUP
  if (by === 'community') return communityKeys(view, values)
  return (node) => classOf(values.get(node.id) ?? null, classes)?.key ?? NO_GROUP
}

const CUTPOINT_KEYS: Readonly<Record<number, string>> = { 0: 'no', 1: 'yes' }

/** Who is the only one of a part is alone. */
function componentKeys(view: NetworkView): (node: ViewNode) => string {
  const sizes = new Map<number, number>()
  for (const { component } of view.nodes) sizes.set(component, (sizes.get(component) ?? 0) + 1)
  return ({ component }) => ((sizes.get(component) ?? 0) > 1 ? String(component) : NO_GROUP)
}

/** Who is in no community but their own is alone. */
function communityKeys(view: NetworkView, values: Values): (node: ViewNode) => string {
  const members = communityMembers(view.nodes, values)
  return (node) => {
    const community = String(values.get(node.id) ?? NO_GROUP)
    return (members.get(community)?.length ?? 0) > 1 ? community : NO_GROUP
  }
}

function namesOf({ view, by, regions, communityNames }: CategoryInput): ReadonlyMap<string, string> {
  if (by === 'group') return new Map(view.nodes.flatMap((node) => node.groups.slice(0, 1).map((group) => [group, node.groupNames[0] ?? group] as const)))
  if (by === 'planningRegion' || by === 'region') return new Map(regions.map((region) => [region.id, region.name]))
  return by === 'community' ? communityNames : new Map()
}

type Order = (a: Category, b: Category) => number

function orderOf(by: ColourBy): Order {
  const last = (category: Category) => Number(category.key === NO_GROUP)
  if (by === 'kind') return (a, b) => placeOf(a.key) - placeOf(b.key)
  if (isMeasure(by)) return (a, b) => last(a) - last(b) || Number(a.key) - Number(b.key)
  return (a, b) => last(a) - last(b) || b.count - a.count || (a.key < b.key ? -1 : 1)
}

function placeOf(kind: string): number {
  return NODE_KINDS.findIndex((known) => known === kind)
}
