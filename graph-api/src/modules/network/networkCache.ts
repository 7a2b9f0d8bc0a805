import type { Graph } from '../../analytics/graph/graph.js'
import type { MergedEdge } from '../../analytics/graph/mergeRelations.js'
import type { Database } from '../../neo4j/database.js'
import { NetworkAnalysis } from '../../workers/networkAnalysis.js'
import { assembleInSteps, type AssemblyOptions } from './assembleNetwork.js'
import { type NetworkQuestion, type NodeRow, readNetwork } from './network.repository.js'
import type { NetworkInput, TieKindName } from './networkInput.type.js'

/** A network as it was drawn from one state of the data, with what has been computed of it so far. */
export interface DrawnNetwork {
  readonly version: number
  /** What was read of the data. */
  readonly question: NetworkQuestion
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly MergedEdge<TieKindName>[]
  readonly graph: Graph
  readonly analysis: NetworkAnalysis
}

/** So many networks are kept: the pages look at a few at a time. */
const KEPT = 8

const DEFAULT_TIES: readonly TieKindName[] = ['MEMBERSHIP', 'INVOLVEMENT', 'PARTICIPATION', 'NOMINATION', 'TIE', 'LOCATION']

/** Networks by their input, the one that was asked for last at the end; a change of the data makes a new one. */
export class NetworkCache {
  private readonly drawn = new Map<string, DrawnNetwork>()
  /** Fields of one query often ask for the same network at once: it is drawn for all that ask in one turn of the event loop. Whoever asks later may have written in between. */
  private readonly drawing = new Map<string, Promise<DrawnNetwork>>()

  constructor(private readonly database: Database) {}

  draw(input: NetworkInput): Promise<DrawnNetwork> {
    const [question, options] = [questionOf(input), optionsOf(input)]
    const key = JSON.stringify([question, options])
    const underWay = this.drawing.get(key)
    if (underWay) return underWay
    const drawing = this.drawOnce(key, question, options)
    this.drawing.set(key, drawing)
    setImmediate(() => { this.drawing.delete(key) })
    return drawing
  }

  private async drawOnce(key: string, question: NetworkQuestion, options: AssemblyOptions): Promise<DrawnNetwork> {
    const known = this.drawn.get(key)
    const network = known && known.version === await this.database.dataVersion() ? known : await this.drawAnew(question, options)
    this.drawn.delete(key)
    this.drawn.set(key, network)
    for (const oldest of [...this.drawn.keys()].slice(0, -KEPT)) this.drawn.delete(oldest)
    return network
  }

  private async drawAnew(question: NetworkQuestion, options: AssemblyOptions): Promise<DrawnNetwork> {
    const rows = await readNetwork(this.database, question)
    const { nodes, merged } = await assembleInSteps(rows, options)
    return { version: rows.version, question, nodes, edges: merged.edges, graph: merged.graph, analysis: new NetworkAnalysis(merged.graph) }
  }
}

const caches = new WeakMap<Database, NetworkCache>()

/** Draws the network of an input, or gives the one that was drawn from the same data before. */
export function drawNetwork(database: Database, input: NetworkInput): Promise<DrawnNetwork> {
  const cache = caches.get(database) ?? new NetworkCache(database)
  caches.set(database, cache)
  return cache.draw(input)
}

export function questionOf(input: NetworkInput): NetworkQuestion {
  return {
    nodes: [...new Set(input.nodes ?? ['ACTOR', 'ORGANISATION'] as const)],
    ties: [...new Set(input.ties ?? DEFAULT_TIES)],
    at: input.at ?? null,
    wave: input.wave ?? null,
    regions: input.regions ?? null,
    interestGroups: input.interestGroups ?? null,
    synthetic: input.synthetic ?? null,
  }
}

export function optionsOf(input: NetworkInput): AssemblyOptions {
  return {
    directed: input.directed ?? false,
    weighting: input.weighting ?? 'COUNT',
    keepIsolates: input.keepIsolates ?? true,
    onlyTiedOthers: Boolean(input.interestGroups),
  }
}
