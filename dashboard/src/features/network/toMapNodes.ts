import { assignColours, categoryColours, kindColour, sequential, themeColours } from '../../app/ui/palette'
import type { Theme } from '../../app/theme'
import type { MapNode, MapShape } from '../../charts/network/mapModel'
import { mixColours } from '../../charts/network/mixColours'
import { NO_GROUP, type Categories, type Category } from './categories'
import type { Positions } from './layout/layoutModel'
import { isMeasure } from './measures'
import type { NetworkView, NodeKind } from './networkModel'

export const SHAPES: Record<NodeKind, MapShape> = { ACTOR: 'circle', ORGANISATION: 'square', EVENT: 'diamond', PROJECT: 'hexagon' }

export interface MapNodesInput {
  view: NetworkView
  positions: Positions
  radiusOf: (id: string) => number
  categories: Categories
  colourOf: (key: string) => string
}

/** Each node with its place, size, colour and shape; what has no place yet is not drawn. */
export function toMapNodes({ view, positions, radiusOf, categories, colourOf }: MapNodesInput): MapNode[] {
  return view.nodes.flatMap((node) => {
    const place = positions[node.id]
    if (!place) return []
    const { id, label, kind, synthetic } = node
    return [{ id, label, x: place.x, y: place.y, radius: radiusOf(id), colour: colourOf(categories.keyOf(node)), shape: SHAPES[kind], hollow: synthetic }]
  })
}

export interface ColourInput {
  categories: Categories
  theme: Theme
  /** every interest group there is, so that a group has the same colour on each page */
  groupIds: readonly string[]
  /** the categories of what is shown, the largest first: communities have no colour of their own, so these seven are told apart */
  shown: readonly Category[]
}

export function categoryColour({ categories, theme, groupIds, shown }: ColourInput): (key: string) => string {
  const { by, list } = categories
  const grey = themeColours[theme].mark
  if (by === 'kind') return (key) => kindColour(key as NodeKind, theme)
  if (by === 'group') return greyFor(grey, assignColours(groupIds, theme))
  if (isMeasure(by)) return amountColour(categories, theme)
  if (by === 'isCutpoint') return greyFor(grey, assignColours(['yes'], theme))
  if (by !== 'community') return greyFor(grey, assignColours(list.map(({ key }) => key).filter((key) => key !== NO_GROUP), theme))
  return communityColour(shown, theme)
}

/** The largest shown communities of two and more have a colour each, the others are grey. */
export function communityColour(shown: readonly Category[], theme: Theme): (key: string) => string {
  const colours = categoryColours(theme)
  const grey = themeColours[theme].mark
  const ranked = shown.filter(({ key, count }) => key !== NO_GROUP && count > 1).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  return greyFor(grey, new Map(ranked.map(({ key }, index) => [key, colours[index] ?? grey])))
}

function greyFor(grey: string, colours: ReadonlyMap<string, string>): (key: string) => string {
  return (key) => (key === NO_GROUP ? grey : (colours.get(key) ?? grey))
}

/** From little to much; "none" and "unknown" are grey. */
function amountColour({ classes }: Categories, theme: Theme): (key: string) => string {
  const grey = themeColours[theme].mark
  const [, , middle = grey, strong = grey, strongest = grey] = sequential(theme)
  // The scale's own middle has less than 3 : 1 on light paper; halfway to the next step it has more.
  const amounts = [mixColours(middle, strong, 0.5), strong, mixColours(strong, strongest, 0.6), strongest]
  const ranges = [...classes.values()].filter(({ high }) => high !== 0)
  const colours = new Map(ranges.map(({ key }, index) => [key, amounts[Math.round((index * (amounts.length - 1)) / Math.max(1, ranges.length - 1))] ?? grey]))
  return (key) => colours.get(key) ?? grey
}
