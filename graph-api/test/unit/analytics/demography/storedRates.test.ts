import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupLifeTable } from '../../../../src/analytics/demography/groupLifeTable.js'
import { projectPopulation } from '../../../../src/analytics/demography/projectPopulation.js'
import { residualMigrants } from '../../../../src/analytics/demography/residualMigrants.js'

/** [age, lx, Lx, ex] of a single year. */
const single = ([ageFrom, lx, Lx, ex]: readonly [number, number, number, number]) => ({ ageFrom, ageTo: ageFrom, lx, Lx, ex })

describe('a life table for wider groups', () => {
  const rows = ([[0, 100, 99, 3], [1, 98, 90, 2], [2, 80, 70, 1.5], [3, 60, 50, 0.9]] as const).map(single)

  test('adds the person-years of the ages within, and takes lx · ex from the first age of the open group on', () => {
    // 99 + 90 = 189; from 2 on 80 · 1.5 = 120.
    expect(groupLifeTable(rows, [{ ageFrom: 0, ageTo: 1 }, { ageFrom: 2, ageTo: null }])).toEqual({ radix: 100, personYears: [189, 120] })
  })

  test('is unknown where an age is missing or lies across a bound', () => {
    expect(groupLifeTable(rows.filter(({ ageFrom }) => ageFrom !== 1), [{ ageFrom: 0, ageTo: 1 }, { ageFrom: 2, ageTo: null }])).toBeNull()
    expect(groupLifeTable([{ ageFrom: 0, ageTo: 2, lx: 100, Lx: 250, ex: 3 }, ...rows.slice(3)], [{ ageFrom: 0, ageTo: 1 }, { ageFrom: 2, ageTo: null }])).toBeNull()
    expect(groupLifeTable([], [{ ageFrom: 0, ageTo: null }])).toBeNull()
  })
})

const groups = 5
const counts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: groups, maxLength: groups })
const personYears = fc.array(fc.double({ min: 0.6, max: 1, noNaN: true }), { minLength: groups, maxLength: groups })
  .map((survivals) => survivals.reduce<number[]>((years, survival) => [...years, (years.at(-1) ?? 5) * survival], []))

describe('net migrants by what births and deaths leave unexplained', () => {
  test('are none where the later population is the projected one', () => {
    fc.assert(fc.property(counts, personYears, fc.double({ min: 0, max: 0.2, noNaN: true }), (population, years, rate) => {
      const female = { population, personYears: years, radix: 1, netMigrants: null }
      const [, next] = projectPopulation({ ageGroupWidth: 5, female, male: null, fertility: population.map((_, group) => (group === 2 ? rate : 0)), sexRatioAtBirth: 1.05 }, 1)
      const residual = residualMigrants({ before: population, after: next?.female ?? [], lifeTable: female, births: next?.births ?? 0, ageGroupWidth: 5 })
      for (const value of residual) expect(Math.abs(value)).toBeLessThan(1e-6)
    }))
  })

  test('add up with births and deaths to the change', () => {
    // Group 0: 30 - 10 · 4/5 = 22; group 1: 90 - 100 · 3/4 = 15; open: 60 - (50 + 40) · 2 / (3 + 2) = 24.
    expect(residualMigrants({ before: [100, 50, 40], after: [30, 90, 60], lifeTable: { personYears: [4, 3, 2], radix: 1 }, births: 10, ageGroupWidth: 5 })).toEqual([22, 15, 24])
  })
})
