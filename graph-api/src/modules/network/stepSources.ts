import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { readSourcesById } from '../source/source.repository.js'
import type { MeasuredNetwork } from './measuredNetwork.js'
import { readStepSources, type StepSource } from './networkSources.repository.js'

interface Step { readonly from: string; readonly to: string }

/** The sources of the steps of some paths: read when the first step is asked for them, once for all. */
export class StepSources {
  private stated: Promise<SourcesOfSteps> | undefined
  /** A field that is asked twice under other names may ask for other things. */
  private readonly rows = new Map<readonly FieldNode[], Promise<ReadonlyMap<string, SelectedRow>>>()

  constructor(private readonly context: Context, private readonly network: MeasuredNetwork, private readonly ids: readonly string[]) {}

  async of({ from, to }: Step, info: GraphQLResolveInfo): Promise<SelectedRow[]> {
    this.stated ??= this.read()
    const { all, of } = await this.stated
    const rows = this.rows.get(info.fieldNodes) ?? readSourcesById(this.context.graph, all, { info, nodes: info.fieldNodes })
    this.rows.set(info.fieldNodes, rows)
    const known = await rows
    return of(from, to).flatMap((id) => known.get(id) ?? [])
  }

  private async read(): Promise<SourcesOfSteps> {
    const stated = await readStepSources(this.context.database, this.network.question, this.ids)
    return { all: stated.map(({ source }) => source), of: sourcesByStep(stated, this.network.graph.directed) }
  }
}

interface SourcesOfSteps { readonly all: readonly string[]; of(from: string, to: string): string[] }

/** Finds the ids of the sources that state what leads from one node to another, in the direction that the network has. */
function sourcesByStep(stated: readonly StepSource[], directed: boolean): (from: string, to: string) => string[] {
  const sources = new Map<string, Set<string>>()
  const put = (from: string, to: string, source: string): void => {
    const key = `${from}\n${to}`
    sources.set(key, (sources.get(key) ?? new Set<string>()).add(source))
  }
  for (const { from, to, source, mutual } of stated) {
    put(from, to, source)
    if (mutual || !directed) put(to, from, source)
  }
  return (from, to) => [...sources.get(`${from}\n${to}`) ?? []].sort()
}
