import type { Random } from '../random.js'
import { aggregate, type Level, type Null, numbered, type Partition } from './leidenLevel.js'
import { moveNodes } from './leidenMove.js'
import { leidenRound, settledFromAlone } from './leidenRound.js'

/**
 * A first partition from several independent ones: nodes that all of them put together are a core; one more round joins
 * cores instead of nodes. What one draw of the order got wrong early, later rounds seldom mend; the cores leave it open.
 * Source: Ovelgönne and Geyer-Schulz, An ensemble learning strategy for graph clustering, in: Graph Partitioning and
 * Graph Clustering, Contemporary Mathematics 588, 2013 (core groups graph clustering). Cost: `starts` + 1 rounds.
 */
export function partitionFromCores(lowest: Level & Null, starts: number, random: Random): Int32Array<ArrayBuffer> {
  const independent = (): Partition => numbered(leidenRound(lowest, settledFromAlone(lowest, random), random))
  let cores = independent()
  for (let start = 1; start < starts; start += 1) cores = overlap(cores, independent())
  const level = aggregate(lowest, cores)
  const joined = leidenRound(level, settledFromAlone(level, random), random)
  const community = cores.of.map((core) => joined[core] as number)
  moveNodes(lowest, community, random)
  return community
}

/** Nodes are together where both have them together. */
function overlap(one: Partition, other: Partition): Partition {
  const numberOf = new Map<number, number>()
  const of = one.of.map((group, node) => {
    const pair = group * other.count + (other.of[node] as number)
    const known = numberOf.get(pair)
    if (known !== undefined) return known
    numberOf.set(pair, numberOf.size)
    return numberOf.size - 1
  })
  return { of, count: numberOf.size }
}
