import { type RegionEntry, type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { Database, Parameters } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { readKept } from '../../neo4j/keptReads.js'
import { valueRanges } from './valueRanges.js'
import { AGE_AT_LAST_EVENT, AGE_UNKNOWN, AT_AN_EVENT, AT_EVENT_CONDITIONS, EVENT_CONDITIONS, RECORD_CONDITIONS, STAKEHOLDER_CONDITIONS, STAKEHOLDERS, UNKNOWN_IDS } from './participationFilter.cypher.js'
import { ALL_REGION_ENTRIES, EVENTS, RECORDS } from './participationReport.cypher.js'
import type { ParticipationFilter } from './participationReport.type.js'

/** What a filter makes of statements: it restricts by what is asked, and by nothing else. */
export interface FilteredStatement {
  readonly events: string
  readonly records: string
  /** Conditions on a stakeholder `s`, to follow its MATCH. */
  readonly stakeholders: string
  readonly parameters: Parameters
  /** Looks up the filter's ids; null where it names none. */
  readonly unknown: string | null
}

export function filtered(filter: ParticipationFilter): FilteredStatement {
  const { parameters, asked } = askedOf(filter, 'filter')
  return statementOf({ parameters, asked, ofRecords: RECORD_CONDITIONS })
}

interface AskedConditions { readonly parameters: Parameters; readonly asked: readonly string[]; readonly ofRecords: Conditions }
type Conditions = Readonly<Record<string, string>>

function statementOf({ parameters, asked, ofRecords }: AskedConditions): FilteredStatement {
  const ids = chosen(UNKNOWN_IDS, asked)
  const unknown = ids.length === 0 ? null : `RETURN [${ids.join(', ')}] AS unknown`
  if (isEmpty(parameters)) return { events: NO_EVENTS, records: `${NO_EVENTS}\n  ${RECORDS}`, stakeholders: NOBODY, parameters, unknown }
  const events = `${EVENTS}${where(EVENT_CONDITIONS, asked)}`
  return { events, records: `${events}\n  ${RECORDS}${where(ofRecords, asked)}`, stakeholders: where(STAKEHOLDER_CONDITIONS, asked), parameters, unknown }
}

/** An empty list lets nothing through. Then what else is asked for is not looked at, and not planned. */
const isEmpty = (parameters: Parameters): boolean => Object.values(parameters).some((value) => Array.isArray(value) && value.length === 0)
const NOBODY = '\n  WHERE false'
const NO_EVENTS = `${EVENTS}${NOBODY}`

/** The records of statements that each return one, as one. Ids that the filter names must be stored: these are looked up before the others are planned. */
export async function readParts<Read>(database: Database, statement: FilteredStatement, parts: readonly string[]): Promise<Read> {
  await refuseUnknownIds(database, statement)
  return inOne(await database.readTogether(parts, statement.parameters))
}

/** The same of statements that count: what they count is kept while the data stay. */
export async function countParts<Read>(database: Database, statement: FilteredStatement, parts: readonly string[]): Promise<Read> {
  await refuseUnknownIds(database, statement)
  return inOne(await readKept(database, parts, statement.parameters))
}

async function refuseUnknownIds(database: Database, { unknown, parameters }: FilteredStatement): Promise<void> {
  if (unknown === null) return
  const [found] = await database.read<{ unknown: UnknownIds }>(unknown, parameters)
  refuseUnknown(found?.unknown ?? [])
}

function inOne<Read>(read: readonly Record<string, unknown>[][]): Read {
  return Object.assign({}, ...read.map(([record]) => record)) as Read
}

/** What changes from one event of a person to the next. */
const OF_THE_DAY = ['regions', 'municipalitySizes', 'ageGroups'] as const

/** Records without regard to where and how old people were; `conditions` on these follow once each person stands at one event `e`. */
export function filteredAtFirst(filter: ParticipationFilter): FilteredStatement & { readonly conditions: string } {
  const { parameters, asked } = askedOf(filter, 'filter')
  const ofTheDay = OF_THE_DAY.filter((name) => asked.includes(name))
  const ofRecords = Object.fromEntries(Object.entries(RECORD_CONDITIONS).filter(([name]) => !(OF_THE_DAY as readonly string[]).includes(name)))
  return { ...statementOf({ parameters, asked, ofRecords }), conditions: where(RECORD_CONDITIONS, ofTheDay) }
}

/** The stakeholders that a filter holds, as they are now: those with a record of its events where it names events or days. */
export interface FilteredStakeholders { readonly stakeholders: string; readonly parameters: Parameters; readonly unknown: string }

export function filteredStakeholders(filter: ParticipationFilter, argument: string): FilteredStakeholders {
  const { parameters, asked } = askedOf(filter, argument)
  const events = chosen(AT_EVENT_CONDITIONS, asked)
  const ageGroups = asked.includes('events') ? AGE_AT_LAST_EVENT : AGE_UNKNOWN
  const conditions = [...chosen({ ...STAKEHOLDER_CONDITIONS, ageGroups }, asked), ...(events.length > 0 ? [`${AT_AN_EVENT}${events.join(' AND ')} }`] : [])]
  return {
    stakeholders: `${STAKEHOLDERS}${conditions.length > 0 ? `\nWHERE ${conditions.join('\n  AND ')}` : ''}`,
    parameters,
    unknown: `[${chosen(UNKNOWN_IDS, asked).join(', ')}]`,
  }
}

function askedOf(filter: ParticipationFilter, argument: string): { parameters: Parameters; asked: string[] } {
  const present = Object.entries(filter as Record<string, unknown>).filter(([, value]) => value !== null && value !== undefined)
  const ranges = RANGES.flatMap((name) => (filter[name] ? [[name, valueRanges(filter[name], `${argument}.${name}`)] as const] : []))
  const parameters = { ...Object.fromEntries(present), ...Object.fromEntries(ranges) }
  return { parameters, asked: Object.keys(parameters) }
}

/** Filters that hold ranges of numbers. */
const RANGES = ['ageGroups', 'municipalitySizes'] as const

export type UnknownIds = readonly (readonly [filter: string, ids: string[]])[]

export function refuseUnknown(unknown: UnknownIds): void {
  for (const [name, ids] of unknown) if (ids.length > 0) throw unknownId(`filter.${name}`, ids, name)
}

/** As ALL_REGION_ENTRIES returns them. */
export type RegionTuple = [string, string, string, number | null, string | null, string[]]

export function toRegion([id, name, level, inhabitants, parent, groups]: RegionTuple): RegionEntry {
  return { id, name, level, inhabitants, parent, groups }
}

/** Every region with what it lies in. */
export async function readRegionTree(database: Database): Promise<RegionTree> {
  const [read] = await database.read<{ regions: RegionTuple[] }>(ALL_REGION_ENTRIES)
  return toRegionTree((read?.regions ?? []).map(toRegion))
}

export function where(conditions: Conditions, filters: readonly string[]): string {
  const asked = chosen(conditions, filters)
  return asked.length === 0 ? '' : `\n  WHERE ${asked.join('\n    AND ')}`
}

/** Those of the constants whose filter is asked, in their order. */
export function chosen(constants: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return Object.keys(constants).filter((name) => names.includes(name)).map((name) => constants[name] as string)
}
