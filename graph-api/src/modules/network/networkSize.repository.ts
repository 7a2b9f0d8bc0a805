import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import { NODE_COUNTS } from './networkSize.cypher.js'

/** That of a million people took the server more than a gigabyte (docs/performance.md, growth of the district). */
export const MOST_NODES = 250_000

interface Asked { readonly nodes: readonly EntityKind[]; readonly regions: readonly string[] | null; readonly interestGroups: readonly string[] | null }

/** Refuses a network of the whole store where that would exhaust the server. What regions or interest groups leave of it is not known before it is read. */
export async function refuseTooLarge(database: Database, { nodes, regions, interestGroups }: Asked): Promise<void> {
  if (regions ?? interestGroups) return
  const [read] = await database.read<{ counts: Record<EntityKind, number> }>(NODE_COUNTS)
  const count = [...new Set(nodes)].reduce((sum, kind) => sum + (read?.counts[kind] ?? 0), 0)
  if (count > MOST_NODES) throw new BadUserInput('input.regions', `requires regions or interestGroups (or fewer kinds in input.nodes) where a network has more than ${MOST_NODES} nodes, got ${count} nodes`)
}
