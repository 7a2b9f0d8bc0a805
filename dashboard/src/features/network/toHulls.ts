import type { Theme } from '../../app/theme'
import type { MapHull } from '../../charts/network/mapModel'
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
  const members = new Map<string, string[]>()
  for (const { id } of view.nodes) {
    const community = communities.get(id) ?? null
    if (community === null || !shown.has(id)) continue
    const list = members.get(String(community))
    if (list) list.push(id)
    else members.set(String(community), [id])
  }
  const colourOf = communityColour([...members].map(([key, ids]) => ({ key, name: null, count: ids.length })), theme)
  return [...members]
    .filter(([, ids]) => ids.length >= LEAST_MEMBERS)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([key, ids]) => ({ key, ids, name: names.get(key) ?? '', colour: colourOf(key) }))
}
