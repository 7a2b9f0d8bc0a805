import type { Database } from '../../neo4j/database.js'
import type { MeasuredNetwork } from './measuredNetwork.js'
import type { NodeRow } from './network.repository.js'
import { readNetworkSources } from './networkSources.repository.js'

/** By the nodes of a drawn network, which are the same list as long as it is kept. */
const known = new WeakMap<readonly NodeRow[], Promise<string[]>>()

/** Ids of the sources of a network, read once for each network that is drawn. */
export function sourceIdsOf(database: Database, { question, nodes }: MeasuredNetwork): Promise<string[]> {
  const reading = known.get(nodes) ?? readNetworkSources(database, question, nodes.map(({ id }) => id))
  known.set(nodes, reading)
  reading.catch(() => { known.delete(nodes) })
  return reading
}
