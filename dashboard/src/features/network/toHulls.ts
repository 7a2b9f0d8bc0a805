import { categoryColours, themeColours } from '../../app/ui/palette'
import type { Theme } from '../../app/theme'
import type { MapHull } from '../../charts/network/mapModel'
import type { Values } from './measures'
import type { NetworkView } from './networkModel'

export interface HullsInput {
  view: NetworkView
  communities: Values
  names: ReadonlyMap<string, string>
  theme: Theme
}

const LEAST_MEMBERS = 3

/** An outline for each community of three and more, the largest first; the first seven in colours of their own, as in the legend. */
export function toHulls({ view, communities, names, theme }: HullsInput): MapHull[] {
  const members = new Map<string, string[]>()
  for (const { id } of view.nodes) {
    const community = communities.get(id) ?? null
    if (community === null) continue
    const list = members.get(String(community))
    if (list) list.push(id)
    else members.set(String(community), [id])
  }
  const colours = categoryColours(theme)
  return [...members]
    .filter(([, ids]) => ids.length >= LEAST_MEMBERS)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([key, ids], index) => ({ key, ids, name: names.get(key) ?? '', colour: colours[index] ?? themeColours[theme].mark }))
}
