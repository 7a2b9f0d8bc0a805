import { hubSurroundings, openingFocus, surroundings, type Focus } from './focus'
import type { Categories } from './categories'
import type { NetworkView, RegionEntry, ViewNode } from './networkModel'
import { withinRegions } from './regionTree'
import { withinSteps } from './steps'
import type { ViewState } from './viewState'

export interface Visibility {
  ids: ReadonlySet<string>
  /** the same, before the legend hides whole categories */
  offered: ReadonlySet<string>
  /** nodes of the network, whatever is shown */
  total: number
  /** whether a filter, a focus or steps hide anything that the person can bring back with one button */
  restricted: boolean
}

export interface VisibilityInput {
  view: NetworkView
  state: ViewState
  regions: readonly RegionEntry[]
  categories: Pick<Categories, 'keyOf'>
  /** entries that an answer speaks of: shown whatever the filters say */
  spokenOf?: readonly string[]
}

/** Which nodes are shown: the steps around the selection or the focus first, then every filter. The selection itself always stays. */
export function visibleNodes({ view, state, regions, categories, spokenOf = [] }: VisibilityInput): Visibility {
  const ground = groundOf(view, state)
  const only = state.only.length > 0 ? new Set(state.only) : null
  const inRegions = state.regions.length > 0 ? withinRegions(regions, state.regions) : null
  const passes = (node: ViewNode): boolean =>
    (ground === null || ground.has(node.id))
    && (only === null || only.has(node.id))
    && (inRegions === null || (node.region !== null && inRegions.has(node.region)))
    && (state.groups.length === 0 || node.groups.some((group) => state.groups.includes(group)))
    && (state.origin === 'all' || node.synthetic === (state.origin === 'synthetic'))
  const offered = view.nodes.filter(passes)
  const ids = new Set(offered.filter((node) => !state.hidden.includes(categories.keyOf(node))).map((node) => node.id))
  for (const id of [state.selected ?? '', ...spokenOf]) if (view.byId.has(id)) ids.add(id)
  return { ids, offered: new Set(offered.map((node) => node.id)), total: view.nodes.length, restricted: ids.size < view.nodes.length }
}

/** The part of the network that is looked at before filtering; null is the whole. A link to somebody outside of what opens first opens on their surroundings. */
function groundOf(view: NetworkView, state: ViewState): ReadonlySet<string> | null {
  if (state.selected !== null && state.steps !== null && view.byId.has(state.selected)) {
    return new Set(withinSteps(view.neighbours, state.selected, state.steps).keys())
  }
  const ground = focusGround(view, state.focus ?? openingFocus(view))
  const { selected } = state
  if (state.focus !== null || ground === null || selected === null || ground.has(selected) || !view.byId.has(selected)) return ground
  return surroundings(view, selected).ids
}

function focusGround(view: NetworkView, focus: Focus): ReadonlySet<string> | null {
  if (focus === 'real') return new Set(view.nodes.filter((node) => !node.synthetic).map((node) => node.id))
  if (focus === 'hub') return hubSurroundings(view).ids
  return null
}
