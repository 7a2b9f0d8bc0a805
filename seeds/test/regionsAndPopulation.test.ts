import { describe, expect, it } from 'vitest'
import type { CsvRow } from '../lib/readCsv.js'
import { rows } from './landkreisRostock.js'

const DISTRICT = '13072'
const atLevel = (level: string): readonly CsvRow[] => rows('regions').filter((row) => row['level'] === level)
const municipalities = new Set(atLevel('MUNICIPALITY').map((row) => row['id']))
const sumOf = (counted: readonly CsvRow[]): number => counted.reduce((sum, row) => sum + Number(row['count']), 0)
const isTotal = (row: CsvRow): boolean => row['ageFrom'] === '0' && row['ageTo'] === ''
const totals = (date: string, sex: string): readonly CsvRow[] =>
  rows('population').filter((row) => isTotal(row) && row['date'] === date && row['sex'] === sex)
const ofMunicipalities = (date: string, sex = 'TOTAL'): readonly CsvRow[] =>
  totals(date, sex).filter((row) => municipalities.has(row['region'] ?? ''))

describe('the regions', () => {
  it('are 112 municipalities and 13 Ämter of the district', () => {
    expect(municipalities.size).toBe(112)
    expect(atLevel('AMT')).toHaveLength(13)
    expect(new Set(atLevel('AMT').map((row) => row['parent']))).toEqual(new Set([DISTRICT]))
  })

  it('leave ten municipalities directly below the district, since no Amt administers them', () => {
    expect(atLevel('MUNICIPALITY').filter((row) => row['parent'] === DISTRICT)).toHaveLength(10)
  })

  it('form trees: every way up ends', () => {
    const parents = new Map(rows('regions').map((row) => [row['id'] ?? '', row['parent'] ?? '']))
    for (const id of parents.keys()) {
      let steps = 0
      for (let above = parents.get(id); above; above = parents.get(above)) steps += 1
      expect(steps, id).toBeLessThan(6)
    }
  })

  it('put each municipality into exactly one conference region, and each Amt as a whole', () => {
    const groups = new Map(rows('regionMemberships').map((row) => [row['region'] ?? '', row['group'] ?? '']))
    expect(new Set(groups.keys())).toEqual(municipalities)
    expect(rows('regionMemberships')).toHaveLength(112)
    for (const amt of atLevel('AMT')) {
      const parts = atLevel('MUNICIPALITY').filter((row) => row['parent'] === amt['id'])
      expect(new Set(parts.map((row) => groups.get(row['id'] ?? ''))).size, amt['name']).toBe(1)
    }
  })

  it('put each conference venue into its own conference region', () => {
    const groups = new Map(rows('regionMemberships').map((row) => [row['region'], row['group']]))
    for (const event of rows('events').filter((row) => row['catchment'] !== '')) {
      expect(groups.get(event['region']), event['id']).toBe(event['catchment'])
    }
  })

  it('have the area that the district has: 3,431.14 km² in both sums', () => {
    const district = rows('regions').find((row) => row['id'] === DISTRICT)
    const sum = atLevel('MUNICIPALITY').reduce((area, row) => area + Number(row['areaKm2']), 0)
    expect(sum).toBeCloseTo(Number(district?.['areaKm2']), 6)
  })
})

describe('the population', () => {
  // Published totals of the district: Destatis, list of districts (2021) and GV-ISys (2023); 2013 and 2022: the state's office.
  it.each([
    ['2013-12-31', 210_555],
    ['2021-12-31', 217_796],
    ['2022-12-31', 220_807],
    ['2023-12-31', 221_431],
  ])('of the 112 municipalities on %s sums to the published total of the district, %i', (date, published) => {
    expect(ofMunicipalities(date)).toHaveLength(112)
    expect(sumOf(ofMunicipalities(date))).toBe(published)
  })

  it('of a municipality is female plus male wherever the sex is known', () => {
    const dates = new Set(rows('population').filter((row) => municipalities.has(row['region']) && row['sex'] === 'FEMALE').map((row) => row['date'] ?? ''))
    expect(dates.size).toBe(5)
    for (const date of dates) {
      expect(sumOf(ofMunicipalities(date, 'FEMALE')) + sumOf(ofMunicipalities(date, 'MALE')), date).toBe(sumOf(ofMunicipalities(date)))
    }
  })

  it('on 31 December of the municipalities is that of the ages on the next 1 January (two publishers)', () => {
    const ages = rows('population').filter((row) => row['region'] === DISTRICT && row['date'] === '2022-01-01' && row['sex'] === 'TOTAL')
    expect(sumOf(ages)).toBe(sumOf(ofMunicipalities('2021-12-31')))
  })

  it('moves by births, deaths and net migration exactly, for eight districts, the state and eight years', () => {
    const areas = ['13', '13003', '13004', '13071', DISTRICT, '13073', '13074', '13075', '13076']
    for (const area of areas) {
      for (let year = 2014; year <= 2021; year += 1) expect(balance(area, year), `${area} ${year}`).toBe(populationOn(area, year + 1))
    }
  })

  it('names the census base of every source it uses, and never mixes two on one date and region', () => {
    const bases = new Map(rows('sources').map((row) => [row['id'], row['populationBase']]))
    const used = new Map<string, Set<string | undefined>>()
    for (const row of rows('population')) {
      const place = `${row['region']} ${row['date']}`
      used.set(place, (used.get(place) ?? new Set()).add(bases.get(row['source'])))
    }
    expect([...used].filter(([, found]) => found.size !== 1 || found.has('') || found.has(undefined))).toEqual([])
    expect(new Set(bases.values())).toEqual(new Set(['', '2011', '2022']))
  })
})

function populationOn(area: string, year: number): number {
  const source = 'EUROSTAT-PJANGRP3'
  const date = `${year}-01-01`
  return sumOf(rows('population').filter((row) => row['region'] === area && row['date'] === date && row['sex'] === 'TOTAL' && row['source'] === source))
}

function balance(area: string, year: number): number {
  const total = (kind: string): number =>
    sumOf(rows('vitalEvents').filter((row) => isYearTotal(row) && row['region'] === area && row['year'] === String(year) && row['kind'] === kind))
  return populationOn(area, year) + total('BIRTHS') - total('DEATHS') + total('NET_MIGRATION')
}

function isYearTotal(row: CsvRow): boolean {
  return row['sex'] === 'TOTAL' && row['ageFrom'] === ''
}
