import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepRates } from '../../../../src/analytics/demography/cohortStep.js'
import { AS_STORED } from '../../../../src/analytics/demography/projectPopulation.js'
import { placesState, sumCells } from '../../../../src/analytics/demography/placesState.js'
import { stepPlaces } from '../../../../src/analytics/demography/placesStep.js'

const sex = { population: [0, 0, 0, 0, 0], personYears: [4.95, 4.9, 4.8, 4.5, 6], radix: 1, netMigrants: null }
const rates = stepRates({ ageGroupWidth: 5, female: sex, male: sex, fertility: [0, 0.05, 0.1, 0.05, 0], sexRatioAtBirth: 1.05 }, AS_STORED)
const WIDTH = 10
const numbers = (of: { min: number; max: number }, length: number): fc.Arbitrary<number[]> => fc.array(fc.double({ ...of, noNaN: true }), { minLength: length, maxLength: length })

test.each([1, 2, 3, 6])('one pass over %i places gives what the way cell by cell gives, also where cells are cut at nobody', (places) => {
  let cut = 0
  fc.assert(fc.property(numbers({ min: 1, max: 500 }, places * WIDTH), numbers({ min: -0.9, max: 0.5 }, 2 * places), numbers({ min: -0.5, max: 1 }, WIDTH), (cells, deviation, shares) => {
    const before = placesState(Float64Array.from(cells), { places, groups: 5 })
    const profile = Float64Array.from([0, 0.6, 0.3, 0.1, 0, 0, 0.5, 0.3, 0.1, 0.1])
    const model = { places, rates, migrants: before.district.map((people, cell) => people * (shares[cell] ?? 0)), deviation: Float64Array.from(deviation), profile }
    const passed = stepPlaces(model, before, { remains: 1, extra: [] })
    // Nobody who comes beside the usual migration, yet asked for: the longer way.
    const stepped = stepPlaces(model, before, { remains: 1, extra: [{ place: 0, cells: new Float64Array(WIDTH) }] })
    for (const name of ['cells', 'district', 'bySex', 'births', 'deaths', 'netMigration'] as const) {
      for (const [index, value] of stepped[name].entries()) expect(Math.abs((passed[name][index] ?? NaN) - value), `${name} ${index}`).toBeLessThan(1e-8 * Math.max(1, Math.abs(value)))
    }
    if (passed.cells.some((count) => count === 0)) cut += 1
    for (let place = 0; place < places; place += 1) {
      const change = sumCells(passed.cells, place * WIDTH, WIDTH) - sumCells(before.cells, place * WIDTH, WIDTH)
      expect(Math.abs(change - ((passed.births[place] ?? 0) - (passed.deaths[place] ?? 0) + (passed.netMigration[place] ?? 0)))).toBeLessThan(1e-9)
    }
  }), { numRuns: 300 })
  // The test would be of little use if nothing were ever cut.
  expect(cut).toBeGreaterThan(places === 1 ? -1 : 10)
})
