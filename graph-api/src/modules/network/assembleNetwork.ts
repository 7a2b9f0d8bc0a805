import { setImmediate } from 'node:timers/promises'
import { type MergedGraph, type MergeOptions, type Relation, RelationMerger } from '../../analytics/graph/mergeRelations.js'
import { oneModeNetwork, type TieWeighting } from '../../analytics/network/oneModeNetwork.js'
import type { NetworkRows, NodeRow } from './network.repository.js'
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

type Steps<Result> = Generator<undefined, Result, undefined>

function* assemblySteps(rows: NetworkRows, options: AssemblyOptions): Steps<AssembledNetwork> {
  const relations = [...storedRelations(rows), ...oneModeRelations(rows, options.weighting)]
  const merge = (nodes: readonly NodeRow[]) => mergeSteps(relations, { ids: nodes.map((node) => node.id), directed: options.directed })
  yield
  const all = rows.nodes.toSorted((one, other) => compare(one.kind, other.kind) || compare(one.id, other.id))
  const merged = yield* merge(all)
  const dropped = (node: NodeRow): boolean => optionalNode(node, options)
  if (!all.some(dropped)) return { nodes: all, merged }
  const { source, target } = merged.graph
  const tied = new Uint8Array(all.length)
  for (const ends of [source, target]) for (const node of ends) tied[node] = 1
  const kept = all.filter((node, index) => tied[index] === 1 || !dropped(node))
  return { nodes: kept, merged: yield* merge(kept) }
}

/** Relations that are merged in one step. */
const STEP = 20_000

function* mergeSteps(relations: readonly Relation<TieKindName>[], options: MergeOptions): Steps<MergedGraph<TieKindName>> {
  const merger = new RelationMerger<TieKindName>(options)
  for (let start = 0; start < relations.length; start += STEP) {
    yield
    for (const relation of relations.slice(start, start + STEP)) merger.add(relation)
  }
  yield
  return merger.finish()
}

/** Whether a node is in the network only while it is tied. */
export function optionalNode({ kind }: NodeRow, { keepIsolates, onlyTiedOthers }: Pick<AssemblyOptions, 'keepIsolates' | 'onlyTiedOthers'>): boolean {
  return !keepIsolates || (onlyTiedOthers && kind !== 'ACTOR' && kind !== 'ORGANISATION')
}

function storedRelations(rows: NetworkRows): Relation<TieKindName>[] {
  return [...rows.relations].flatMap(([kind, tuples]) => tuples.map(([from, to, weight, mutual]) => ({ kind, from, to, weight, mutual })))
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
