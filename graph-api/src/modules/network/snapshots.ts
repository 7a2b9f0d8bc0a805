import { type DatedGraph, datedGraph, type DatedRelation } from '../../analytics/graph/datedGraph.js'
import type { Snapshot } from '../../analytics/network/networkSnapshots.js'
import type { Context } from '../../context.js'
import { NetworkAnalysis } from '../../workers/networkAnalysis.js'
import { optionalNode } from './assembleNetwork.js'
import { type DatedRow, type DatedRows, readDatedNetwork } from './network.repository.js'
import { optionsOf, questionOf } from './networkCache.js'
import type { NetworkInput } from './networkInput.type.js'
import type { NetworkSnapshot } from './snapshots.type.js'

/** The data are read once, with the days of every relation. */
export async function snapshotsOf({ database, signal }: Context, input: NetworkInput, dates: readonly string[]): Promise<NetworkSnapshot[]> {
  const [rows, options] = [await readDatedNetwork(database, questionOf(input)), optionsOf(input)]
  const { graph, times } = graphOf(rows, options.directed)
  const onlyTied = Uint8Array.from(rows.nodes, (node) => Number(optionalNode(node, options)))
  const found = await new NetworkAnalysis(graph).ask('networkSnapshots', { times, days: Int32Array.from(dates, dayNumber), onlyTied }, signal)
  const ids = (places: Int32Array): string[] => Array.from(places, (place) => rows.nodes[place]?.id ?? '').sort()
  return found.map(({ change, ...counts }: Snapshot, index) => ({
    date: dates[index] ?? '', ...counts, ...(change ? { ...change, came: ids(change.came), went: ids(change.went) } : NOTHING_BEFORE),
  }))
}

const NOTHING_BEFORE = { came: null, went: null, edgesCame: null, edgesWent: null, jaccard: null }

function graphOf({ nodes, relations, affiliations }: DatedRows, directed: boolean): DatedGraph {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]))
  const stored = relations.flatMap(([from, to, mutual, begin, end]) => relation(placeOf, { from, to, mutual, begin: numberOf(begin), end: numberOf(end) }))
  const shared = affiliations.flatMap((rows) => [...itemsOf(rows, placeOf).values()].flatMap(pairsOf))
  return datedGraph([...stored, ...shared], { order: nodes.length, directed })
}

function relation(placeOf: ReadonlyMap<string, number>, { from, to, ...rest }: Omit<DatedRelation, 'from' | 'to'> & { from: string; to: string }): DatedRelation[] {
  const [one, other] = [placeOf.get(from), placeOf.get(to)]
  return one === undefined || other === undefined ? [] : [{ from: one, to: other, ...rest }]
}

interface Membership { readonly member: number; readonly begin: number | null; readonly end: number | null }

/** Only members that are nodes share. */
function itemsOf(rows: readonly DatedRow[], placeOf: ReadonlyMap<string, number>): Map<string, Membership[]> {
  const items = new Map<string, Membership[]>()
  for (const [id, item, , begin, end] of rows) {
    const member = placeOf.get(id)
    if (member === undefined) continue
    const members = items.get(item) ?? []
    members.push({ member, begin: numberOf(begin), end: numberOf(end) })
    items.set(item, members)
  }
  return items
}

/** Two share an item while both belong to it. */
function pairsOf(members: readonly Membership[]): DatedRelation[] {
  return members.flatMap((one, index) => members.slice(index + 1).filter((other) => other.member !== one.member).map((other) => ({
    from: one.member, to: other.member, mutual: true, begin: extreme(Math.max, one.begin, other.begin), end: extreme(Math.min, one.end, other.end),
  })))
}

function extreme(choose: (...values: number[]) => number, ...days: (number | null)[]): number | null {
  const known = days.filter((day) => day !== null)
  return known.length === 0 ? null : choose(...known)
}

/** 2022-05-31 as 20220531: numbers that ascend with the days. */
function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''))
}

const numberOf = (date: string | null): number | null => (date === null ? null : dayNumber(date))
