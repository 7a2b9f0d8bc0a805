import { rememberRows } from '../analytics/graph/adjacency.js'
import { type Graph, size } from '../analytics/graph/graph.js'
import { betweennessParts, normaliseBetweenness, normaliseEdgeBetweenness } from '../analytics/network/betweenness.js'
import { distanceParts, type DistanceSums, sumsOfNodes } from '../analytics/network/distanceSums.js'
import { runInThread } from './analysisPool.js'
import { followed } from './analysisProgress.js'
import type { BetweennessSums, SharedGraph } from './analysisThread.js'
import { isQuick, MEASURES, type MeasureName, type MeasureOptions, type MeasureResult } from './measures.js'
import type { QuestionAnswer, QuestionInput, QuestionName } from './questions.js'
import { share } from './sharedMemory.js'
import { SharedWork } from './sharedWork.js'

export interface Betweenness { readonly nodes: Float64Array; readonly edges: Float64Array | null }

/** A fixed number of parts, so that sums are made in the same order on every machine. */
const PARTS = 16
/** Below this many nodes a thread is done before a second one could help. */
const SMALL = 64

/** The measures of one network: each is computed when it is first asked for, in the thread pool (what takes a moment, here), and kept. */
export class NetworkAnalysis {
  private readonly work = new SharedWork()
  private readonly graph: Graph
  private shared: Promise<SharedGraph> | undefined
  /** What `shared` gave: what takes a moment need not wait for a promise then. */
  private made: SharedGraph | undefined
  private readonly moments = new Map<string, unknown>()

  constructor(graph: Graph) {
    this.graph = share(graph)
  }

  /** Makes the rows that nearly every measure reads, once, in a thread; measures wait for it. */
  prepare(): Promise<SharedGraph> {
    this.shared ??= this.makeRows().catch((failure: unknown) => {
      this.shared = undefined
      throw failure
    })
    return this.shared
  }

  private async makeRows(): Promise<SharedGraph> {
    this.made = { graph: this.graph, rows: await runInThread('rows', this.graph) }
    rememberRows(this.graph, this.made.rows)
    return this.made
  }

  async measure<Name extends MeasureName>(name: Name, options: MeasureOptions, client?: AbortSignal): Promise<MeasureResult<Name>> {
    if (!isQuick(name, this.graph)) return this.measureInThread(name, options, client)
    client?.throwIfAborted()
    if (this.made === undefined) await this.prepare()
    return this.measureHere(name, options)
  }

  private measureInThread<Name extends MeasureName>(name: Name, options: MeasureOptions, client?: AbortSignal): Promise<MeasureResult<Name>> {
    return this.work.get(keyOf(name, options), async (signal) => {
      const [result] = await followed(name, [runInThread('measure', { name, ...await this.prepare(), options }, signal)])
      return result as MeasureResult<Name>
    }, client)
  }

  private measureHere<Name extends MeasureName>(name: Name, options: MeasureOptions): MeasureResult<Name> {
    const key = keyOf(name, options)
    if (!this.moments.has(key)) this.moments.set(key, MEASURES[name](this.graph, options))
    return this.moments.get(key) as MeasureResult<Name>
  }

  /** A question with an input of its own; its answer is not kept. */
  async ask<Name extends QuestionName>(name: Name, input: QuestionInput<Name>, client?: AbortSignal): Promise<QuestionAnswer<Name>> {
    const shared = await this.prepare()
    const [answer] = await followed(name, [runInThread('question', { name, ...shared, input }, client)])
    return answer as QuestionAnswer<Name>
  }

  /** Of the nodes, and of the edges too when they are asked for, which takes a little longer. */
  betweenness({ weighted, withEdges }: { weighted: boolean; withEdges: boolean }, client?: AbortSignal): Promise<Betweenness> {
    return this.work.get(`betweenness ${weighted} ${withEdges}`, (signal) => this.computeBetweenness({ weighted, withEdges }, signal), client)
  }

  /** Sums of distances, from which closeness, harmonic closeness and eccentricity follow. */
  distances(weighted: boolean, client?: AbortSignal): Promise<DistanceSums> {
    return this.work.get(`distances ${weighted}`, (signal) => this.computeDistances(weighted, signal), client)
  }

  private async computeDistances(weighted: boolean, signal: AbortSignal): Promise<DistanceSums> {
    const prepared = await runInThread('distancePreparation', { ...await this.prepare(), weighted }, signal)
    const parts = await followed('distances', distanceParts(prepared, this.partCount()).map((sources) => runInThread('distancePart', { prepared, sources }, signal)))
    const sum = (name: keyof DistanceSums): Float64Array => sumOf(parts.map((part) => part[name]), this.graph.order)
    return sumsOfNodes({ reached: sum('reached'), total: sum('total'), reciprocal: sum('reciprocal'), eccentricity: sum('eccentricity') }, prepared.nodeAt)
  }

  private async computeBetweenness({ weighted, withEdges }: { weighted: boolean; withEdges: boolean }, signal: AbortSignal): Promise<Betweenness> {
    const prepared = await runInThread('betweennessPreparation', { ...await this.prepare(), weighted }, signal)
    const parts = await followed('betweenness', betweennessParts(prepared, this.partCount()).map((sources) => runInThread('betweennessPart', { prepared, sources, withEdges }, signal)))
    const { order } = this.graph
    return {
      nodes: normaliseBetweenness(sumOf(parts.map(({ nodes }) => nodes), order), order),
      edges: withEdges ? normaliseEdgeBetweenness(sumOf(edgesOf(parts), size(this.graph)), order) : null,
    }
  }

  private partCount(): number {
    return this.graph.order < SMALL ? 1 : PARTS
  }
}

const keyOf = (name: MeasureName, { weighted, seed }: MeasureOptions): string => `${name} ${weighted} ${seed}`

const edgesOf = (parts: readonly BetweennessSums[]): Float64Array[] => parts.flatMap(({ edges }) => (edges === null ? [] : [edges]))

function sumOf(parts: readonly Float64Array[], length: number): Float64Array {
  const total = new Float64Array(length)
  for (const part of parts) {
    for (let index = 0; index < length; index += 1) total[index] = (total[index] as number) + (part[index] as number)
  }
  return total
}
