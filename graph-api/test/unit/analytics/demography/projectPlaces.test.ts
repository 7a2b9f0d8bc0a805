import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepCohorts, stepRates } from '../../../../src/analytics/demography/cohortStep.js'
import { cohortChange, nextCohorts } from '../../../../src/analytics/demography/hamiltonPerry.js'
import { AS_STORED, type CohortInputs, projectPopulation, type SexCohorts } from '../../../../src/analytics/demography/projectPopulation.js'
import { sumCells } from '../../../../src/analytics/demography/placesState.js'
import { type PlacesInput, projectPlaces } from '../../../../src/analytics/demography/projectPlaces.js'
import { migrantsOfScenario } from '../../../../src/analytics/demography/scenarioMigrants.js'

const groups = 5
const list = (arbitrary: fc.Arbitrary<number>, length: number) => fc.array(arbitrary, { minLength: length, maxLength: length })
const falling = list(fc.double({ min: 0.5, max: 1, noNaN: true }), groups).map((shares) => shares.reduce<number[]>((years, share) => [...years, (years.at(-1) ?? 5) * share], []))
const sex: fc.Arbitrary<SexCohorts> = fc.record({ population: list(fc.integer({ min: 50, max: 900 }), groups), personYears: falling, radix: fc.constant(1), netMigrants: list(fc.integer({ min: -20, max: 60 }), groups) })
const cohorts = fc.record({ ageGroupWidth: fc.constant(5), female: sex, male: sex, fertility: list(fc.double({ min: 0, max: 0.2, noNaN: true }), groups), sexRatioAtBirth: fc.constant(1.05) })
type Both = CohortInputs & { readonly male: SexCohorts }

test('a step on plain numbers is that of projectPopulation', () => {
  fc.assert(fc.property(cohorts, fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0.5, max: 2, noNaN: true }), (inputs: Both, fertilityFactor, mortalityFactor) => {
    const [, next] = projectPopulation(inputs, 1, { fertilityFactor, mortalityFactor, netMigrationFactor: 1 })
    const after = new Float64Array(2 * groups)
    const births = stepCohorts(stepRates(inputs, { fertilityFactor, mortalityFactor }), {
      before: Float64Array.from([...inputs.female.population, ...inputs.male.population]), migrants: Float64Array.from([...inputs.female.netMigrants ?? [], ...inputs.male.netMigrants ?? []]), after, offset: 0,
    })
    expect(Math.abs(births - (next?.births ?? 0))).toBeLessThan(1e-9)
    for (const [cell, count] of [...next?.female ?? [], ...next?.male ?? []].entries()) expect(Math.abs((after[cell] as number) - count)).toBeLessThan(1e-9)
  }))
})

test('in every cell the end is the start of the cohort, less its dead, with half of the migrants at either end; nobody is lost', () => {
  fc.assert(fc.property(cohorts, (inputs: Both) => {
    const [before, migrants, after] = [[...inputs.female.population, ...inputs.male.population], [...inputs.female.netMigrants ?? [], ...inputs.male.netMigrants ?? []], new Float64Array(2 * groups)]
    const births = stepCohorts(stepRates(inputs, AS_STORED), { before: Float64Array.from(before), migrants: Float64Array.from(migrants), after, offset: 0 })
    let deaths = 0
    for (const [cell, end] of after.entries()) {
      const { personYears } = cell < groups ? inputs.female : inputs.male
      const [group, half] = [cell % groups, (migrants[cell] as number) / 2]
      const started = (at: number) => (before[at] as number) + (migrants[at] as number) / 2
      const years = (at: number) => personYears[at] as number
      const from = group === 0 ? births * (cell < groups ? 1 / 2.05 : 1.05 / 2.05) : group === groups - 1 ? started(cell - 1) + started(cell) : started(cell - 1)
      const lived = group === 0 ? years(0) / 5 : group === groups - 1 ? years(group) / (years(group - 1) + years(group)) : years(group) / years(group - 1)
      const dead = from * (1 - lived)
      deaths += dead
      expect(Math.abs(from - dead + half - end)).toBeLessThan(1e-9 * Math.max(1, end))
    }
    const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
    expect(Math.abs(sum(before) + births - deaths + sum(migrants) - sum(after))).toBeLessThan(1e-9 * Math.max(1, sum(after)))
  }))
})

function inputOf(inputs: Both, shares: readonly number[], deviation: readonly number[]): PlacesInput {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const whole = [...inputs.female.population, ...inputs.male.population]
  return {
    places: shares.length, rates: stepRates(inputs, AS_STORED), steps: 6, persistence: 0.5,
    start: Float64Array.from(shares.flatMap((share) => whole.map((count) => (count * share) / all))),
    migrants: Float64Array.from([...inputs.female.netMigrants ?? [], ...inputs.male.netMigrants ?? []]),
    deviation: Float64Array.from(deviation), profile: Float64Array.from({ length: 2 * groups }, () => 1 / groups),
  }
}

const anyPlaces = fc.tuple(cohorts, list(fc.integer({ min: 1, max: 40 }), 4), list(fc.double({ min: -0.1, max: 0.1, noNaN: true }), 8))
const width = 2 * groups

describe('places of a district', () => {
  test('sum in every step and cell to the district that is projected as a whole', () => {
    fc.assert(fc.property(anyPlaces, ([inputs, shares, deviation]) => {
      const whole = projectPopulation(inputs, 6)
      // Where more leave at the begin of a step than are there, places let nobody go who does not live there; the plain sum of the district goes below 0.
      const leaveAtOnce = [...inputs.female.netMigrants ?? [], ...inputs.male.netMigrants ?? []].map((migrants) => -migrants / 2)
      fc.pre(whole.every(({ female, male }) => [...female, ...male].every((count, cell) => count > Math.max(0, leaveAtOnce[cell] as number))))
      const { cells, births, deaths, netMigration } = projectPlaces(inputOf(inputs, shares, deviation))
      for (const [step, district] of whole.entries()) {
        for (const [cell, count] of [...district.female, ...district.male].entries()) {
          const sum = shares.reduce((total, _, place) => total + ((cells[step] as Float64Array)[place * width + cell] as number), 0)
          expect(Math.abs(sum - count)).toBeLessThan(1e-9 * Math.max(1, count) * 10)
        }
        const sumOf = (values: Float64Array | undefined) => [...values ?? []].reduce((total, value) => total + value, 0)
        expect(Math.abs(sumOf(births[step]) - district.births)).toBeLessThan(1e-6)
        expect(Math.abs(sumOf(deaths[step]) - district.deaths)).toBeLessThan(1e-6)
        expect(Math.abs(sumOf(netMigration[step]) - district.netMigration)).toBeLessThan(1e-6)
      }
    }), { numRuns: 50 })
  })

  test('neither make nor lose people: end = start + births - deaths + net migration, of each place and step', () => {
    fc.assert(fc.property(anyPlaces, ([inputs, shares, deviation]) => {
      const { cells, births, deaths, netMigration } = projectPlaces(inputOf(inputs, shares, deviation))
      for (let step = 1; step < cells.length; step += 1) {
        for (const place of shares.keys()) {
          const [before, after] = [cells[step - 1], cells[step]].map((values) => sumCells(values as Float64Array, place * width, width)) as [number, number]
          const flows = [births, deaths, netMigration].map((values) => values[step]?.[place] ?? 0) as [number, number, number]
          expect(Math.abs(before + flows[0] - flows[1] + flows[2] - after)).toBeLessThan(1e-9 * Math.max(1, after))
        }
      }
    }), { numRuns: 50 })
  })

  test('are alike in their shares without deviations, and apart with them', () => {
    const sexes: SexCohorts = { population: [100, 100, 100], personYears: [5, 4, 2], radix: 1, netMigrants: [0, 0, 0] }
    const inputs: Both = { ageGroupWidth: 5, female: sexes, male: sexes, fertility: [0, 0, 0], sexRatioAtBirth: 1 }
    const base: PlacesInput = { places: 2, rates: stepRates(inputs, AS_STORED), steps: 1, persistence: 1, start: Float64Array.from({ length: 12 }, () => 50), migrants: new Float64Array(6), deviation: new Float64Array(4), profile: Float64Array.from([0, 1, 0, 0, 1, 0]) }
    const [, alike] = projectPlaces(base).cells
    expect(sumCells(alike as Float64Array, 0, 6)).toBeCloseTo(sumCells(alike as Float64Array, 6, 6), 9)
    // 10 % of 150 women come to group 1 of the first place, half at each end: (50 · 4/5 + 7.5) + 7.5 · … ; the second stays: it gets less after control.
    const [, apart] = projectPlaces({ ...base, deviation: Float64Array.from([0.1, 0.1, 0, 0]) }).cells
    expect(sumCells(apart as Float64Array, 0, 6)).toBeGreaterThan(sumCells(apart as Float64Array, 6, 6))
  })
})

describe('the Hamilton-Perry method', () => {
  const ages = [{ ageFrom: 0, ageTo: 4 }, { ageFrom: 5, ageTo: 14 }, { ageFrom: 15, ageTo: 49 }, { ageFrom: 50, ageTo: null }]

  test('moves each cohort by its ratio, the open group with the one before it, the youngest by women of 15 to 49', () => {
    // Women 10 20 30 40 → 12 9 22 63: ratios 12/22, 9/10, 22/20, 63/(30+40); men 0 0 0 0 → child ratio 11/22.
    const change = cohortChange(Float64Array.from([10, 20, 30, 40, 0, 0, 0, 0]), Float64Array.from([12, 9, 22, 63, 11, 0, 0, 0]), ages)
    expect([...change.ratios].slice(0, 5)).toEqual([12 / 22, 0.9, 1.1, 0.9, 0.5])
    const next = nextCohorts(change, Float64Array.from([12, 9, 22, 63, 11, 0, 0, 0]))
    expect([...next]).toEqual([9.9 * (12 / 22), 12 * 0.9, 9 * 1.1, (22 + 63) * 0.9, 9.9 * 0.5, 11, 0, 0])
  })

  test('gives the second count when it starts from the first', () => {
    fc.assert(fc.property(list(fc.integer({ min: 1, max: 500 }), 8), list(fc.integer({ min: 1, max: 500 }), 8), (before, after) => {
      const next = nextCohorts(cohortChange(Float64Array.from(before), Float64Array.from(after), ages), Float64Array.from(before))
      next.forEach((count, cell) => { expect(count).toBeCloseTo(after[cell] as number, 8) })
    }))
  })
})

describe('what a scenario moves', () => {
  const start = { groups: [{ ageFrom: 0, ageTo: 14 }, { ageFrom: 15, ageTo: 79 }, { ageFrom: 80, ageTo: null }], places: 2, cells: Float64Array.from([10, 20, 30, 10, 20, 10, 0, 0, 0, 0, 0, 0]), movers: Float64Array.from([0.25, 0.25, 0, 0.25, 0.25, 0]) }

  test('a care home that closes loses people of 80 and over, once', () => {
    const moved = migrantsOfScenario(start, { measures: [{ kind: 'CARE_HOME_CLOSES', place: 0, step: 2, persons: -8 }], aged: [], steps: 3 })
    expect([...moved.keys()]).toEqual([2])
    expect([...moved.get(2)?.[0]?.cells ?? []]).toEqual([0, 0, -6, 0, 0, -2])
  })

  test('new housing draws the ages that move in', () => {
    const moved = migrantsOfScenario(start, { measures: [{ kind: 'NEW_HOUSING', place: 1, step: 1, persons: 40 }], aged: [], steps: 1 })
    expect([...moved.get(1)?.[0]?.cells ?? []]).toEqual([10, 10, 0, 10, 10, 0])
  })

  test('migration of an age goes, in every step, where people of that age live', () => {
    const moved = migrantsOfScenario(start, { measures: [], aged: [{ ageFrom: 80, ageTo: null, sex: 'FEMALE', persons: -3 }], steps: 2 })
    expect([...moved.keys()]).toEqual([1, 2])
    expect(moved.get(1)?.map(({ cells }) => [...cells])).toEqual([[0, 0, -3, 0, 0, 0], [0, 0, 0, 0, 0, 0]])
  })
})
