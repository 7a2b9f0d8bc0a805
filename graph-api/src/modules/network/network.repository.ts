import { setImmediate } from 'node:timers/promises'
import type { Affiliation } from '../../analytics/network/oneModeNetwork.js'
import { BadUserInput } from '../../errors.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { Database } from '../../neo4j/database.js'
import type { OrganisationKindName } from '../organisation/organisation.type.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import {
  DATA_VERSION, GROUPS, OF_ORIGIN, INVOLVEMENTS, LOCATIONS, MEMBERSHIPS, NODES, NOMINATIONS, ORGANISATION_PARTS, PARTICIPATIONS, PLACES, PLANNING_REGIONS, type NodeStatement,
  type RelationStatement, SHARED_PARTICIPATIONS, TIES, UNKNOWN_INTEREST_GROUPS, UNKNOWN_REGIONS, UNKNOWN_WAVE, WAVES,
} from './network.cypher.js'
import type { TieKindName } from './networkInput.type.js'
import { refuseTooLarge } from './networkSize.repository.js'
import { type Columns, type Piece, readInPieces } from './readInPieces.js'

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

/** Relations of one kind, column by column; a column of one value holds for all. Ends are keys of nodes. */
export interface RelationColumns {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly weight: readonly number[]
  readonly mutual: readonly boolean[]
}

export interface NetworkRows {
  /** The state of the data that was read. */
  readonly version: number
  readonly nodes: NodeRow[]
  /** A number for each node, by which relations name their ends; also nodes that are not here have one. */
  readonly keys: readonly number[]
  /** In pieces of some thousands. */
  readonly relations: ReadonlyMap<TieKindName, readonly RelationColumns[]>
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

type NodeTuple = [number, string, string, string | null, string[], OrganisationKindName | null, boolean]

/** Everything that a network is made of, in one transaction. */
export async function readNetwork(database: Database, question: NetworkQuestion): Promise<NetworkRows> {
  const parts = await readParts(database, question, [...piecesOf(question, STORED, relationsOf), ...piecesOf(question, SHARED, affiliationsOf)])
  return {
    version: parts.version,
    nodes: parts.nodes,
    keys: parts.keys,
    relations: new Map(kindsIn(question, STORED).map((kind) => [kind, parts.piecesOf(`ties_${kind}`).map(toColumns)])),
    affiliations: new Map(kindsIn(question, SHARED).map((kind) => [kind, (parts.rowsOf(`ties_${kind}`) as [string, string][]).map(([member, item]) => ({ member, item }))])),
  }
}

function toColumns(piece: Columns): RelationColumns {
  const [from, to, weight, mutual] = piece as [number[], number[], number[], boolean[]]
  return { from, to, weight, mutual }
}

/** A relation with its first and last day; null is open. */
export type DatedRow = readonly [from: string, to: string, mutual: boolean, begin: string | null, end: string | null]

export interface DatedRows { readonly nodes: NodeRow[]; readonly relations: readonly DatedRow[]; readonly affiliations: readonly (readonly DatedRow[])[] }

/** The network of all days, in one transaction: each relation with its days, affiliations by kind. `question.at` is passed over. */
export async function readDatedNetwork(database: Database, { at: _, ...question }: NetworkQuestion): Promise<DatedRows> {
  const asked = { ...question, at: null }
  const parts = await readParts(database, asked, [...piecesOf(asked, STORED, datedRelationsOf), ...piecesOf(asked, SHARED, datedRelationsOf)])
  const rowsOf = (kind: TieKindName): readonly DatedRow[] => parts.rowsOf(`ties_${kind}`) as DatedRow[]
  return { nodes: parts.nodes, relations: kindsIn(asked, STORED).flatMap(rowsOf), affiliations: kindsIn(asked, SHARED).map(rowsOf) }
}

/** Lists of texts and small lists, and numbers, which take less room. */
const ROWS_IN_RECORD = 200
const NUMBERS_IN_RECORD = 2_000

type Statements = Partial<Record<TieKindName, RelationStatement>>

const kindsIn = ({ ties }: NetworkQuestion, statements: Statements): TieKindName[] => ties.filter((kind) => kind in statements)

function piecesOf(question: NetworkQuestion, statements: Statements, toStatement: (relation: RelationStatement) => string): Piece[] {
  const rows = toStatement === relationsOf ? NUMBERS_IN_RECORD : ROWS_IN_RECORD
  return kindsIn(question, statements).map((kind) => ({ name: `ties_${kind}`, rows, statement: toStatement(statements[kind] as RelationStatement) }))
}

interface Parts {
  readonly version: number
  readonly nodes: NodeRow[]
  readonly keys: readonly number[]
  readonly piecesOf: (name: string) => readonly Columns[]
  readonly rowsOf: (name: string) => readonly unknown[]
}

async function readParts(database: Database, question: NetworkQuestion, ties: readonly Piece[]): Promise<Parts> {
  await refuseUnknownFirst(database, question)
  await refuseTooLarge(database, question)
  const piecesOf = await readInPieces(database, parametersOf(question), [
    // First: a write that comes between leaves a version behind that no longer holds (networkCache.ts).
    { name: 'state', rows: ROWS_IN_RECORD, statement: `RETURN [[{${unknownOf(question)}, version: ${DATA_VERSION}}]]` },
    ...question.nodes.map((kind) => ({ name: `nodes_${kind}`, rows: ROWS_IN_RECORD, statement: nodesOf(NODES[kind], question) })),
    ...ties,
    { name: 'places', rows: ROWS_IN_RECORD, statement: PLACES },
    { name: 'groups', rows: ROWS_IN_RECORD, statement: GROUPS },
    { name: 'planning', rows: ROWS_IN_RECORD, statement: PLANNING_REGIONS },
  ])
  const rowsOf = (name: string): readonly unknown[] => piecesOf(name).flatMap(([rows = []]) => rows)
  const [state = {}] = rowsOf('state') as Record<string, unknown>[]
  refuseUnknown(state, question)
  const belonging = {
    planningRegions: onlyPlanningRegions(rowsOf('planning') as [string, string][]),
    places: listsByKey(piecesOf('places')),
    groups: listsByKey(piecesOf('groups')),
  }
  const nodes = await nodesIn(question.nodes.map((kind) => [kind, piecesOf(`nodes_${kind}`)]), belonging)
  return { version: (state.version as number | null) ?? 0, ...nodes, piecesOf, rowsOf }
}

/** Ids in order, by the key of the node. */
function listsByKey(pieces: readonly Columns[]): ReadonlyMap<number, string[]> {
  const lists = new Map<number, string[]>()
  for (const [keys = [], ids = []] of pieces) {
    for (const [index, key] of (keys as readonly number[]).entries()) {
      const list = lists.get(key)
      if (list) list.push(ids[index] as string)
      else lists.set(key, [ids[index] as string])
    }
  }
  for (const list of lists.values()) if (list.length > 1) list.sort()
  return lists
}

interface Belonging {
  readonly planningRegions: ReadonlyMap<string, string | null>
  readonly places: ReadonlyMap<number, readonly string[]>
  readonly groups: ReadonlyMap<number, string[]>
}

/** Records after which others have their turn of the event loop. */
const RECORDS_IN_STEP = 25

async function nodesIn(kinds: readonly (readonly [EntityKind, readonly Columns[]])[], belonging: Belonging): Promise<Pick<Parts, 'nodes' | 'keys'>> {
  const [nodes, keys]: [NodeRow[], number[]] = [[], []]
  for (const [kind, pieces] of kinds) {
    for (const [index, [tuples = []]] of pieces.entries()) {
      if (index % RECORDS_IN_STEP === RECORDS_IN_STEP - 1) await setImmediate()
      for (const tuple of tuples as readonly NodeTuple[]) {
        nodes.push(toNode(kind, tuple, belonging))
        keys.push(tuple[0])
      }
    }
  }
  return { nodes, keys }
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

function relationsOf({ match, scan = match, where, once, weight = '1.0', mutual = 'false' }: RelationStatement): string {
  const row = `WITH id(a) AS one, id(b) AS other, ${weight} AS weight, ${mutual} AS mutual`
  return [scan, where && `WHERE ${where}`, once, row, `RETURN [collect(one), collect(other), ${columnOf('weight')}, ${columnOf('mutual')}]`].filter(Boolean).join('\n    ')
}

/** One value where all are alike. */
const columnOf = (value: string): string => `CASE WHEN min(${value}) = max(${value}) THEN [min(${value})] ELSE collect(${value}) END`

function affiliationsOf({ match, where, once }: RelationStatement): string {
  return [match, where && `WHERE ${where}`, once, 'RETURN [collect([a.id, b.id])]'].filter(Boolean).join('\n    ')
}

function datedRelationsOf({ match, where, mutual = 'false', begin = 'null', end = 'null' }: RelationStatement): string {
  return [match, where && `WHERE ${where}`, `RETURN [collect([a.id, b.id, ${mutual}, ${begin}, ${end}])]`].filter(Boolean).join('\n    ')
}

function nodesOf({ match, regions, interestGroups, row }: NodeStatement, question: NetworkQuestion): string {
  const conditions = [question.regions && regions, question.interestGroups && interestGroups, question.synthetic !== null && OF_ORIGIN].filter(Boolean)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return `${match}${where}\n    RETURN [collect(${row})]`
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

/** What names something that is not stored ends before its network is planned and read. */
export async function refuseUnknownFirst(database: Database, question: NetworkQuestion): Promise<void> {
  if ((question.regions ?? question.interestGroups ?? question.wave) === null) return
  const [read] = await database.read<{ unknown: Record<string, unknown> }>(`RETURN {${unknownOf(question)}} AS unknown`, parametersOf(question))
  refuseUnknown(read?.unknown ?? {}, question)
}

/** Who lies in several planning regions has none alone. */
function onlyPlanningRegions(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [place, planning] of pairs) found.set(place, found.has(place) ? null : planning)
  return found
}

function toNode(kind: EntityKind, tuple: NodeTuple, { planningRegions, places, groups }: Belonging): NodeRow {
  const [key, id, label, ownRegion, ownGroups, organisationKind, synthetic] = tuple
  const region = ownRegion ?? places.get(key)?.[0] ?? null
  const planningRegion = region === null ? null : planningRegions.get(region) ?? null
  return { id, kind, label, region, planningRegion, interestGroups: groups.get(key) ?? ownGroups, organisationKind, synthetic }
}
