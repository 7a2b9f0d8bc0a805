import { type AgeCount, fiveYearGroups, isPartition, LIFE_STAGES, regroup } from './ageGroups.js'

export type Sex = 'FEMALE' | 'MALE' | 'TOTAL'
export type AgeGrouping = 'STORED' | 'SINGLE' | 'FIVE_YEARS' | 'LIFE_STAGES'

/** One stored count of people. */
export interface PopulationCount extends AgeCount { readonly date: string; readonly sex: Sex; readonly source: string | null }

/** What one source says of one date. Sources are never added to each other. */
export interface PopulationState {
  readonly date: string
  readonly source: string | null
  /** Everybody of that sex, where known. */
  readonly totals: ReadonlyMap<Sex, number>
  /** Complete age groups by sex; without ages the map is empty. */
  readonly ages: ReadonlyMap<Sex, readonly AgeCount[]>
}

/** The stored counts by date and source, newest date first. */
export function populationStates(counts: readonly PopulationCount[]): PopulationState[] {
  const groups = new Map<string, PopulationCount[]>()
  for (const count of counts) {
    const key = `${count.date}|${count.source ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), count])
  }
  return [...groups.values()].map(toState).sort((one, other) => compare(other.date, one.date) || groupCount(other) - groupCount(one) || compare(one.source ?? '', other.source ?? ''))
}

/** Number of age groups that a state tells apart; 1 is a total only. */
export function groupCount(state: PopulationState): number {
  return Math.max(1, ...[...state.ages.values()].map((ages) => ages.length))
}

function toState(counts: readonly PopulationCount[]): PopulationState {
  const [{ date, source }] = counts as [PopulationCount]
  const totals = new Map<Sex, number>()
  const ages = new Map<Sex, readonly AgeCount[]>()
  for (const sex of ['FEMALE', 'MALE', 'TOTAL'] as const) {
    const ofSex = counts.filter((count) => count.sex === sex)
    const everybody = ofSex.find((count) => count.ageFrom === 0 && count.ageTo === null)
    const partition = ofSex.filter((count) => count !== everybody).sort((one, other) => one.ageFrom - other.ageFrom)
      .map(({ ageFrom, ageTo, count }) => ({ ageFrom, ageTo, count }))
    if (isPartition(partition)) ages.set(sex, partition)
    const total = everybody?.count ?? (ages.has(sex) ? sum(partition) : undefined)
    if (total !== undefined) totals.set(sex, total)
  }
  return withTotalSex({ date, source, totals, ages })
}

/** Both sexes together, where only the two are stored: in groups that both share. */
function withTotalSex(state: PopulationState): PopulationState {
  const totals = new Map(state.totals)
  const ages = new Map(state.ages)
  const [female, male] = [totals.get('FEMALE'), totals.get('MALE')]
  if (!totals.has('TOTAL') && female !== undefined && male !== undefined) totals.set('TOTAL', female + male)
  const [women, men] = [ages.get('FEMALE'), ages.get('MALE')]
  if (!ages.has('TOTAL') && women && men && sameGroups(women, men)) {
    ages.set('TOTAL', women.map((group, index) => ({ ...group, count: group.count + (men[index]?.count ?? 0) })))
  }
  return { ...state, totals, ages }
}

function sameGroups(one: readonly AgeCount[], other: readonly AgeCount[]): boolean {
  return one.length === other.length && one.every((group, index) => group.ageFrom === other[index]?.ageFrom)
}

export interface PopulationRow extends AgeCount { readonly sex: Sex }

export interface PopulationAnswer { readonly state: PopulationState | null; readonly total: number | null; readonly rows: readonly PopulationRow[] }

interface Question { readonly date: string | null; readonly sex: Sex | null; readonly ageGroups: AgeGrouping }

/**
 * The population of one date from one source: without a date the latest that can be given in the asked age groups.
 * Without a sex the rows are of women and men, where known, else of all; rows of several sexes are never to be added.
 */
export function populationAnswer(states: readonly PopulationState[], question: Question): PopulationAnswer {
  const candidates = states.filter((state) => question.date === null || state.date === question.date)
    .map((state) => ({ state, rows: rowsOf(state, question) }))
  const fitting = candidates.filter(({ rows }) => rows !== null)
  const date = fitting[0]?.state.date
  const best = fitting.filter(({ state }) => state.date === date).sort((one, other) => preference(question, one.state, other.state))[0] ?? candidates[0]
  if (!best) return { state: null, total: null, rows: [] }
  return { state: best.state, total: best.state.totals.get(question.sex ?? 'TOTAL') ?? null, rows: best.rows ?? [] }
}

/** As stored: the most detailed. Regrouped: the source that needs the least regrouping. */
function preference({ ageGroups }: Question, one: PopulationState, other: PopulationState): number {
  const detail = groupCount(other) - groupCount(one)
  return ageGroups === 'STORED' ? detail : -detail
}

function rowsOf(state: PopulationState, { sex, ageGroups }: Question): PopulationRow[] | null {
  const rows = sexesOf(state, sex).map((one) => {
    const groups = inGroups(state, one, ageGroups)
    return groups && groups.map((group) => ({ sex: one, ...group }))
  })
  if (rows.length === 0 || rows.some((ofSex) => ofSex === null)) return null
  return rows.flatMap((ofSex) => ofSex ?? [])
}

function sexesOf(state: PopulationState, sex: Sex | null): Sex[] {
  if (sex !== null) return state.totals.has(sex) ? [sex] : []
  if (state.totals.has('FEMALE') && state.totals.has('MALE')) return ['FEMALE', 'MALE']
  return state.totals.has('TOTAL') ? ['TOTAL'] : [...state.totals.keys()]
}

function inGroups(state: PopulationState, sex: Sex, grouping: AgeGrouping): AgeCount[] | null {
  const ages = state.ages.get(sex)
  const total = state.totals.get(sex)
  if (grouping === 'STORED') return ages ? [...ages] : total === undefined ? null : [{ ageFrom: 0, ageTo: null, count: total }]
  if (!ages) return null
  const openFrom = ages.at(-1)?.ageFrom ?? 0
  if (grouping === 'SINGLE') return ages.every((group) => group.ageTo === null || group.ageTo === group.ageFrom) ? [...ages] : null
  return regroup(ages, grouping === 'FIVE_YEARS' ? fiveYearGroups(openFrom) : LIFE_STAGES)
}

function sum(counts: readonly AgeCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
