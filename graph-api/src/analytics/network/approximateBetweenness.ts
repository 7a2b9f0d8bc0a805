import type { Graph } from '../graph/graph.js'
import { randomBelow, randomFrom } from '../random.js'
import { accumulateBetweenness, prepareBetweenness } from './betweenness.js'
import type { PathOptions } from './pathGraph.js'

interface Options extends PathOptions {
  readonly seed: number
  /** Number of sources; or give `epsilon`. */
  readonly samples?: number
  /** Wanted bound of the error, when `samples` is not given. Default 0.05. */
  readonly epsilon?: number
  /** Accepted probability that some node is further off than the bound. Default 0.1. */
  readonly delta?: number
}

export interface ApproximateBetweenness {
  readonly values: Float64Array
  /** Sources used. */
  readonly samples: number
  /** With probability 1 - delta no value is further than this from the exact one; 0 when every node was a source. */
  readonly bound: number
  readonly delta: number
}

/**
 * Betweenness from the shortest paths of some sources, drawn without repetition. U. Brandes and C. Pich, Int. J. Bifurcation
 * and Chaos 17, 2303-2318, 2007. The bound is Hoeffding's for draws without replacement in Serfling's form (R. J. Serfling,
 * Ann. Stat. 2, 39-48, 1974), over all n nodes at once: a source gives a node between 0 and n - 2. It holds for every
 * graph and is wide; the error seen is mostly far smaller. Cost: O(m) for each source, weighted O(m log n).
 */
export function approximateBetweenness(graph: Graph, { weighted = false, seed, samples, epsilon = 0.05, delta = 0.1 }: Options): ApproximateBetweenness {
  const wanted = samples ?? samplesFor(graph.order, { epsilon, delta })
  const sources = chooseSources(graph.order, wanted, seed)
  const nodes = new Float64Array(graph.order)
  accumulateBetweenness(prepareBetweenness(graph, { weighted }), sources, { nodes, edges: null })
  return {
    values: scaleSampled(nodes, sources.length),
    samples: sources.length,
    bound: errorBound(graph.order, { samples: sources.length, delta }),
    delta,
  }
}

/** The sums of some sources, as betweenness: the share of pairs of others, if all sources were alike. */
export function scaleSampled(sums: Float64Array, samples: number): Float64Array {
  const order = sums.length
  if (order < 3 || samples === 0) return new Float64Array(order)
  return sums.map((sum) => sum * order / (samples * (order - 1) * (order - 2)))
}

/** Different nodes, each set of that size equally likely; all nodes when there are no more. */
export function chooseSources(order: number, samples: number, seed: number): Int32Array {
  const random = randomFrom(seed)
  const nodes = Int32Array.from({ length: order }, (_, node) => node)
  const count = Math.max(0, Math.min(order, Math.ceil(samples)))
  for (let place = 0; place < count; place += 1) {
    const other = place + randomBelow(random, order - place)
    const chosen = nodes[other] as number
    nodes[other] = nodes[place] as number
    nodes[place] = chosen
  }
  return nodes.slice(0, count).sort()
}

/** Bound of the error of every value at once, which is exceeded with probability delta at most; never above 1. */
export function errorBound(order: number, { samples, delta }: { samples: number; delta: number }): number {
  if (order < 3 || samples >= order) return 0
  if (samples === 0) return 1
  const left = 1 - (samples - 1) / order
  return Math.min(1, order / (order - 1) * Math.sqrt(Math.log(2 * order / delta) * left / (2 * samples)))
}

/** The fewest sources that bring the bound to epsilon. */
export function samplesFor(order: number, { epsilon, delta }: { epsilon: number; delta: number }): number {
  let [few, enough] = [0, order]
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2)
    if (errorBound(order, { samples: middle, delta }) <= epsilon) enough = middle
    else few = middle
  }
  return enough
}
