import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import { NODE_COUNTS } from './networkSize.cypher.js'

/** A network of so many nodes and ten times as many ties takes some 500 MB of the server while it is drawn. */
export const MOST_NODES = 250_000

interface Asked { readonly nodes: readonly EntityKind[]; readonly regions: readonly string[] | null; readonly interestGroups: readonly string[] | null }

/** Refuses a network of the whole store where that would exhaust the server. What regions or interest groups leave of it is not known before it is read. */
export async function refuseTooLarge(database: Database, { nodes, regions, interestGroups }: Asked): Promise<void> {
  if (regions ?? interestGroups) return
  const [read] = await database.read<{ counts: Record<EntityKind, number> }>(NODE_COUNTS)
  refuseAbove(MOST_NODES, [...new Set(nodes)].reduce((sum, kind) => sum + (read?.counts[kind] ?? 0), 0))
}

export function refuseAbove(most: number, count: number): void {
  if (count > most) throw new BadUserInput('input.regions', `requires regions or interestGroups (or fewer kinds in input.nodes) where a network has more than ${most} nodes, got ${count} nodes`)
}
