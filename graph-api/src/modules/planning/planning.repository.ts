import type { FeatureValue } from '../../analytics/selection/panelInput.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { ParticipationStageName } from '../participation/participationStage.type.js'
import { readCandidates } from '../selection/selection.repository.js'
import { type PlanChangeKindName, type PlanSnapshot, type PlanState, stateFromJson, versionOfJson } from './plan.js'
import { ageGroupIn, PLAN_FEATURES } from './planFeatures.js'
import { CANDIDATES_OF_EVENT, CHANGE_OF_PLAN, MISSING_PARTS, NAMES_OF_STAKEHOLDERS, NAMES_OF_VALUES, PLAN_OF_EVENT, PLAN_WITHOUT_HISTORY, TIES } from './planning.cypher.js'

export interface StoredChange {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly kind: PlanChangeKindName
  readonly undoes: number | null
  readonly people: number
}

export interface PlannedEvent {
  readonly id: string
  readonly name: string
  readonly date: string | null
  readonly synthetic: boolean
  /** Of the event itself. */
  readonly seats: number | null
  readonly catchment: string | null
  readonly place: string | null
  readonly version: number
  readonly state: PlanState
  readonly changes: readonly StoredChange[]
}

export interface PlannedPerson {
  readonly id: string
  readonly name: string
  readonly kind: 'ACTOR' | 'ORGANISATION'
  readonly title: string | null
  readonly function: string | null
  readonly place: string | null
  readonly organisations: readonly string[]
  readonly synthetic: boolean
  readonly stage: ParticipationStageName
  readonly stageDate: string | null
  readonly nominatedBy: string | null
  readonly features: readonly FeatureValue[]
}

type ChangeTuple = [version: number, at: string, by: string, kind: PlanChangeKindName, undoes: number | null, people: number]
type RowTuple = [stage: ParticipationStageName, date: string | null, nominatedBy: string | null, current: boolean]
type PersonTuple = [
  id: string, name: string, isOrganisation: boolean, title: string | null, role: string | null, birthYear: number | null, synthetic: boolean,
  place: string | null, organisations: string[], rows: RowTuple[],
]
type ReadEvent = Omit<PlannedEvent, 'id' | 'seats' | 'version' | 'state' | 'changes'> & { capacity: number | null; version: number | null; state: string | null; changes: ChangeTuple[] }

export async function readPlannedEvent(database: Database, event: string, { withHistory } = { withHistory: true }): Promise<PlannedEvent> {
  const [read] = await database.read<ReadEvent & Record<string, unknown>>(withHistory ? PLAN_OF_EVENT : PLAN_WITHOUT_HISTORY, { event })
  if (!read) throw unknownId('event', [event], 'Event')
  const { capacity, version, state, changes, name, date, synthetic, catchment, place } = read
  return {
    id: event, name, date, synthetic, catchment, place, seats: capacity, version: versionOfJson(state) ?? version ?? 0, state: stateFromJson(state),
    changes: changes.map(([number, at, by, kind, undoes, people]) => ({ version: number, at, by, kind, undoes, people })),
  }
}

/** Everybody with a participation at the event, by name, with the features that quotas can ask for. */
export async function readPlannedPeople(database: Database, event: PlannedEvent): Promise<PlannedPerson[]> {
  const [[read], candidates] = await Promise.all([
    database.read<{ candidates: PersonTuple[] }>(CANDIDATES_OF_EVENT, { event: event.id }),
    readCandidates(database, { events: [event.id] }, { withAddresses: false, day: event.date }),
  ])
  const featuresOf = new Map(candidates.map(({ id, features }) => [id, features]))
  return (read?.candidates ?? []).map((tuple) => toPerson(tuple, event.date, featuresOf.get(tuple[0]) ?? []))
}

function toPerson([id, name, isOrganisation, title, role, birthYear, synthetic, place, organisations, rows]: PersonTuple, date: string | null, stored: readonly FeatureValue[]): PlannedPerson {
  const current = rows.find((row) => row[3]) ?? rows[0]
  const age = ageGroupIn(birthYear, date)
  const features = [...stored, ...(age === null ? [] : [{ feature: 'AGE_GROUP', value: age }])]
  return {
    id, name, kind: isOrganisation ? 'ORGANISATION' : 'ACTOR', title, function: role, place, organisations, synthetic,
    stage: current?.[0] ?? 'NOMINATED', stageDate: current?.[1] ?? null, nominatedBy: rows.find((row) => row[2] !== null)?.[2] ?? null,
    features: features.filter(({ feature }) => (PLAN_FEATURES as readonly string[]).includes(feature)),
  }
}

/** The organisations of candidates on the day of the event, of which a list holds each at most once where that is asked. */
export async function readAddresses(database: Database, { id, date }: PlannedEvent): Promise<ReadonlyMap<string, readonly string[]>> {
  const candidates = await readCandidates(database, { events: [id] }, { withAddresses: true, day: date })
  return new Map(candidates.map(({ id, addresses }) => [id, addresses ?? []]))
}

export async function readNames(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [read] = await database.read<{ names: [string, string][] }>(NAMES_OF_STAKEHOLDERS, { ids: [...new Set(ids)] })
  return new Map(read?.names ?? [])
}

/** What a value of a feature is called: the name of the region, group or organisation, else the value itself. */
export async function readValueNames(database: Database, values: readonly FeatureValue[]): Promise<(value: FeatureValue) => string> {
  const [read] = await database.read<{ names: [string, string, string][] }>(NAMES_OF_VALUES, { ids: [...new Set(values.map(({ value }) => value))] })
  const names = new Map((read?.names ?? []).map(([kind, id, name]) => [`${kind} ${id}`, name]))
  return ({ feature, value }) => names.get(`${KIND_OF_FEATURE[feature] ?? ''} ${value}`) ?? value
}

const KIND_OF_FEATURE: Readonly<Record<string, string>> = {
  MUNICIPALITY: 'REGION', AMT: 'REGION', PLANNING_REGION: 'REGION', INTEREST_GROUP: 'INTEREST_GROUP', ORGANISATION: 'ORGANISATION',
}

export interface PlanChangeDetail { readonly before: PlanSnapshot; readonly after: PlanSnapshot; readonly stakeholders: readonly string[]; readonly drawFile: string | null }

export async function readPlanChange(database: Database, event: string, version: number): Promise<PlanChangeDetail | null> {
  const [read] = await database.read<{ before: string; after: string; stakeholders: string[]; drawFile: string | null }>(CHANGE_OF_PLAN, { id: `${event} ${version}` })
  return read ? { ...read, before: JSON.parse(read.before) as PlanSnapshot, after: JSON.parse(read.after) as PlanSnapshot } : null
}

export interface MissingPart { readonly kind: 'REGION' | 'INTEREST_GROUP' | 'ORGANISATION'; readonly id: string; readonly name: string; readonly regions: readonly string[]; readonly members: readonly string[] }

/** `date`: of the event, '' where it is unknown. */
export async function readMissingParts(database: Database, date: string): Promise<MissingPart[]> {
  const [read] = await database.read<{ parts: [MissingPart['kind'], string, string, string[], string[]][] }>(MISSING_PARTS, { date })
  return (read?.parts ?? []).map(([kind, id, name, regions, members]) => ({ kind, id, name, regions, members }))
}

export async function readTies(database: Database, date: string): Promise<readonly (readonly [string, string])[]> {
  const [read] = await database.read<{ ties: [string, string][] }>(TIES, { date })
  return read?.ties ?? []
}
