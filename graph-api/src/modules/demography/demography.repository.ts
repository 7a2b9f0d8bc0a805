import type { StoredLifeRow } from '../../analytics/demography/groupLifeTable.js'
import { type PopulationState, populationStates, type Sex } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { readOnce } from './readOnce.js'
import { RATES_OF_REGION } from './demography.cypher.js'

/** What a row of rates applies to: the region itself (0 steps) or one that it lies in. */
interface Stated { readonly steps: number; readonly region: string; readonly period: string; readonly source: string | null }

export interface StoredFertility extends Stated { readonly ageFrom: number; readonly ageTo: number | null; readonly rate: number }
export interface StoredLife extends Stated, StoredLifeRow { readonly sex: Sex; readonly qx: number | null }
export interface StoredTotalFertility { readonly year: number; readonly rate: number; readonly source: string | null }

/** Published for the region itself without a life table. */
export interface StoredExpectancy { readonly period: string; readonly sex: Sex; readonly years: number; readonly source: string | null }

/** Births, deaths or moves of the region in a year, of both sexes and all ages. */
export interface StoredVital { readonly kind: VitalKind; readonly year: number; readonly count: number; readonly source: string | null }
export type VitalKind = 'BIRTHS' | 'DEATHS' | 'IN_MIGRATION' | 'OUT_MIGRATION' | 'NET_MIGRATION'

export interface StoredRates {
  readonly states: readonly PopulationState[]
  readonly fertility: readonly StoredFertility[]
  readonly lifeTables: readonly StoredLife[]
  readonly expectanciesAtBirth: readonly StoredExpectancy[]
  readonly totalFertility: readonly StoredTotalFertility[]
  /** Births of the region by year. */
  readonly births: ReadonlyMap<number, { readonly count: number; readonly source: string | null }>
  readonly vital: readonly StoredVital[]
  /** Census base of a source: figures of two bases are not compared. */
  readonly baseOf: (source: string | null) => number | null
}

interface Read {
  counts: [string, Sex, number, number | null, number, string | null][]
  bases: [string, number][]
  fertility: [number, string, string, number, number | null, number, string | null][]
  lifeTables: [number, string, string, Sex, number, number | null, number | null, number | null, number | null, number | null, string | null][]
  expectanciesAtBirth: [string, Sex, number, string | null][]
  totalFertility: [number, number, string | null][]
  vital: [VitalKind, number, number, string | null][]
}

export async function readRates({ database }: Context, argument: string, region: string): Promise<StoredRates> {
  const rates = await readOnce(database, `rates ${region}`, () => findRates(database, region))
  if (!rates) throw unknownId(argument, [region], 'Region')
  return rates
}

/** Null where no such region is stored. */
export async function findRates(database: Database, region: string): Promise<StoredRates | null> {
  const [read] = await database.read<Read>(RATES_OF_REGION, { region })
  return read ? toRates(read) : null
}

function toRates(read: Read): StoredRates {
  const bases = new Map(read.bases)
  return {
    states: populationStates(read.counts.map(([date, sex, ageFrom, ageTo, count, source]) => ({ date, sex, ageFrom, ageTo, count, source }))),
    fertility: read.fertility.map(([steps, above, period, ageFrom, ageTo, rate, source]) => ({ steps, region: above, period, ageFrom, ageTo, rate, source })),
    lifeTables: read.lifeTables.map(([steps, above, period, sex, ageFrom, ageTo, qx, lx, Lx, ex, source]) => ({ steps, region: above, period, sex, ageFrom, ageTo, qx, lx, Lx, ex, source })),
    expectanciesAtBirth: read.expectanciesAtBirth.map(([period, sex, years, source]) => ({ period, sex, years, source })),
    totalFertility: read.totalFertility.map(([year, rate, source]) => ({ year, rate, source })),
    births: new Map(read.vital.filter(([kind]) => kind === 'BIRTHS').map(([, year, count, source]) => [year, { count, source }])),
    vital: read.vital.map(([kind, year, count, source]) => ({ kind, year, count, source })),
    baseOf: (source) => (source === null ? null : bases.get(source) ?? null),
  }
}
