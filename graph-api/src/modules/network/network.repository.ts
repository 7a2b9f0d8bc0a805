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

/** Rows that a record holds at most: what is longer than a packet of the network takes the driver several times as long to read, and nothing else runs meanwhile. */
const ROWS_IN_RECORD = 200

async function readParts<Row>(database: Database, question: NetworkQuestion, toStatement: (relation: RelationStatement) => string): Promise<Parts<Row>> {
  const ties = question.ties.flatMap((kind) => { const statement = STORED[kind] ?? SHARED[kind]; return statement ? [{ kind, statement }] : [] })
  const rowsOf = await readInPieces(database, question, [
    ...question.nodes.map((kind) => ({ name: `nodes_${kind}`, statement: nodesOf(NODES[kind], question) })),
    ...ties.map(({ kind, statement }) => ({ name: `ties_${kind}`, statement: toStatement(statement) })),
    { name: 'planning', statement: PLANNING_REGIONS },
    { name: 'state', statement: `RETURN [{${unknownOf(question)}, version: ${DATA_VERSION}}]` },
  ])
  const [state = {}] = rowsOf('state') as Record<string, unknown>[]
  refuseUnknown(state, question)
  const planningRegionOf = onlyPlanningRegions(rowsOf('planning') as [string, string][])
  return {
    version: (state.version as number | null) ?? 0,
    nodes: question.nodes.flatMap((kind) => (rowsOf(`nodes_${kind}`) as NodeTuple[]).map((tuple) => toNode(kind, tuple, planningRegionOf))),
    rows: ties.map(({ kind }) => [kind, rowsOf(`ties_${kind}`) as Row[]]),
  }
}

interface Piece { readonly name: string; readonly statement: string }

/** The lists of several statements by their names, read in one statement as records of some rows each. */
async function readInPieces(database: Database, question: NetworkQuestion, pieces: readonly Piece[]): Promise<(name: string) => readonly unknown[]> {
  const branches = pieces.map(({ name, statement }) => `CALL () {\n  ${statement} AS list\n}\nRETURN '${name}' AS name, list`)
  const records = await database.read<{ name: string; rows: unknown[] }>(
    `CALL () {\n${branches.join('\nUNION ALL\n')}\n}\nUNWIND range(0, size(list) - 1, ${ROWS_IN_RECORD}) AS start\nRETURN name, list[start..start + ${ROWS_IN_RECORD}] AS rows`,
    parametersOf(question),
  )
  const found = new Map(pieces.map(({ name }): [string, unknown[]] => [name, []]))
  for (const { name, rows } of records) found.get(name)?.push(...rows)
  return (name) => found.get(name) ?? []
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
  return `unknownRegions: ${regions ? UNKNOWN_REGIONS : '[]'}, unknownGroups: ${interestGroups ? UNKNOWN_INTEREST_GROUPS : '[]'}, unknownWave: ${wave === null ? 'false' : UNKNOWN_WAVE}`
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
