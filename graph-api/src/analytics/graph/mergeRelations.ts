import type { Graph } from './graph.js'

/** A relation between two stored entities, as it is read: several may join the same two. */
export interface Relation<Kind extends string> {
  readonly kind: Kind
  readonly from: string
  readonly to: string
  readonly weight: number
  /** Holds both ways, also in a directed network. */
  readonly mutual: boolean
}

export interface MergedEdge<Kind extends string> { readonly source: string; readonly target: string; readonly kinds: readonly Kind[]; readonly weight: number }

export interface MergedGraph<Kind extends string> { readonly graph: Graph; readonly edges: readonly MergedEdge<Kind>[] }

interface Options { readonly ids: readonly string[]; readonly directed: boolean }

/**
 * The simple graph of some relations: parallel relations become one edge with the sum of their weights and all their
 * kinds. Relations with an end outside `ids` are left out. In a directed graph a mutual relation makes two arcs.
 * Edges are ordered by the position of their ends in `ids`, so that the order of the relations does not matter.
 */
export function mergeRelations<Kind extends string>(relations: Iterable<Relation<Kind>>, { ids, directed }: Options): MergedGraph<Kind> {
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const order = ids.length
  const merged = new Map<number, { kinds: Set<Kind>; weights: number[] }>()
  const put = (from: number, to: number, relation: Relation<Kind>): void => {
    const [first, second] = directed || from <= to ? [from, to] : [to, from]
    const key = first * order + second
    const edge = merged.get(key) ?? { kinds: new Set<Kind>(), weights: [] }
    edge.kinds.add(relation.kind)
    edge.weights.push(relation.weight)
    merged.set(key, edge)
  }
  for (const relation of relations) {
    const from = indexOf.get(relation.from)
    const to = indexOf.get(relation.to)
    if (from === undefined || to === undefined) continue
    put(from, to, relation)
    if (directed && relation.mutual && from !== to) put(to, from, relation)
  }
  return toGraph(merged, { ids, directed })
}

function toGraph<Kind extends string>(merged: ReadonlyMap<number, { kinds: Set<Kind>; weights: number[] }>, { ids, directed }: Options): MergedGraph<Kind> {
  const order = ids.length
  const keys = Float64Array.from(merged.keys()).sort()
  const source = Int32Array.from(keys, (key) => Math.floor(key / order))
  const target = Int32Array.from(keys, (key) => key % order)
  const edges = Array.from(keys, (key, index): MergedEdge<Kind> => {
    const { kinds, weights } = merged.get(key) as { kinds: Set<Kind>; weights: number[] }
    return {
      source: ids[source[index] as number] as string,
      target: ids[target[index] as number] as string,
      kinds: [...kinds].sort(),
      weight: sumInFixedOrder(weights),
    }
  })
  return { graph: { directed, order, source, target, weight: Float64Array.from(edges, (edge) => edge.weight) }, edges }
}

/** Floating-point sums depend on their order; sorted first, the order of input is irrelevant. */
function sumInFixedOrder(weights: readonly number[]): number {
  return [...weights].sort((one, other) => one - other).reduce((sum, weight) => sum + weight, 0)
}
