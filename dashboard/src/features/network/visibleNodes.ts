import { fold, matchesFolded } from './fold'
import { hubSurroundings, openingFocus } from './focus'
import type { Categories } from './categories'
import type { NetworkView, RegionEntry, ViewNode } from './networkModel'
import { withinRegions } from './regionTree'
import { withinSteps } from './steps'
import type { ViewState } from './viewState'

export interface Visibility {
  ids: ReadonlySet<string>
  /** nodes of the network, whatever is shown */
  total: number
  /** whether a filter, a focus or steps hide anything that the person can bring back with one button */
  restricted: boolean
}

export interface VisibilityInput {
  view: NetworkView
  state: ViewState
  regions: readonly RegionEntry[]
  categories: Categories
}

/** Which nodes are shown: the steps around the selection or the focus first, then every filter. The selection itself always stays. */
export function visibleNodes({ view, state, regions, categories }: VisibilityInput): Visibility {
  const ground = groundOf(view, state)
  const inRegions = state.regions.length > 0 ? withinRegions(regions, state.regions) : null
  const asked = fold(state.text).trim()
  const passes = (node: ViewNode): boolean =>
    (ground === null || ground.has(node.id))
    && (inRegions === null || (node.region !== null && inRegions.has(node.region)))
    && (state.groups.length === 0 || node.groups.some((group) => state.groups.includes(group)))
    && (state.origin === 'all' || node.synthetic === (state.origin === 'synthetic'))
    && (asked === '' || matchesFolded(node.folded, asked))
    && !state.hidden.includes(categories.keyOf(node))
  const ids = new Set(view.nodes.filter(passes).map((node) => node.id))
  if (state.selected !== null && view.byId.has(state.selected)) ids.add(state.selected)
  return { ids, total: view.nodes.length, restricted: ids.size < view.nodes.length }
}

/** The part of the network that is looked at before filtering; null is the whole. */
function groundOf(view: NetworkView, state: ViewState): ReadonlySet<string> | null {
  if (state.selected !== null && state.steps !== null && view.byId.has(state.selected)) {
    return new Set(withinSteps(view.neighbours, state.selected, state.steps).keys())
  }
  const focus = state.focus ?? openingFocus(view)
  if (focus === 'real') return new Set(view.nodes.filter((node) => !node.synthetic).map((node) => node.id))
  if (focus === 'hub') return hubSurroundings(view).ids
  return null
}
