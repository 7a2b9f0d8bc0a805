import { type Guest, mixingOf } from '../../analytics/selection/mixedTables.js'
import type { FeatureValue } from '../../analytics/selection/panelInput.js'
import type { Database } from '../../neo4j/database.js'
import { MAY_COME, waitingOf } from './drawnPlan.js'
import { type PlannedEvent, type PlannedPerson, readNames, readPlannedEvent, readPlannedPeople, readValueNames, type StoredChange } from './planning.repository.js'
import type { EventPlan, PlanCandidate, PlanChange, PlanQuota } from './planning.type.js'

/** What guests at a table should not share. */
const MIXED_BY: readonly string[] = ['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION']

/** What follows from the event and its history alone. */
const WITHOUT_PEOPLE: ReadonlySet<string> = new Set<keyof EventPlan | '__typename'>(['__typename', 'id', 'version', 'capacity', 'conditions', 'list', 'draws', 'history', 'undoable'])

const FROM_HISTORY: ReadonlySet<string> = new Set<keyof EventPlan>(['history', 'undoable'])

/** `asked`: the fields that are read; everybody at the event and their names are left out where nothing asked needs them. */
export async function eventPlan(database: Database, id: string, asked: readonly string[]): Promise<EventPlan> {
  const event = await readPlannedEvent(database, id, { withHistory: asked.some((field) => FROM_HISTORY.has(field)) })
  if (asked.every((field) => WITHOUT_PEOPLE.has(field))) return withPeople(event, [], { names: new Map(), nameOf: ({ value }) => value })
  return toEventPlan(database, event, await readPlannedPeople(database, event))
}

async function toEventPlan(database: Database, event: PlannedEvent, people: readonly PlannedPerson[]): Promise<EventPlan> {
  const [names, nameOf] = await Promise.all([
    readNames(database, people.flatMap(({ nominatedBy }) => nominatedBy ?? [])),
    readValueNames(database, [...event.state.quotas, ...people.flatMap(({ features }) => features)]),
  ])
  return withPeople(event, people, { names, nameOf })
}

type Named = Pick<Words, 'names' | 'nameOf'>

function withPeople(event: PlannedEvent, people: readonly PlannedPerson[], { names, nameOf }: Named): EventPlan {
  const { state, changes } = event
  const coming = seatedOf(state.list, people)
  const waiting = new Set(waitingOf(state, people).map(({ id }) => id))
  const tables = state.tables.map((members, index) => ({ number: index + 1, members: members.filter((member) => coming.some((person) => person.id === member)) }))
  return {
    id: event.id, version: event.version, capacity: state.capacity ?? event.seats, synthetic: event.synthetic || people.some(({ synthetic }) => synthetic),
    quotas: quotasOf({ event, people, coming }, nameOf), conditions: state.conditions,
    candidates: people.map((person) => toCandidate(person, { event, names, nameOf, waiting })),
    list: state.list, waitingList: [...waiting].sort(), tables, mixing: tables.length === 0 ? null : mixingOf(guestsOf(coming), tables.map(({ members }) => members)),
    draws: [...state.draws], history: toHistory(changes), undoable: undoableOf(changes),
  }
}

/** Of the list, those who may come. */
export function seatedOf(list: readonly string[], people: readonly PlannedPerson[]): PlannedPerson[] {
  const onList = new Set(list)
  return people.filter(({ id, stage }) => onList.has(id) && MAY_COME.includes(stage))
}

export function guestsOf(people: readonly PlannedPerson[]): Guest[] {
  return people.map(({ id, features }) => ({ id, marks: features.filter(({ feature }) => MIXED_BY.includes(feature)).map(({ feature, value }) => `${feature} ${value}`) }))
}

interface Counted { readonly event: PlannedEvent; readonly people: readonly PlannedPerson[]; readonly coming: readonly PlannedPerson[] }

function quotasOf({ event, people, coming }: Counted, nameOf: (value: FeatureValue) => string): PlanQuota[] {
  const mayCome = people.filter(({ stage }) => MAY_COME.includes(stage))
  return event.state.quotas.map(({ feature, value, min, max }) => {
    const has = ({ features }: PlannedPerson): boolean => features.some((own) => own.feature === feature && own.value === value)
    const onList = coming.filter(has).length
    return { feature, value, label: nameOf({ feature, value }), min, max, onList, candidates: mayCome.filter(has).length, isMet: onList >= min && onList <= max }
  })
}

interface Words { readonly event: PlannedEvent; readonly waiting: ReadonlySet<string>; readonly names: ReadonlyMap<string, string>; readonly nameOf: (value: FeatureValue) => string }

function toCandidate({ nominatedBy, features, ...person }: PlannedPerson, { event: { state }, names, nameOf, waiting }: Words): PlanCandidate {
  const table = state.tables.findIndex((members) => members.includes(person.id))
  return {
    ...person,
    nominatedBy: nominatedBy === null ? null : { id: nominatedBy, name: names.get(nominatedBy) ?? nominatedBy },
    features: features.map(({ feature, value }) => ({ feature, value, label: nameOf({ feature, value }) })),
    onList: state.list.includes(person.id), isWaiting: waiting.has(person.id), table: table === -1 ? null : table + 1,
  }
}

function toHistory(changes: readonly StoredChange[]): PlanChange[] {
  const undone = new Set(changes.map(({ undoes }) => undoes))
  return changes.map((change) => ({ ...change, isUndone: undone.has(change.version) }))
}

/** The latest change that is no undo and has not been undone. */
export function undoableOf(changes: readonly StoredChange[]): number | null {
  return toHistory(changes).filter(({ undoes, isUndone }) => undoes === null && !isUndone).at(-1)?.version ?? null
}
