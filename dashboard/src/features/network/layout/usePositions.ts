import { useMemo } from 'react'
import type { MapFrame } from '../../../charts/network/mapModel'
import type { Categories } from '../categories'
import { NODE_KINDS, type NetworkView, type RegionEntry } from '../networkModel'
import { nodeRadius } from '../sizes'
import type { ViewState } from '../viewState'
import { bipartiteLayout } from './bipartiteLayout'
import { circleLayout } from './circleLayout'
import { geographicLayout } from './geographicLayout'
import type { Arrangement, Positions } from './layoutModel'
import { withMoved } from './moved'
import { placeNewcomers } from './placeNewcomers'
import { useLayout } from './useLayout'

export interface PositionsInput {
  view: NetworkView
  basisView: NetworkView
  state: ViewState
  /** a link names a place on the map */
  hasCamera: boolean
  categories: Categories
  regions: readonly RegionEntry[]
  /** what circle, columns and map are made for; forces place everybody, so that nobody moves when filters change */
  offered: ReadonlySet<string>
}

export interface Placed {
  /** null until the first are there */
  positions: Positions | null
  /** what the arrangement alone fills: a node moved by hand does not make the rest jump */
  frame: MapFrame | null
  isArranging: boolean
  isWhole: boolean
}

/** Where each node stands: by the chosen arrangement, and where a person has put it. */
export function usePositions({ view, basisView, state, hasCamera, categories, regions, offered }: PositionsInput): Placed {
  const isForced = state.arrangement === 'force'
  const layout = useLayout(isForced ? basisView : null, state.seed)
  const waits = hasCamera && !layout.isWhole
  const arranged = useMemo(() => {
    if (!isForced) return arrange(state.arrangement, { view, categories, regions, offered })
    if (!layout.positions) return null
    // A place on the map that a link names is meant in the whole picture.
    if (!layout.isWhole) return waits ? null : layout.positions
    return placeNewcomers({ ids: view.nodes.map((node) => node.id), neighbours: view.neighbours, placed: layout.positions })
  }, [isForced, state.arrangement, view, categories, regions, offered, layout.positions, layout.isWhole, waits])
  const frame = useMemo(() => (arranged ? frameOf(arranged) : null), [arranged])
  const positions = useMemo(() => arranged && withMoved(arranged, state.moved), [arranged, state.moved])
  return { positions, frame, isArranging: isForced && layout.isArranging, isWhole: !isForced || layout.isWhole }
}

function arrange(arrangement: Arrangement, { view, categories, regions, offered }: Pick<PositionsInput, 'view' | 'categories' | 'regions' | 'offered'>): Positions {
  const nodes = view.nodes.filter(({ id }) => offered.has(id))
  if (arrangement === 'bipartite') return bipartiteLayout(nodes.map(({ id, kind, degree }) => ({ id, degree, column: NODE_KINDS.indexOf(kind) })), view.neighbours)
  if (arrangement === 'geographic') return geographicLayout(nodes.map(({ id, region, degree }) => ({ id, region, radius: nodeRadius(degree) })), regions)
  const place = new Map(categories.list.map(({ key }, index) => [key, index]))
  return circleLayout(nodes.map((node) => ({ id: node.id, degree: node.degree, group: place.get(categories.keyOf(node)) ?? 0 })))
}

function frameOf(positions: Positions): MapFrame {
  const frame: MapFrame = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] }
  for (const { x, y } of Object.values(positions)) {
    frame.x = [Math.min(frame.x[0], x), Math.max(frame.x[1], x)]
    frame.y = [Math.min(frame.y[0], y), Math.max(frame.y[1], y)]
  }
  return Number.isFinite(frame.x[0]) ? frame : { x: [-1, 1], y: [-1, 1] }
}
