import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { readSourcesById } from '../source/source.repository.js'

/** The sources of several rows: read when the first row is asked for its source, once for all. */
export class StatedSources {
  /** A field that is asked twice under other names may ask for other things. */
  private readonly rows = new Map<readonly FieldNode[], Promise<ReadonlyMap<string, SelectedRow>>>()

  constructor(private readonly context: Context, private readonly ids: readonly (string | null)[]) {}

  async of(id: string | null, info: GraphQLResolveInfo): Promise<SelectedRow | null> {
    if (id === null) return null
    const rows = this.rows.get(info.fieldNodes) ?? readSourcesById(this.context.graph, this.ids, { info, nodes: info.fieldNodes })
    this.rows.set(info.fieldNodes, rows)
    return (await rows).get(id) ?? null
  }
}
