import type { Graph } from '../graph/graph.js'
import { components } from './components.js'
import { LeidenSearch } from './leidenSearch.js'
import { modularity } from './modularity.js'
import { type Leiden, leiden } from './wasm/leiden.js'

export interface CommunityOptions {
  readonly seed: number
  /** Strong ties hold more; otherwise every edge is 1. Weights below 0 are not defined. */
  readonly weighted?: boolean
  /** Above 1 gives more and smaller communities. */
  readonly resolution?: number
  /** One try of at most so many rounds; otherwise three tries, above 20,000 edges one, of at most six. */
  readonly iterations?: number
}

export interface Communities {
  readonly count: number
  /** Community of each node; 0 is the largest, equal sizes in the order of their first node. */
  readonly of: Int32Array
  /** Null without edges. */
  readonly modularity: number | null
  /** Rounds, of all tries. */
  readonly iterations: number
}

/** Up to so many edges there is time for three tries: seeds differ less. */
const SMALL = 20_000
const TRIES_IF_SMALL = 3
/** More sweeps raise modularity further than more rounds. */
const ROUNDS = 6

/**
 * Communities: groups with more ties inside than degrees alone would give, found by the Leiden algorithm with modularity
 * as the objective; in a directed graph with Leicht and Newman's directed modularity. The same seed gives the same
 * result. Every community is connected (in a directed graph weakly). The result is a good partition, not provably the
 * best one: finding that is NP-hard.
 * Rounds of the algorithm are preceded by the cores of three partitions and by noise, and end with a way back down
 * (leidenSearch.ts, and graph-api/assembly/leiden, where they are computed in WebAssembly).
 * Source: Traag, Waltman and van Eck, From Louvain to Leiden, Sci. Rep. 9, 5233, 2019.
 * Cost: near O(m) a round or sweep.
 */
export function communities(graph: Graph, options: CommunityOptions): Communities {
  const { weighted = false, resolution = 1 } = options
  const kernel = kernelWith(graph, { ...options, weighted, resolution })
  const tries = options.iterations === undefined && graph.source.length <= SMALL ? TRIES_IF_SMALL : 1
  const search = new LeidenSearch(kernel, { tries, rounds: options.iterations ?? ROUNDS })
  search.run()
  const of = splitIntoConnected(graph, new Int32Array(kernel.memory.buffer, search.best, graph.order))
  return { count: new Set(of).size, of, modularity: modularity(graph, of, { weighted, resolution }), iterations: search.rounds }
}

function kernelWith(graph: Graph, { weighted, resolution, seed }: Required<Omit<CommunityOptions, 'iterations'>>): Leiden {
  const kernel = leiden()
  const edges = graph.source.length
  kernel.setUp(graph.order, edges, weighted)
  const { buffer } = kernel.memory
  new Int32Array(buffer, kernel.sources(), edges).set(graph.source)
  new Int32Array(buffer, kernel.targets(), edges).set(graph.target)
  if (weighted) new Float64Array(buffer, kernel.weights(), edges).set(graph.weight)
  kernel.begin(seed, graph.directed, resolution)
  return kernel
}

/**
 * The algorithm ends with connected communities; where rounding stopped it
 * before, this makes sure. Splitting what is not tied never lowers modularity.
 */
function splitIntoConnected(graph: Graph, partition: Int32Array): Int32Array {
  const [source, target] = [new Int32Array(graph.source.length), new Int32Array(graph.source.length)]
  let count = 0
  for (let edge = 0; edge < source.length; edge += 1) {
    const [one, other] = [graph.source[edge] as number, graph.target[edge] as number]
    if (partition[one] !== partition[other]) continue
    source[count] = one
    target[count] = other
    count += 1
  }
  return components({ ...graph, source: source.subarray(0, count), target: target.subarray(0, count) }).of
}
