import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { populationStates, type PopulationCount, type Sex } from '../../src/analytics/demography/populationTable.js'
import type { VitalKind } from '../../src/modules/demography/demography.repository.js'
import type { DistrictTables } from '../../src/modules/demography/districtTables.repository.js'

const rows = (table: string): Record<string, string>[] => parse(readFileSync(new URL(`../../../seeds/data/landkreis-rostock/${table}.csv`, import.meta.url), 'utf8'), { columns: true, bom: true })

const number = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text))
const steps: Readonly<Record<string, number>> = { '13072': 0, '13': 1, DE: 2 }

/** The tables of Landkreis Rostock as the store gives them, read from the data set in the repository. */
export function storedDistrict(): DistrictTables {
  const counts = new Map<string, PopulationCount[]>()
  for (const { region = '', date = '', sex, ageFrom, ageTo, count, source } of rows('population')) {
    counts.set(region, [...(counts.get(region) ?? []), { date, sex: sex as Sex, ageFrom: Number(ageFrom), ageTo: number(ageTo), count: Number(count), source: source || null }])
  }
  const bases = new Map(rows('sources').flatMap(({ id = '', populationBase }) => (populationBase ? [[id, Number(populationBase)] as const] : [])))
  const stated = (row: Record<string, string>) => ({ steps: steps[row['region'] ?? ''] ?? -1, region: row['region'] ?? '', period: row['period'] ?? '', source: row['source'] || null, ageFrom: Number(row['ageFrom']), ageTo: number(row['ageTo']) })
  const vital = rows('vitalEvents').filter(({ region, sex, ageFrom }) => region === '13072' && sex === 'TOTAL' && ageFrom === '')
  return {
    district: '13072', name: 'Landkreis Rostock',
    stored: {
      states: populationStates(counts.get('13072') ?? []),
      fertility: rows('fertilityRates').map((row) => ({ ...stated(row), rate: Number(row['rate']) })).filter(({ steps: up }) => up >= 0),
      lifeTables: rows('lifeTables').map((row) => ({ ...stated(row), sex: row['sex'] as Sex, qx: number(row['qx']), lx: number(row['lx']), Lx: number(row['Lx']), ex: number(row['ex']) })).filter(({ steps: up, lx }) => up >= 0 && lx !== null),
      expectanciesAtBirth: [],
      totalFertility: rows('totalFertilityRates').filter(({ region }) => region === '13072').map(({ year, rate, source }) => ({ year: Number(year), rate: Number(rate), source: source || null })),
      births: new Map(vital.filter(({ kind }) => kind === 'BIRTHS').map(({ year, count, source }) => [Number(year), { count: Number(count), source: source || null }])),
      vital: vital.map(({ kind, year, count, source }) => ({ kind: kind as VitalKind, year: Number(year), count: Number(count), source: source || null })),
      baseOf: (source) => (source === null ? null : bases.get(source) ?? null),
    },
    places: rows('regions').filter(({ level }) => level === 'MUNICIPALITY').map(({ id = '', name = '' }) => ({ id, name, states: populationStates(counts.get(id) ?? []) })),
  }
}
