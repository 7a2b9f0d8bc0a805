import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AS_STORED, type CohortInputs, firstNegative, projectPopulation, type SexCohorts } from '../../../../src/analytics/demography/projectPopulation.js'

/** Swedish women, 1993: Preston, Heuveline and Guillot, Demography, 2001, Box 6.1 (p. 125). */
const population = [293395, 248369, 240012, 261346, 285209, 314388, 281290, 286923, 304108, 324946, 247613, 211351, 215140, 221764, 223506, 183654, 141990, 112424]
const personYears = [497487, 497138, 496901, 496531, 495902, 495168, 494213, 492760, 490447, 486613, 480665, 471786, 457852, 436153, 402775, 350358, 271512, 291707]
const fertility = [0, 0, 0, 0.012, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003, 0, 0, 0, 0, 0, 0, 0, 0]
const women1998 = [293574, 293189, 248251, 239833, 261015, 284787, 313782, 280463, 285576, 301731, 320974, 243039, 205109, 204944, 204793, 194419, 142324, 131768]
const women2003 = [280121, 293368, 293049, 248066, 239529, 260629, 284238, 312859, 279147, 283344, 298043, 315045, 235861, 195388, 189260, 178141, 150666, 141960]

const sweden: CohortInputs = { ageGroupWidth: 5, female: { population, personYears, radix: 100_000, netMigrants: null }, male: null, fertility, sexRatioAtBirth: 1.05 }

describe('Sweden, 1993 to 2003', () => {
  const [, first, second] = projectPopulation(sweden, 2)

  test('has the printed women in each age group', () => {
    expect(first?.female.map(Math.round)).toEqual(women1998)
    expect(second?.female.map(Math.round)).toEqual(women2003)
  })

  test('has the totals that follow from unrounded groups', () => {
    expect(first?.total).toBeCloseTo(4_449_569.727, 3)
    expect(second?.total).toBeCloseTo(4_478_712.273, 3)
  })

  test('counts female births: those of both sexes, 604,866.4 and 577,147.8, over 2.05', () => {
    expect(first?.births).toBeCloseTo(604_866.4 / 2.05, 0)
    expect(second?.births).toBeCloseTo(577_147.8 / 2.05, 0)
  })

  test('grows in the long run by the first eigenvalue of the Leslie matrix, 1.00111253, with the printed stable shares', () => {
    const steps = projectPopulation(sweden, 400)
    const [before, after] = steps.slice(-2)
    expect((after?.total ?? 0) / (before?.total ?? 1)).toBeCloseTo(1.00111253, 8)
    expect((after?.female[0] ?? 0) / (after?.total ?? 1)).toBeCloseTo(0.0619116748, 9)
    expect((after?.female[17] ?? 0) / (after?.total ?? 1)).toBeCloseTo(0.035580346, 8)
  })
})

const groups = 6
const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: groups, maxLength: groups })
const falling = fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: groups, maxLength: groups })
  .map((survivals) => survivals.reduce<number[]>((years, survival) => [...years, (years.at(-1) ?? 500_000) * survival], []))
const anySex: fc.Arbitrary<SexCohorts> = fc.record({
  population: counts, personYears: falling, radix: fc.constant(100_000),
  netMigrants: fc.option(fc.array(fc.integer({ min: -50, max: 500 }), { minLength: groups, maxLength: groups })),
})
const anyInputs: fc.Arbitrary<CohortInputs> = fc.record({
  ageGroupWidth: fc.constant(5), female: anySex, male: fc.option(anySex), fertility: fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: groups, maxLength: groups }),
  sexRatioAtBirth: fc.double({ min: 0.9, max: 1.2, noNaN: true }),
})

describe('a projection', () => {
  test('neither makes nor loses people: end = start + births - deaths + net migration, in every step', () => {
    fc.assert(fc.property(anyInputs, fc.integer({ min: 1, max: 8 }), (inputs, steps) => {
      const projected = projectPopulation(inputs, steps)
      projected.slice(1).forEach(({ total, births, deaths, netMigration, female, male }, index) => {
        const before = projected[index]?.total ?? 0
        expect(Math.abs(before + births - deaths + netMigration - total)).toBeLessThan(1e-9 * Math.max(1, total))
        expect(Math.abs([...female, ...male].reduce((sum, count) => sum + count, 0) - total)).toBeLessThan(1e-9 * Math.max(1, total))
      })
    }))
  })

  test('moves every group up unchanged where nobody is born, dies or moves', () => {
    const sex: SexCohorts = { population: [10, 20, 30, 40], personYears: [5, 5, 5, 5], radix: 1, netMigrants: null }
    const [, next] = projectPopulation({ ageGroupWidth: 5, female: sex, male: sex, fertility: [0, 0, 0, 0], sexRatioAtBirth: 1.05 }, 1)
    expect(next?.female.slice(0, 3)).toEqual([0, 10, 20])
    expect(next?.male).toEqual(next?.female)
  })

  test('adds half of the migrants at the start of a step and half at its end', () => {
    // Group 1: (100 + 10/2) · 4/5 + 20/2 = 94; open group: (100 + 10 + 10 + 0) · 2/(4+2) + 0 = 40, with S_1 = 110 and S_2 = 10.
    const female: SexCohorts = { population: [100, 100, 10], personYears: [5, 4, 2], radix: 1, netMigrants: [10, 20, 0] }
    const [, next] = projectPopulation({ ageGroupWidth: 5, female, male: null, fertility: [0, 0, 0], sexRatioAtBirth: 1 }, 1)
    expect(next?.female).toEqual([5, 94, 40])
    expect(next?.netMigration).toBe(30)
    // deaths = start 210 + births 0 + 30 - end 139
    expect(next?.deaths).toBeCloseTo(101, 9)
  })

  test('splits births by the sex ratio and lets the newborn die as the life table says', () => {
    // Women 15 to 19 only: S = E-group 1 at start 100, end (0) · 4/5 = 0: births 5 · 0.1 · (100 + 0) / 2 = 25; girls 25 / 2 = 12.5, of whom 4.5 / 5 live.
    const female: SexCohorts = { population: [0, 100, 0], personYears: [4.5, 4, 2], radix: 1, netMigrants: null }
    const male: SexCohorts = { ...female, population: [0, 0, 0] }
    const [, next] = projectPopulation({ ageGroupWidth: 5, female, male, fertility: [0, 0.1, 0], sexRatioAtBirth: 1 }, 1)
    expect(next?.births).toBeCloseTo(25, 12)
    expect(next?.female[0]).toBeCloseTo(11.25, 12)
    expect(next?.male[0]).toBeCloseTo(11.25, 12)
  })

  test('follows a scenario: twice the births, no migration, squared survival', () => {
    const female: SexCohorts = { population: [100, 100, 10], personYears: [5, 4, 2], radix: 1, netMigrants: [10, 20, 0] }
    const [, next] = projectPopulation({ ageGroupWidth: 5, female, male: null, fertility: [0, 0.1, 0], sexRatioAtBirth: 1 }, 1, { fertilityFactor: 2, mortalityFactor: 2, netMigrationFactor: 0 })
    expect(next?.female[1]).toBeCloseTo(100 * 0.8 ** 2, 12)
    expect(next?.births).toBeCloseTo((2 * 5 * 0.1 * (100 + 64)) / 2 / 2, 12)
    expect(next?.netMigration).toBe(0)
  })

  test('says where more leave than there are', () => {
    const female: SexCohorts = { population: [100, 1, 10], personYears: [5, 4, 2], radix: 1, netMigrants: [0, -400, 0] }
    const steps = projectPopulation({ ageGroupWidth: 5, female, male: null, fertility: [0, 0, 0], sexRatioAtBirth: 1 }, 1, AS_STORED)
    expect(firstNegative(steps)).toEqual({ step: 1, sex: 'female', group: 1, value: -120 })
    // Where mothers are fewer than none, so are the born: the mothers are named.
    const mothers = { ...sweden, female: { ...sweden.female, netMigrants: sweden.female.population.map((_, group) => (group === 5 ? -3_000_000 : 0)) } }
    expect(firstNegative(projectPopulation(mothers, 1))).toMatchObject({ step: 1, sex: 'female', group: 5 })
    expect(firstNegative(projectPopulation(sweden, 3))).toBeNull()
  })
})
