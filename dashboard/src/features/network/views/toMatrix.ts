import { placeOf, type MatrixCell, type MatrixGroup, type MatrixModel } from '../../../charts/network/matrixModel'
import type { NetworkView, ViewEdge } from '../networkModel'

/** What nodes are ordered by within their group. */
export const MATRIX_ORDERS = ['ties', 'name'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** More rows than this cannot be told apart, and take long to draw. */
export const MOST_ROWS = 1000

export interface NodeGroup {
  key: string
  name: string
  /** stands for "without a group": comes last, and no tie lies within it */
  isRest?: boolean
}

export interface MatrixInput {
  view: NetworkView
  shown: ReadonlySet<string>
  groupOf: (id: string) => NodeGroup
  order: MatrixOrder
  most?: number
}

export interface NetworkMatrix {
  model: MatrixModel
  /** tied pairs among all that is shown, also among the nodes left out: within one group, and altogether */
  pairs: { inside: number; total: number }
  /** shown nodes that found no row: those with the fewest ties */
  cut: number
}

/** The shown network as rows and columns: groups by size, the rest last, within a group by ties or by name. Loops stand on the diagonal and are no pair. */
export function toMatrix({ view, shown, groupOf, order, most = MOST_ROWS }: MatrixInput): NetworkMatrix {
  const members = membersOf({ view, shown, groupOf })
  const kept = new Set([...members].sort(byTies).slice(0, most).map(({ id }) => id))
  const groups = orderedGroups(members.filter(({ id }) => kept.has(id)), order)
  const nodes = groups.flatMap((group) => group.members.map(({ id, name }) => ({ id, name })))
  const pairs = pairsOf(view.edges, new Map(members.map((member) => [member.id, member])))
  const rowOf = new Map(nodes.map(({ id }, row) => [id, row]))
  const cells = pairs.flatMap((pair) => toCell(pair, rowOf))
  const proper = pairs.filter(({ source, target }) => source !== target)
  return {
    model: { nodes, groups: withStarts(groups), cells, byPlace: new Map(cells.map((cell) => [placeOf(nodes.length, cell), cell])) },
    pairs: { inside: proper.filter(({ isInside }) => isInside).length, total: proper.length },
    cut: members.length - nodes.length,
  }
}

interface Member {
  id: string
  name: string
  ties: number
  group: NodeGroup
}

function membersOf({ view, shown, groupOf }: Pick<MatrixInput, 'view' | 'shown' | 'groupOf'>): Member[] {
  return view.nodes.filter(({ id }) => shown.has(id)).map(({ id, label }) => ({
    id, name: label, ties: (view.neighbours.get(id) ?? []).filter((other) => shown.has(other)).length, group: groupOf(id),
  }))
}

function byName(a: Member, b: Member): number {
  return a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1)
}

function byTies(a: Member, b: Member): number {
  return b.ties - a.ties || byName(a, b)
}

interface FilledGroup {
  group: NodeGroup
  members: Member[]
}

function orderedGroups(members: readonly Member[], order: MatrixOrder): FilledGroup[] {
  const groups = new Map<string, FilledGroup>()
  for (const member of members) {
    const known = groups.get(member.group.key)
    if (known) known.members.push(member)
    else groups.set(member.group.key, { group: member.group, members: [member] })
  }
  for (const group of groups.values()) group.members.sort(order === 'ties' ? byTies : byName)
  const rest = ({ group }: FilledGroup) => Number(group.isRest ?? false)
  return [...groups.values()].sort((a, b) => rest(a) - rest(b) || b.members.length - a.members.length || a.group.name.localeCompare(b.group.name, 'de'))
}

function withStarts(groups: readonly FilledGroup[]): MatrixGroup[] {
  let start = 0
  return groups.map(({ group: { key, name }, members: { length } }) => {
    start += length
    return { key, name, start: start - length, length }
  })
}

interface Pair {
  source: string
  target: string
  weight: number
  kinds: readonly string[]
  isInside: boolean
}

/** Parallel ties of a pair, whatever their direction, as one: weights added, kinds named once. */
function pairsOf(edges: readonly ViewEdge[], members: ReadonlyMap<string, Member>): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { source, target, weight, kinds } of edges) {
    const from = members.get(source)?.group
    const to = members.get(target)?.group
    if (!from || !to) continue
    const key = source < target ? `${source}\n${target}` : `${target}\n${source}`
    const known = pairs.get(key)
    if (known) pairs.set(key, { ...known, weight: known.weight + weight, kinds: [...new Set([...known.kinds, ...kinds])] })
    else pairs.set(key, { source, target, weight, kinds, isInside: from.key === to.key && !from.isRest })
  }
  return [...pairs.values()]
}

function toCell({ source, target, weight, kinds, isInside }: Pair, rowOf: ReadonlyMap<string, number>): MatrixCell[] {
  const one = rowOf.get(source)
  const other = rowOf.get(target)
  if (one === undefined || other === undefined) return []
  return [{ row: Math.min(one, other), column: Math.max(one, other), weight, kinds, isInside }]
}
