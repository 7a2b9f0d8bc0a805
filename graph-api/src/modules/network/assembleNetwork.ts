import { setImmediate } from 'node:timers/promises'
import { type MergedGraph, type Relation, RelationMerger } from '../../analytics/graph/mergeRelations.js'
import { oneModeNetwork, type TieWeighting } from '../../analytics/network/oneModeNetwork.js'
import type { NetworkRows, NodeRow, RelationColumns } from './network.repository.js'
import type { TieKindName } from './networkInput.type.js'

export interface AssembledNetwork { readonly nodes: readonly NodeRow[]; readonly merged: MergedGraph<TieKindName> }

export interface AssemblyOptions {
  readonly directed: boolean
  readonly weighting: TieWeighting
  readonly keepIsolates: boolean
  /** Interest groups restrict stakeholders; what is left without a tie to one of them goes. */
  readonly onlyTiedOthers: boolean
}

/** The network of what was read: nodes by kind and id, one-mode ties made, parallel relations merged. */
export function assembleNetwork(rows: NetworkRows, options: AssemblyOptions): AssembledNetwork {
  const steps = assemblySteps(rows, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, letting others have their turn of the event loop between the steps. */
export async function assembleInSteps(rows: NetworkRows, options: AssemblyOptions): Promise<AssembledNetwork> {
  const steps = assemblySteps(rows, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await setImmediate()
  }
}

/** Nodes or relations that are worked on in one step. */
const STEP = 10_000

type Steps<Result> = Generator<undefined, Result, undefined>

function* assemblySteps(rows: NetworkRows, options: AssemblyOptions): Steps<AssembledNetwork> {
  const shared = oneModeRelations(rows, options.weighting)
  yield
  const { nodes: all, keys } = yield* inOrder(rows)
  const merged = yield* mergeSteps(rows, { nodes: all, keys, shared, directed: options.directed })
  const dropped = (node: NodeRow): boolean => optionalNode(node, options)
  if (!all.some(dropped)) return { nodes: all, merged }
  const { source, target } = merged.graph
  const tied = new Uint8Array(all.length)
  for (const ends of [source, target]) for (const node of ends) tied[node] = 1
  const isKept = (node: NodeRow, index: number): boolean => tied[index] === 1 || !dropped(node)
  const kept = { nodes: all.filter(isKept), keys: keys.filter((_, index) => isKept(all[index] as NodeRow, index)) }
  return { nodes: kept.nodes, merged: yield* mergeSteps(rows, { ...kept, shared, directed: options.directed }) }
}

interface KeyedNode { readonly node: NodeRow; readonly key: number }
interface KeyedNodes { readonly nodes: readonly NodeRow[]; readonly keys: readonly number[] }

/** By kind and id. Sorted in pieces, whose order the last sort (a merge sort) finds and only joins. */
function* inOrder({ nodes, keys }: NetworkRows): Steps<KeyedNodes> {
  const byKindAndId = ({ node: one }: KeyedNode, { node: other }: KeyedNode): number => compare(one.kind, other.kind) || compare(one.id, other.id)
  const order: KeyedNode[] = []
  for (let start = 0; start < nodes.length; start += STEP) {
    const piece = nodes.slice(start, start + STEP).map((node, index) => ({ node, key: keys[start + index] as number }))
    order.push(...piece.sort(byKindAndId))
    yield
  }
  order.sort(byKindAndId)
  yield
  return { nodes: order.map(({ node }) => node), keys: order.map(({ key }) => key) }
}

interface MergeParts extends KeyedNodes { readonly shared: readonly Relation<TieKindName>[]; readonly directed: boolean }

function* mergeSteps({ relations }: NetworkRows, { nodes, keys, shared, directed }: MergeParts): Steps<MergedGraph<TieKindName>> {
  const merger = new RelationMerger<TieKindName>({ ids: nodes.map(({ id }) => id), directed })
  yield
  const positionOf = new Map(keys.map((key, index) => [key, index]))
  let added = 0
  for (const [kind, pieces] of relations) {
    for (const piece of pieces) {
      addColumns(merger, kind, { ...piece, positionOf })
      const before = added
      added += piece.from.length
      if (Math.floor(before / STEP) < Math.floor(added / STEP)) yield
    }
  }
  for (let start = 0; start < shared.length; start += STEP) {
    yield
    for (const relation of shared.slice(start, start + STEP)) merger.add(relation)
  }
  yield
  return yield* merger.finishInSteps()
}

function addColumns(merger: RelationMerger<TieKindName>, kind: TieKindName, columns: RelationColumns & { positionOf: ReadonlyMap<number, number> }): void {
  const { from, to, weight, mutual, positionOf } = columns
  const [oneWeight, oneMutual] = [weight.length === 1, mutual.length === 1]
  for (let index = 0; index < from.length; index += 1) {
    merger.addAt(positionOf.get(from[index] as number), positionOf.get(to[index] as number), {
      kind, weight: weight[oneWeight ? 0 : index] as number, mutual: mutual[oneMutual ? 0 : index] as boolean,
    })
  }
}

/** Whether a node is in the network only while it is tied. */
export function optionalNode({ kind }: NodeRow, { keepIsolates, onlyTiedOthers }: Pick<AssemblyOptions, 'keepIsolates' | 'onlyTiedOthers'>): boolean {
  return !keepIsolates || (onlyTiedOthers && kind !== 'ACTOR' && kind !== 'ORGANISATION')
}

/** Sharing something holds both ways. Only members that are nodes share. */
function oneModeRelations(rows: NetworkRows, weighting: TieWeighting): Relation<TieKindName>[] {
  const ids = new Set(rows.nodes.map((node) => node.id))
  return [...rows.affiliations].flatMap(([kind, affiliations]) =>
    oneModeNetwork(affiliations, weighting)
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ from, to, weight }) => ({ kind, from, to, weight, mutual: true })))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
