import type { Theme } from '../../app/theme'
import type { MapHull } from '../../charts/network/mapModel'
import { communityMembers } from './communities'
import type { Values } from './measures'
import type { NetworkView } from './networkModel'
import { communityColour } from './toMapNodes'

export interface HullsInput {
  view: NetworkView
  communities: Values
  names: ReadonlyMap<string, string>
  shown: ReadonlySet<string>
  theme: Theme
}

const LEAST_MEMBERS = 3

/** An outline for each community of which three and more are shown, the largest first, in the colours that they have as categories. */
export function toHulls({ view, communities, names, shown, theme }: HullsInput): MapHull[] {
  const members = communityMembers(view.nodes.filter(({ id }) => shown.has(id)), communities)
  const colourOf = communityColour([...members].map(([key, nodes]) => ({ key, name: null, count: nodes.length })), theme)
  return [...members]
    .filter(([, nodes]) => nodes.length >= LEAST_MEMBERS)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([key, nodes]) => ({ key, ids: nodes.map(({ id }) => id), name: names.get(key) ?? '', colour: colourOf(key) }))
}
