import { NODE_KINDS, type NetworkView, type ViewNode } from './networkModel'

export type ColourBy = 'kind' | 'group' | 'degree'

export interface Category {
  key: string
  /** the name as it stands in the data; null where the page has a word for the key */
  name: string | null
  count: number
  /** place in the palette: 0 to 6; null is grey; for amounts the place on the sequential scale */
  colour: number | null
}

export interface Categories {
  by: ColourBy
  list: readonly Category[]
  keyOf(node: ViewNode): string
  colourOf(node: ViewNode): number | null
}

export const NO_GROUP = 'NONE'
export const OTHER_GROUPS = 'OTHER'
/** A person can tell seven colours apart; what comes after is grey. */
const MOST_COLOURS = 7
/** Lower ends of the classes of degree: none, one, two or three, up to seven, up to fifteen, more. */
export const DEGREE_CLASSES = [0, 1, 2, 4, 8, 16] as const

export interface CategoryInput {
  view: NetworkView
  by: ColourBy
  /** ids of the interest groups in their fixed order, so that a group has the same colour on every page */
  groupOrder: readonly string[]
}

export function categoriesOf({ view, by, groupOrder }: CategoryInput): Categories {
  const palette = paletteOf(by, groupOrder)
  const keyOf = (node: ViewNode) => palette.keyOf(node)
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const node of view.nodes) {
    const key = keyOf(node)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (by === 'group' && node.groups[0] === key) names.set(key, node.groupNames[0] ?? key)
  }
  const list = palette.keys.filter((key) => counts.has(key)).map((key) => ({
    key, name: names.get(key) ?? null, count: counts.get(key) ?? 0, colour: palette.colourOf(key),
  }))
  return { by, list, keyOf, colourOf: (node) => palette.colourOf(keyOf(node)) }
}

interface Palette {
  keys: readonly string[]
  keyOf(node: ViewNode): string
  colourOf(key: string): number | null
}

function paletteOf(by: ColourBy, groupOrder: readonly string[]): Palette {
  if (by === 'kind') {
    return { keys: NODE_KINDS, keyOf: (node) => node.kind, colourOf: (key) => NODE_KINDS.findIndex((kind) => kind === key) }
  }
  if (by === 'degree') {
    const keys = DEGREE_CLASSES.map(String)
    return { keys, keyOf: (node) => String(degreeClass(node.degree)), colourOf: (key) => keys.indexOf(key) }
  }
  const coloured = groupOrder.slice(0, MOST_COLOURS)
  return {
    keys: [...coloured, OTHER_GROUPS, NO_GROUP],
    keyOf: (node) => groupKey(node, coloured),
    colourOf: (key) => (coloured.includes(key) ? coloured.indexOf(key) : null),
  }
}

/** The first group decides the colour; the panel and the table name them all. */
function groupKey(node: ViewNode, coloured: readonly string[]): string {
  const first = node.groups[0]
  if (first === undefined) return NO_GROUP
  return coloured.includes(first) ? first : OTHER_GROUPS
}

export function degreeClass(degree: number): number {
  let found: number = DEGREE_CLASSES[0]
  for (const low of DEGREE_CLASSES) if (degree >= low) found = low
  return found
}
