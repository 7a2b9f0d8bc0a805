import { regionsOfLevel, type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { Reachable } from '../../analytics/participation/reach.js'
import type { Database } from '../../neo4j/database.js'
import { filtered, countParts, type RegionTuple, toRegion } from './participationFilter.repository.js'
import { ALL_REGION_ENTRIES, INTEREST_GROUP_ENTRIES, PAIRS, SOURCE_IDS } from './participationReport.cypher.js'
import type { ParticipationFilter } from './participationReport.type.js'
import { ALL_ORGANISATIONS, ORGANISATION_ENTRIES, REACHED_INTEREST_GROUPS, REACHED_ORGANISATIONS, REACHED_PLACES } from './participationSpread.cypher.js'
import type { ParticipationStageName } from './participationStage.type.js'
import { STAGE_REACHED } from './representation.cypher.js'

export interface Reached {
  readonly tree: RegionTree
  readonly municipalities: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly allGroups: readonly Reachable[]
  readonly allOrganisations: readonly Reachable[]
  readonly sourceIds: readonly string[]
}

interface Read {
  places: string[]; groups: string[]; organisations: string[]; organisationEntries: [string, string][]; entries: [string, string, null][]
  regions: RegionTuple[]; sourceIds: string[]
}

/** Whom a stage has reached, and whom it could have reached: organisations and groups as far as the filter names them. */
export async function readReached(database: Database, filter: ParticipationFilter, stage: ParticipationStageName): Promise<Reached> {
  const statement = filtered(filter)
  const { records, stakeholders } = statement
  const pairs = `${records}${PAIRS}${STAGE_REACHED[stage]}`
  const read = await countParts<Read>(database, statement, [
    `${pairs}${REACHED_PLACES}`, `${pairs}${REACHED_INTEREST_GROUPS}`, `${pairs}${REACHED_ORGANISATIONS}`,
    `${ALL_ORGANISATIONS}${stakeholders}${ORGANISATION_ENTRIES}`, INTEREST_GROUP_ENTRIES, ALL_REGION_ENTRIES, `${records}${SOURCE_IDS}`,
  ])
  return toReached(read, filter.interestGroups ?? null)
}

function toReached(read: Read, askedGroups: readonly string[] | null): Reached {
  const tree = toRegionTree(read.regions.map(toRegion))
  return {
    tree,
    municipalities: new Set(read.places.flatMap((place) => regionsOfLevel(tree, place, 'MUNICIPALITY'))),
    groups: new Set(read.groups),
    organisations: new Set(read.organisations),
    allGroups: read.entries.filter(([key]) => askedGroups === null || askedGroups.includes(key)).map(([key, label]) => ({ key, label })),
    allOrganisations: read.organisationEntries.map(([key, label]) => ({ key, label })),
    sourceIds: read.sourceIds,
  }
}
