import { NODE_KINDS, type NetworkView, type ViewNode } from './networkModel'

export type ColourBy = 'kind' | 'group' | 'degree'

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
  keyOf(node: ViewNode): string
}

export const NO_GROUP = 'NONE'
/** Lower ends of the classes of degree: none, one, two to five, six and more. */
export const DEGREE_CLASSES = [0, 1, 2, 6] as const

export function categoriesOf(view: NetworkView, by: ColourBy): Categories {
  const keyOf = keyBy[by]
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const node of view.nodes) {
    const key = keyOf(node)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (by === 'group' && node.groups[0] === key) names.set(key, node.groupNames[0] ?? key)
  }
  const list = [...counts].map(([key, count]) => ({ key, count, name: names.get(key) ?? null }))
  return { by, list: list.sort(orderBy[by]), keyOf }
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

/** The first interest group decides; panel and table name them all. */
const keyBy: Record<ColourBy, (node: ViewNode) => string> = {
  kind: (node) => node.kind,
  group: (node) => node.groups[0] ?? NO_GROUP,
  degree: (node) => String(degreeClass(node.degree)),
}

const orderBy: Record<ColourBy, (a: Category, b: Category) => number> = {
  kind: (a, b) => placeOf(a.key) - placeOf(b.key),
  group: (a, b) => Number(a.key === NO_GROUP) - Number(b.key === NO_GROUP) || b.count - a.count || (a.key < b.key ? -1 : 1),
  degree: (a, b) => Number(a.key) - Number(b.key),
}

function placeOf(kind: string): number {
  return NODE_KINDS.findIndex((known) => known === kind)
}

export function degreeClass(degree: number): number {
  return DEGREE_CLASSES.findLast((low) => degree >= low) ?? DEGREE_CLASSES[0]
}
