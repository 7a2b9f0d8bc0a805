import type { Affiliation } from '../../analytics/network/oneModeNetwork.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { Database } from '../../neo4j/database.js'
import type { OrganisationKindName } from '../organisation/organisation.type.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import {
  DATA_VERSION, INVOLVEMENTS, LOCATIONS, MEMBERSHIPS, NODES, NOMINATIONS, ORGANISATION_PARTS, PARTICIPATIONS, type NodeStatement, SHARED_PARTICIPATIONS, TIES, UNKNOWN_INTEREST_GROUPS, UNKNOWN_REGIONS,
} from './network.cypher.js'
import type { TieKindName } from './networkInput.type.js'

export interface NodeRow {
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  readonly region: string | null
  readonly interestGroups: string[]
  readonly organisationKind: OrganisationKindName | null
  readonly synthetic: boolean
}

export type RelationRow = readonly [from: string, to: string, weight: number, mutual: boolean]

export interface NetworkRows {
  /** The state of the data that was read. */
  readonly version: number
  readonly nodes: NodeRow[]
  readonly relations: ReadonlyMap<TieKindName, readonly RelationRow[]>
  readonly affiliations: ReadonlyMap<TieKindName, readonly Affiliation[]>
}

export interface NetworkQuestion {
  readonly nodes: readonly EntityKind[]
  readonly ties: readonly TieKindName[]
  readonly at: string | null
  readonly regions: readonly string[] | null
  readonly interestGroups: readonly string[] | null
}

const STORED: Partial<Record<TieKindName, string>> = {
  MEMBERSHIP: MEMBERSHIPS,
  INVOLVEMENT: INVOLVEMENTS,
  PARTICIPATION: PARTICIPATIONS,
  NOMINATION: NOMINATIONS,
  TIE: TIES,
  LOCATION: LOCATIONS,
  ORGANISATION_PART: ORGANISATION_PARTS,
}

const SHARED: Partial<Record<TieKindName, string>> = {
  CO_MEMBERSHIP: MEMBERSHIPS,
  CO_PARTICIPATION: SHARED_PARTICIPATIONS,
  CO_INVOLVEMENT: INVOLVEMENTS,
}

type NodeTuple = [string, string, string | null, string[], OrganisationKindName | null, boolean]

/** Everything that a network is made of, in one statement. */
export async function readNetwork(database: Database, question: NetworkQuestion): Promise<NetworkRows> {
  const ties = question.ties.map((kind) => ({ kind, statement: STORED[kind] ?? SHARED[kind] ?? '' }))
  const pieces = [
    ...question.nodes.map((kind) => `CALL () {\n  ${nodesOf(NODES[kind], question)} AS nodes_${kind}\n}`),
    ...ties.map(({ kind, statement }) => `CALL () {\n  ${statement.replace(/AS rows$/, `AS ties_${kind}`)}\n}`),
    `RETURN ${[...question.nodes.map((kind) => `nodes_${kind}`), ...ties.map(({ kind }) => `ties_${kind}`), ''].join(', ')}${question.regions ? UNKNOWN_REGIONS : '[]'} AS unknownRegions, ${question.interestGroups ? UNKNOWN_INTEREST_GROUPS : '[]'} AS unknownGroups, ${DATA_VERSION} AS version`,
  ]
  const parameters = { at: question.at, regions: question.regions, interestGroups: question.interestGroups }
  const [record = {}] = await database.read<Record<string, unknown>>(pieces.join('\n'), parameters)
  refuseUnknown(record)
  const tuples = (name: string) => (record[name] ?? []) as RelationRow[]
  return {
    version: (record.version as number | null) ?? 0,
    nodes: question.nodes.flatMap((kind) => ((record[`nodes_${kind}`] ?? []) as NodeTuple[]).map((tuple) => toNode(kind, tuple))),
    relations: new Map(ties.filter(({ kind }) => kind in STORED).map(({ kind }) => [kind, tuples(`ties_${kind}`)])),
    affiliations: new Map(ties.filter(({ kind }) => kind in SHARED).map(({ kind }) =>
      [kind, tuples(`ties_${kind}`).map(([member, item]) => ({ member, item }))])),
  }
}

function nodesOf({ match, regions, interestGroups, row }: NodeStatement, question: NetworkQuestion): string {
  const conditions = [question.regions && regions, question.interestGroups && interestGroups].filter(Boolean)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return `${match}${where}\n    RETURN collect(${row})`
}

function refuseUnknown(record: Record<string, unknown>): void {
  const regions = (record.unknownRegions ?? []) as string[]
  if (regions.length > 0) throw unknownId('input.regions', regions, 'Region')
  const groups = (record.unknownGroups ?? []) as string[]
  if (groups.length > 0) throw unknownId('input.interestGroups', groups, 'InterestGroup')
}

function toNode(kind: EntityKind, [id, label, region, interestGroups, organisationKind, synthetic]: NodeTuple): NodeRow {
  return { id, kind, label, region, interestGroups, organisationKind, synthetic }
}
