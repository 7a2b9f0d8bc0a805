import { assignColours, kindColour, sequential, themeColours } from '../../app/ui/palette'
import type { Theme } from '../../app/theme'
import type { MapNode, MapShape } from '../../charts/network/mapModel'
import { mixColours } from '../../charts/network/mixColours'
import { DEGREE_CLASSES, NO_GROUP, type Categories } from './categories'
import type { Positions } from './layout/layoutModel'
import type { NetworkView, NodeKind } from './networkModel'
import { nodeRadius, type SizeBy } from './sizes'

export const SHAPES: Record<NodeKind, MapShape> = { ACTOR: 'circle', ORGANISATION: 'square', EVENT: 'diamond', PROJECT: 'hexagon' }

export interface MapNodesInput {
  view: NetworkView
  positions: Positions
  size: SizeBy
  categories: Categories
  colourOf: (key: string) => string
}

/** Each node with its place, size, colour and shape; what has no place yet is not drawn. */
export function toMapNodes({ view, positions, size, categories, colourOf }: MapNodesInput): MapNode[] {
  return view.nodes.flatMap((node) => {
    const place = positions[node.id]
    if (!place) return []
    const { id, label, kind, synthetic } = node
    return [{ id, label, x: place.x, y: place.y, radius: nodeRadius(node.degree, size), colour: colourOf(categories.keyOf(node)), shape: SHAPES[kind], hollow: synthetic }]
  })
}

export interface ColourInput {
  by: Categories['by']
  theme: Theme
  /** every interest group there is, so that a group has the same colour on each page */
  groupIds: readonly string[]
}

export function categoryColour({ by, theme, groupIds }: ColourInput): (key: string) => string {
  const grey = themeColours[theme].mark
  if (by === 'kind') return (key) => kindColour(key as NodeKind, theme)
  if (by === 'group') {
    const colours = assignColours(groupIds, theme)
    return (key) => (key === NO_GROUP ? grey : (colours.get(key) ?? grey))
  }
  const scale = sequential(theme)
  const [, , middle = grey, strong = grey, strongest = grey] = scale
  // The scale's own middle has less than 3 : 1 on light paper; halfway to the next step it has more.
  const classes = [grey, mixColours(middle, strong, 0.5), mixColours(strong, strongest, 0.3), strongest]
  return (key) => classes[DEGREE_CLASSES.findIndex((low) => String(low) === key)] ?? grey
}
