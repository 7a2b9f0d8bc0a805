import type { AskedBelow, GraphReader } from '../../neo4j/graphReader.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { SOURCES_BY_ID } from './source.cypher.js'

/** The sources as they are asked for, in the order of their ids. */
export async function readSources(graph: GraphReader, ids: readonly string[], asked: AskedBelow): Promise<SelectedRow[]> {
  if (asked.nodes.length === 0 || ids.length === 0) return []
  return graph.all(SOURCES_BY_ID, { ids }, { target: 'Source', orderBy: 'self.id', ...asked })
}

/** The sources as they are asked for, by id. */
export async function readSourcesById(graph: GraphReader, ids: readonly (string | null)[], asked: AskedBelow): Promise<ReadonlyMap<string, SelectedRow>> {
  const known = [...new Set(ids.filter((id) => id !== null))].sort()
  if (asked.nodes.length === 0 || known.length === 0) return new Map()
  return graph.allByKey(SOURCES_BY_ID, { ids: known }, { target: 'Source', ...asked, key: 'self.id' })
}
