import type { PublishedExpectancy } from './officialLifeExpectancies.repository.js'

export interface OfficialLifeExpectancyRow {
  readonly regionId: string
  readonly regionName: string
  readonly period: string
  readonly from: number | null
  readonly to: number | null
  readonly atAges: readonly { readonly age: number; readonly female: number | null; readonly male: number | null }[]
  readonly sourceId: string | null
}

/** One row for each region, period and source: the nearest region first, its latest period first. An age that is not published is null. */
export function toOfficialLifeExpectancies(published: readonly PublishedExpectancy[], ages: readonly number[]): OfficialLifeExpectancyRow[] {
  const tables = new Map<string, PublishedExpectancy[]>()
  for (const row of published) {
    const key = JSON.stringify([row.regionId, row.period, row.source])
    const table = tables.get(key)
    if (table) table.push(row)
    else tables.set(key, [row])
  }
  return [...tables.values()].sort(byNearness).map((rows) => toRow(rows, ages))
}

function toRow(rows: readonly PublishedExpectancy[], ages: readonly number[]): OfficialLifeExpectancyRow {
  const { regionId, regionName, period, source } = rows[0] as PublishedExpectancy
  const at = (age: number, sex: 'FEMALE' | 'MALE'): number | null => rows.find((row) => row.age === age && row.sex === sex)?.years ?? null
  return {
    regionId, regionName, period, ...yearsOf(period), sourceId: source,
    atAges: ages.map((age) => ({ age, female: at(age, 'FEMALE'), male: at(age, 'MALE') })),
  }
}

/** 2018-2020 is 2018 to 2020, 2021 one year; other words name no years. */
function yearsOf(period: string): { from: number | null; to: number | null } {
  const [, from = null, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(period) ?? []
  return { from: from === null ? null : Number(from), to: to === null ? null : Number(to) }
}

function byNearness([one]: readonly PublishedExpectancy[], [other]: readonly PublishedExpectancy[]): number {
  if (!one || !other) return 0
  return one.steps - other.steps || order(one.regionId, other.regionId) || order(other.period, one.period) || order(one.source ?? '', other.source ?? '')
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
