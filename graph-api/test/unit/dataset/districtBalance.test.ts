import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

const rows = (table: string) => parse(readFileSync(new URL(`../../../../seeds/data/landkreis-rostock/${table}.csv`, import.meta.url), 'utf8'), { columns: true, bom: true }) as Record<string, string>[]

/** The identity holds in the sources themselves (Eurostat), for the state and its eight districts: a wrong digit in our tables would break it. */
test('population + births - deaths + net migration is the next year\'s population, in every district and year from 2014 to 2021', () => {
  const vital = new Map<string, number>()
  for (const { region, year, kind, sex, ageFrom, count } of rows('vitalEvents')) {
    if (sex === 'TOTAL' && ageFrom === '') vital.set(`${region} ${year} ${kind}`, Number(count))
  }
  const [whole, added] = [new Map<string, number>(), new Map<string, number>()]
  for (const { region, date, sex, ageFrom, ageTo, count, source } of rows('population')) {
    if (sex !== 'TOTAL' || source !== 'EUROSTAT-PJANGRP3') continue
    const key = `${region} ${date}`
    if (ageFrom === '0' && ageTo === '') whole.set(key, Number(count))
    else added.set(key, (added.get(key) ?? 0) + Number(count))
  }
  const at = (region: string, year: number) => whole.get(`${region} ${year}-01-01`) ?? added.get(`${region} ${year}-01-01`)
  let compared = 0
  for (const region of ['13', '13003', '13004', '13071', '13072', '13073', '13074', '13075', '13076']) {
    for (let year = 2014; year <= 2021; year += 1) {
      const [before, after] = [at(region, year), at(region, year + 1)]
      const [births, deaths, net] = ['BIRTHS', 'DEATHS', 'NET_MIGRATION'].map((kind) => vital.get(`${region} ${year} ${kind}`))
      if (before === undefined || after === undefined || births === undefined || deaths === undefined || net === undefined) continue
      expect([region, year, before + births - deaths + net]).toEqual([region, year, after])
      compared += 1
    }
  }
  expect(compared).toBe(72)
})
