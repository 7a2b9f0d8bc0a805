import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Graph, size } from '../../src/analytics/graph/graph.js'
import { NetworkAnalysis } from '../../src/workers/networkAnalysis.js'
import { type Growth, OUR_MEASURES, type OurMeasure } from './ourMeasures.js'
import type { Peer } from './peerProcess.js'
import { sourcesOf } from './sources.js'
import { inRounds, type Outcome, type Runner } from './rounds.js'

export interface BenchGraph { readonly family: string; readonly graph: Graph }

export interface Line {
  readonly measure: OurMeasure
  readonly ours: Outcome<ArrayLike<number>>
  /** Of each peer: its outcome, or why there is none. */
  readonly peers: ReadonlyMap<string, Outcome<ArrayLike<number>> | string>
}

/** A peer is not asked for what would take longer than this, judged by its last, smaller network. */
const LONGEST: Readonly<Record<string, number>> = { igraph: 120 }
const LONGEST_OTHERS = 15
/** Above so many edges Leiden stops after 10 rounds at the latest: ours makes at most six, the peers are told to. */
const TEN_ROUNDS_ABOVE = 20_000

/** Compares on networks of one family, from small to large; remembers how long each peer took on the last. */
export class Comparison {
  private readonly last = new Map<string, { seconds: number; graph: Graph }>()

  constructor(private readonly peers: readonly Peer[], private readonly folder: string, private readonly mayTake: () => number) {}

  async compare({ family, graph }: BenchGraph): Promise<Line[]> {
    const file = path.join(this.folder, `${family.replace(/\W/g, '')}-${graph.order}.txt`)
    await writeFile(file, edgeList(graph))
    await Promise.all(this.peers.map((peer) => peer.load(file)))
    const lines: Line[] = []
    for (const measure of OUR_MEASURES.filter(({ mostNodes = Infinity }) => graph.order <= mostNodes)) {
      lines.push(await this.compareOne(measure, graph))
      console.log(`${family} ${graph.order} ${measure.label}: ${(lines.at(-1) as Line).ours.seconds.toFixed(4)} s`)
    }
    return lines
  }

  private async compareOne(measure: OurMeasure, graph: Graph): Promise<Line> {
    const peers = new Map<string, Outcome<ArrayLike<number>> | string>()
    const asked = measure.again ? [] : this.peers.filter((peer) => peer.measures.has(measure.name))
    const able = asked.filter((peer) => {
      const reason = this.tooLong(peer, measure, graph)
      if (reason !== null) peers.set(peer.name, reason)
      return reason === null
    })
    const iterations = size(graph) > TEN_ROUNDS_ABOVE ? 10 : -1
    const sources = sourcesOf(graph)
    const runners = able.map((peer): Runner<ArrayLike<number>> => ({ name: peer.name, run: (calls) => peer.time(measure.name, { folder: this.folder, iterations, calls, sources }) }))
    const outcomes = await inRounds([...runners, { name: '', run: (calls) => timeOurs({ measure, graph, calls }) }])
    for (const peer of able) this.keep(peers, { peer, measure, graph, outcome: outcomes.get(peer.name) as Outcome<ArrayLike<number>> | string })
    const ours = outcomes.get('')
    if (typeof ours !== 'object') throw new Error(`${measure.label}: ${String(ours)}`)
    return { measure, ours, peers }
  }

  private keep(peers: Map<string, Outcome<ArrayLike<number>> | string>, one: { peer: Peer; measure: OurMeasure; graph: Graph; outcome: Outcome<ArrayLike<number>> | string }): void {
    const { peer, measure, graph, outcome } = one
    peers.set(peer.name, outcome)
    if (typeof outcome === 'object') this.last.set(`${peer.name} ${measure.name}`, { seconds: outcome.seconds, graph })
  }

  private tooLong(peer: Peer, measure: OurMeasure, graph: Graph): string | null {
    const before = this.last.get(`${peer.name} ${measure.name}`)
    if (before === undefined) return graph.order > 1000 ? 'not run: too slow on a smaller one' : null
    const seconds = before.seconds * growthOf(measure.growth, before.graph, graph)
    const longest = Math.min(LONGEST[peer.name] ?? LONGEST_OTHERS, this.mayTake())
    return seconds > longest ? `not run: about ${seconds < 100 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`}` : null
  }
}

function growthOf(growth: Growth, from: Graph, to: Graph): number {
  const edges = size(to) / size(from)
  return growth === 'edges' ? edges : edges * to.order / from.order
}

/**
 * Nothing is taken from what an earlier call left: sums over all sources begin in a new analysis, the others have a seed
 * of their own for each call, by which results are kept (of them only Leiden depends on it, and has its own).
 */
async function timeOurs({ measure, graph, calls }: { measure: OurMeasure; graph: Graph; calls: number }): Promise<{ seconds: number; values: ArrayLike<number> }> {
  let [seconds, values, analysis] = [0, [] as ArrayLike<number>, await prepared(graph)]
  for (let seed = 1; seed <= calls; seed += 1) {
    if (measure.growth === 'nodes × edges') analysis = await prepared(graph)
    const began = performance.now()
    values = await measure.run(analysis, graph, seed)
    seconds += (performance.now() - began) / 1000
  }
  return { seconds: seconds / calls, values }
}

async function prepared(graph: Graph): Promise<NetworkAnalysis> {
  const analysis = new NetworkAnalysis(graph)
  await analysis.prepare()
  return analysis
}

function edgeList(graph: Graph): string {
  const lines = [String(graph.order)]
  graph.source.forEach((source, edge) => { lines.push(`${source} ${graph.target[edge] as number}`) })
  return `${lines.join('\n')}\n`
}
