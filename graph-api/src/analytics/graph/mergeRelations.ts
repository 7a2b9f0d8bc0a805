import type { Graph } from './graph.js'
import { RelationList, type SortedRelations } from './relationList.js'

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

export interface MergeOptions { readonly ids: readonly string[]; readonly directed: boolean }

/**
 * The simple graph of some relations: parallel relations become one edge with the sum of their weights and all their
 * kinds. Relations with an end outside `ids` are left out. In a directed graph a mutual relation makes two arcs.
 * Edges are ordered by the position of their ends in `ids`, so that the order of the relations does not matter.
 * Cost: O(n + m), by counting sort.
 */
export function mergeRelations<Kind extends string>(relations: Iterable<Relation<Kind>>, options: MergeOptions): MergedGraph<Kind> {
  const merger = new RelationMerger<Kind>(options)
  for (const relation of relations) merger.add(relation)
  return merger.finish()
}

/** How a relation counts. */
export interface RelationValue<Kind extends string> { readonly kind: Kind; readonly weight: number; readonly mutual: boolean }

/** Edges that are made in one step. */
const STEP = 20_000

/** The same in steps, for whoever must not be held up by many relations at once. */
export class RelationMerger<Kind extends string> {
  private indexOf: ReadonlyMap<string, number> | undefined
  private readonly list = new RelationList()
  private readonly kinds = new KindSets<Kind>()

  constructor(private readonly options: MergeOptions) {}

  add({ from, to, ...value }: Relation<Kind>): void {
    this.indexOf ??= new Map(this.options.ids.map((id, index) => [id, index]))
    this.addAt(this.indexOf.get(from), this.indexOf.get(to), value)
  }

  /** Ends by their positions in `ids`; undefined is outside. */
  addAt(one: number | undefined, other: number | undefined, { kind, weight, mutual }: RelationValue<Kind>): void {
    if (one === undefined || other === undefined) return
    const code = this.kinds.codeOf(kind)
    const { directed } = this.options
    if (directed || one <= other) this.list.push(one, other, { code, weight })
    else this.list.push(other, one, { code, weight })
    if (directed && mutual && one !== other) this.list.push(other, one, { code, weight })
  }

  finish(): MergedGraph<Kind> {
    const steps = this.finishInSteps()
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }

  *finishInSteps(): Generator<undefined, MergedGraph<Kind>, undefined> {
    const { ids, directed } = this.options
    const sorted = this.list.sorted(ids.length)
    const starts = startsOfEdges(sorted.first, sorted.second)
    const count = starts.length - 1
    const graph = { directed, order: ids.length, source: new Int32Array(count), target: new Int32Array(count), weight: new Float64Array(count) }
    const edges: MergedEdge<Kind>[] = []
    for (let edge = 0; edge < count; edge += 1) {
      if (edge % STEP === 0) yield
      edges.push(this.makeEdge(edge, graph, { sorted, start: starts[edge] as number, end: starts[edge + 1] as number }))
    }
    return { graph, edges }
  }

  /** Also writes it into the graph. */
  private makeEdge(edge: number, graph: Graph, { sorted: { first, second, code, weight }, start, end }: EdgeRows): MergedEdge<Kind> {
    const { ids } = this.options
    const [one, other] = [first[start] as number, second[start] as number]
    const single = end - start === 1
    const sum = single ? weight[start] as number : sumInFixedOrder(weight.subarray(start, end))
    graph.source[edge] = one
    graph.target[edge] = other
    graph.weight[edge] = sum
    const kinds = single ? this.kinds.single(code[start] as number) : this.kinds.setOf(code.subarray(start, end))
    return { source: ids[one] as string, target: ids[other] as string, kinds, weight: sum }
  }
}

/** The relations from `start` to before `end` are one edge. */
interface EdgeRows { readonly sorted: SortedRelations; readonly start: number; readonly end: number }

/** Where each edge begins among the sorted relations, and at the end their number. */
function startsOfEdges(first: Int32Array, second: Int32Array): Int32Array {
  const starts = new Int32Array(first.length + 1)
  let count = 0
  for (let index = 0; index < first.length; index += 1) {
    if (index > 0 && first[index] === first[index - 1] && second[index] === second[index - 1]) continue
    starts[count] = index
    count += 1
  }
  starts[count] = first.length
  return starts.subarray(0, count + 1)
}

/** Kinds as small numbers; equal sets of kinds are one list, however many edges have it. */
class KindSets<Kind extends string> {
  private readonly codes = new Map<Kind, number>()
  private readonly names: Kind[] = []
  private readonly singles: (readonly Kind[])[] = []
  private readonly sets = new Map<string, readonly Kind[]>()

  codeOf(kind: Kind): number {
    const known = this.codes.get(kind)
    if (known !== undefined) return known
    this.codes.set(kind, this.names.length)
    this.singles.push([kind])
    return this.names.push(kind) - 1
  }

  single(code: number): readonly Kind[] {
    return this.singles[code] as readonly Kind[]
  }

  /** In alphabetical order. */
  setOf(codes: Int32Array): readonly Kind[] {
    const kinds = [...new Set(codes)].map((code) => this.names[code] as Kind).sort()
    const key = kinds.join('\n')
    const set = this.sets.get(key) ?? kinds
    this.sets.set(key, set)
    return set
  }
}

/** Floating-point sums depend on their order; sorted first, the order of input is irrelevant. */
function sumInFixedOrder(weights: Float64Array): number {
  return weights.toSorted().reduce((sum, weight) => sum + weight, 0)
}
