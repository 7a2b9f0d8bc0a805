import { coarsen, type PlainGraph } from './coarsen'
import { forceRounds, type Places } from './forceRounds'
import { startPosition } from './seededStart'

/** From this number on the forces work on coarser graphs first: from a random start they would need minutes. */
export const LARGE = 600

const COARSEST = 150
const COARSEST_ROUNDS = 80
/** Rounds of a level fall with its size, so that each takes about as long. */
const WORK = 12_000
const FEWEST_ROUNDS = 6

/**
 * Places a large connected part level by level (multilevel layout, Walshaw 2003): the coarsest graph from a seeded start, then each finer
 * one from where its coarser nodes stand, refined by ForceAtlas2. The same input gives the same places.
 */
export function placeLarge(graph: PlainGraph, seed: number): Places {
  const levels: { graph: PlainGraph; parent: Int32Array }[] = []
  let coarsest = graph
  while (coarsest.order > COARSEST) {
    const next = coarsen(coarsest)
    if (!next) break
    levels.push({ graph: coarsest, parent: next.parent })
    coarsest = next.graph
  }
  let places = refine(coarsest, startOf(coarsest, seed), COARSEST_ROUNDS)
  for (const level of levels.reverse()) {
    places = refine(level.graph, spreadOut(level, places, seed), Math.max(FEWEST_ROUNDS, Math.round(WORK / level.graph.order)))
  }
  return places
}

function startOf({ order }: PlainGraph, seed: number): Places {
  const starts = Array.from({ length: order }, (_, node) => startPosition(String(node), 40 * Math.sqrt(order), seed))
  return { x: Float64Array.from(starts, ({ x }) => x), y: Float64Array.from(starts, ({ y }) => y) }
}

/** Each node where its coarser one stands, a little aside, in a picture that is larger by the root of the growth. */
function spreadOut({ graph, parent }: { graph: PlainGraph; parent: Int32Array }, coarse: Places, seed: number): Places {
  const growth = Math.sqrt(graph.order / coarse.x.length)
  const asides = Array.from({ length: graph.order }, (_, node) => startPosition(String(node), 20, seed))
  return {
    x: Float64Array.from(asides, ({ x }, node) => (coarse.x[parent[node] as number] as number) * growth + x),
    y: Float64Array.from(asides, ({ y }, node) => (coarse.y[parent[node] as number] as number) * growth + y),
  }
}

function refine(graph: PlainGraph, start: Places, rounds: number): Places {
  return forceRounds(graph, start, {
    rounds,
    settings: {
      gravity: 1.5, scalingRatio: 60, slowDown: 2, edgeWeightInfluence: 0.5, barnesHutOptimize: graph.order > 400, barnesHutTheta: 0.9,
      linLogMode: false, adjustSizes: false, outboundAttractionDistribution: false, strongGravityMode: false,
    },
  })
}
