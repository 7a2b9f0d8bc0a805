import type { Affiliation } from '../../analytics/network/oneModeNetwork.js'
import { BadUserInput } from '../../errors.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { Database } from '../../neo4j/database.js'
import type { OrganisationKindName } from '../organisation/organisation.type.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import {
  DATA_VERSION, OF_ORIGIN, INVOLVEMENTS, LOCATIONS, MEMBERSHIPS, NODES, NOMINATIONS, ORGANISATION_PARTS, PARTICIPATIONS, PLANNING_REGIONS, type NodeStatement,
  type RelationStatement, SHARED_PARTICIPATIONS, TIES, UNKNOWN_INTEREST_GROUPS, UNKNOWN_REGIONS, UNKNOWN_WAVE, WAVES,
} from './network.cypher.js'
import type { TieKindName } from './networkInput.type.js'

export interface NodeRow {
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  readonly region: string | null
  /** Null also where the region lies in several. */
  readonly planningRegion: string | null
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
  /** Of the ties alone. */
  readonly wave: string | null
  readonly regions: readonly string[] | null
  readonly interestGroups: readonly string[] | null
  /** Only invented entities, only real ones, or both. */
  readonly synthetic: boolean | null
}

export const STORED: Partial<Record<TieKindName, RelationStatement>> = {
  MEMBERSHIP: MEMBERSHIPS,
  INVOLVEMENT: INVOLVEMENTS,
  PARTICIPATION: PARTICIPATIONS,
  NOMINATION: NOMINATIONS,
  TIE: TIES,
  LOCATION: LOCATIONS,
  ORGANISATION_PART: ORGANISATION_PARTS,
}

export const SHARED: Partial<Record<TieKindName, RelationStatement>> = {
  CO_MEMBERSHIP: MEMBERSHIPS,
  CO_PARTICIPATION: SHARED_PARTICIPATIONS,
  CO_INVOLVEMENT: INVOLVEMENTS,
}

type NodeTuple = [string, string, string | null, string[], OrganisationKindName | null, boolean]

/** Everything that a network is made of, in one statement. */
export async function readNetwork(database: Database, question: NetworkQuestion): Promise<NetworkRows> {
  const { version, nodes, rows } = await readParts<RelationRow>(database, question, relationsOf)
  return {
    version,
    nodes,
    relations: new Map(rows.filter(([kind]) => kind in STORED)),
    affiliations: new Map(rows.filter(([kind]) => kind in SHARED).map(([kind, tuples]) => [kind, tuples.map(([member, item]) => ({ member, item }))])),
  }
}

/** A relation with its first and last day; null is open. */
export type DatedRow = readonly [from: string, to: string, mutual: boolean, begin: string | null, end: string | null]

export interface DatedRows { readonly nodes: NodeRow[]; readonly relations: readonly DatedRow[]; readonly affiliations: readonly (readonly DatedRow[])[] }

/** The network of all days, in one statement: each relation with its days, affiliations by kind. `question.at` is passed over. */
export async function readDatedNetwork(database: Database, question: NetworkQuestion): Promise<DatedRows> {
  const { nodes, rows } = await readParts<DatedRow>(database, { ...question, at: null }, datedRelationsOf)
  return { nodes, relations: rows.flatMap(([kind, tuples]) => (kind in STORED ? tuples : [])), affiliations: rows.filter(([kind]) => kind in SHARED).map(([, tuples]) => tuples) }
}

interface Parts<Row> { readonly version: number; readonly nodes: NodeRow[]; readonly rows: readonly (readonly [TieKindName, readonly Row[]])[] }

async function readParts<Row>(database: Database, question: NetworkQuestion, toStatement: (relation: RelationStatement) => string): Promise<Parts<Row>> {
  const ties = question.ties.flatMap((kind) => { const statement = STORED[kind] ?? SHARED[kind]; return statement ? [{ kind, statement }] : [] })
  const pieces = [
    ...question.nodes.map((kind) => `CALL () {\n  ${nodesOf(NODES[kind], question)} AS nodes_${kind}\n}`),
    ...ties.map(({ kind, statement }) => `CALL () {\n  ${toStatement(statement)} AS ties_${kind}\n}`),
    `CALL () {\n  ${PLANNING_REGIONS} AS planning\n}`,
    `RETURN ${[...question.nodes.map((kind) => `nodes_${kind}`), ...ties.map(({ kind }) => `ties_${kind}`), 'planning', ''].join(', ')}${unknownOf(question)}, ${DATA_VERSION} AS version`,
  ]
  const [record = {}] = await database.read<Record<string, unknown>>(pieces.join('\n'), parametersOf(question))
  refuseUnknown(record, question)
  const planningRegionOf = onlyPlanningRegions((record.planning ?? []) as [string, string][])
  return {
    version: (record.version as number | null) ?? 0,
    nodes: question.nodes.flatMap((kind) => ((record[`nodes_${kind}`] ?? []) as NodeTuple[]).map((tuple) => toNode(kind, tuple, planningRegionOf))),
    rows: ties.map(({ kind }) => [kind, (record[`ties_${kind}`] ?? []) as Row[]]),
  }
}

/** The waves of the stored ties, in ascending order. */
export async function readWaves(database: Database): Promise<string[]> {
  const [record] = await database.read<{ waves: string[] }>(`${WAVES} AS waves`)
  return (record?.waves ?? []).toSorted()
}

/** The parameters that the conditions of statements name. */
export function parametersOf({ at, wave, regions, interestGroups, synthetic }: NetworkQuestion): Record<string, unknown> {
  return { at, wave, regions, interestGroups, synthetic }
}

function relationsOf({ match, where, once, weight = '1.0', mutual = 'false' }: RelationStatement): string {
  return [match, where && `WHERE ${where}`, once, `RETURN collect([a.id, b.id, ${weight}, ${mutual}])`].filter(Boolean).join('\n    ')
}

function datedRelationsOf({ match, where, mutual = 'false', begin = 'null', end = 'null' }: RelationStatement): string {
  return [match, where && `WHERE ${where}`, `RETURN collect([a.id, b.id, ${mutual}, ${begin}, ${end}])`].filter(Boolean).join('\n    ')
}

function nodesOf({ match, regions, interestGroups, row }: NodeStatement, question: NetworkQuestion): string {
  const conditions = [question.regions && regions, question.interestGroups && interestGroups, question.synthetic !== null && OF_ORIGIN].filter(Boolean)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return `${match}${where}\n    RETURN collect(${row})`
}

function unknownOf({ regions, interestGroups, wave }: NetworkQuestion): string {
  return `${regions ? UNKNOWN_REGIONS : '[]'} AS unknownRegions, ${interestGroups ? UNKNOWN_INTEREST_GROUPS : '[]'} AS unknownGroups, ${wave === null ? 'false' : UNKNOWN_WAVE} AS unknownWave`
}

function refuseUnknown(record: Record<string, unknown>, { wave }: NetworkQuestion): void {
  const regions = (record.unknownRegions ?? []) as string[]
  if (regions.length > 0) throw unknownId('input.regions', regions, 'Region')
  const groups = (record.unknownGroups ?? []) as string[]
  if (groups.length > 0) throw unknownId('input.interestGroups', groups, 'InterestGroup')
  if (record.unknownWave) throw new BadUserInput('input.wave', `requires the wave of a stored tie (networkWaves), got "${(wave ?? '').slice(0, 64)}"`)
}

/** Who lies in several planning regions has none alone. */
function onlyPlanningRegions(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [place, planning] of pairs) found.set(place, found.has(place) ? null : planning)
  return found
}

function toNode(kind: EntityKind, [id, label, region, interestGroups, organisationKind, synthetic]: NodeTuple, planningRegionOf: ReadonlyMap<string, string | null>): NodeRow {
  const planningRegion = region === null ? null : planningRegionOf.get(region) ?? null
  return { id, kind, label, region, planningRegion, interestGroups, organisationKind, synthetic }
}
