import { CombinedGraphQLErrors } from '@apollo/client/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readState, writeState } from '../../../src/app/addressState'
import { MEASURE_KINDS, MOVER_AGES, scenarioCodecs, UNCHANGED, type ScenarioState } from '../../../src/features/demography/scenario/scenarioState'
import { toCompared } from '../../../src/features/demography/scenario/toCompared'
import { toStayed } from '../../../src/features/demography/scenario/toStayed'
import { toEffect } from '../../../src/features/demography/scenario/toEffect'
import { fitsSliders, toScenarioInput, toScenarioState } from '../../../src/features/demography/scenario/toScenarioInput'
import { toSaveFailure } from '../../../src/features/demography/scenario/saveFailure'
import { readAssumption } from '../../../src/features/demography/toAssumptions'

const states = fc.record({
  geburten: fc.integer({ min: 50, max: 150 }), sterblichkeit: fc.integer({ min: 50, max: 150 }), wanderung: fc.integer({ min: -100, max: 300 }),
  zuzug: fc.integer({ min: 1, max: 1000 }), zuzugAlter: fc.constantFrom(...MOVER_AGES), wegzug: fc.integer({ min: 1, max: 1000 }), wegzugAlter: fc.constantFrom(...MOVER_AGES),
  massnahmen: fc.array(fc.record({ kind: fc.constantFrom(...MEASURE_KINDS), region: fc.constantFrom('13072043', '13072058'), year: fc.integer({ min: 2022, max: 2047 }), persons: fc.integer({ min: 0, max: 1000 }) }), { maxLength: 4 }),
})

describe('a scenario', () => {
  it('asks nothing of the API where nothing is changed', () => {
    expect(toScenarioInput(UNCHANGED)).toBeNull()
  })

  it('says only what is changed: 120 % of births is a factor of 1.2, 65 and over has no upper age', () => {
    expect(toScenarioInput({ ...UNCHANGED, geburten: 120, zuzug: 50, zuzugAlter: '65-', massnahmen: [{ kind: 'SCHOOL_CLOSES', region: '13072043', year: 2030, persons: 40 }] })).toEqual({
      fertilityFactor: 1.2, inMigration: [{ ageFrom: 65, ageTo: null, persons: 50 }], measures: [{ kind: 'SCHOOL_CLOSES', region: '13072043', year: 2030, persons: 40 }],
    })
  })

  it('stands whole in the address', () => {
    fc.assert(fc.property(states, (state) => {
      expect(readState<ScenarioState>(scenarioCodecs, writeState<ScenarioState>(scenarioCodecs, '', state))).toEqual(state)
    }))
  })

  it('leaves out what somebody has broken in the address', () => {
    expect(readState(scenarioCodecs, '?massnahmen=BOMB.1.2.3,NEW_HOUSING.13072043.2030.400,NEW_HOUSING..x').massnahmen).toEqual([{ kind: 'NEW_HOUSING', region: '13072043', year: 2030, persons: 400 }])
  })

  it('comes back from the store as it was saved', () => {
    fc.assert(fc.property(states, (state) => {
      const { fertilityFactor = 1, mortalityFactor = 1, netMigrationFactor = 1, inMigration = [], outMigration = [], measures = [] } = toScenarioInput(state) ?? {}
      const saved = { fertilityFactor: fertilityFactor ?? 1, mortalityFactor: mortalityFactor ?? 1, netMigrationFactor: netMigrationFactor ?? 1, inMigration: inMigration ?? [], outMigration: outMigration ?? [], measures: measures ?? [] }
      expect(fitsSliders(saved)).toBe(true)
      expect(toScenarioState(saved)).toEqual(state)
    }))
  })

  it('of whom one sex moves, or with half per cents, is not loaded: saved again it would lose that', () => {
    const none = { fertilityFactor: 1, mortalityFactor: 1, netMigrationFactor: 1, inMigration: [], outMigration: [], measures: [] }
    expect(fitsSliders({ ...none, inMigration: [{ ageFrom: 25, ageTo: 39, sex: 'FEMALE', persons: 5 }] })).toBe(false)
    expect(fitsSliders({ ...none, inMigration: [{ ageFrom: 25, ageTo: 39, sex: 'TOTAL', persons: 5 }] })).toBe(true)
    expect(fitsSliders({ ...none, fertilityFactor: 1.205 })).toBe(false)
    expect(fitsSliders({ ...none, fertilityFactor: 1.15, mortalityFactor: 0.57, netMigrationFactor: -0.29 })).toBe(true)
  })

  it('with movers of ages that no slider has is not loaded into them', () => {
    const none = { fertilityFactor: 1, mortalityFactor: 1, netMigrationFactor: 1, inMigration: [], outMigration: [], measures: [] }
    expect(fitsSliders({ ...none, inMigration: [{ ageFrom: 18, ageTo: 24, persons: 5 }] })).toBe(false)
    expect(fitsSliders({ ...none, outMigration: [{ ageFrom: 15, ageTo: 24, persons: 5 }, { ageFrom: 65, ageTo: null, persons: 5 }] })).toBe(false)
  })
})

describe('toSaveFailure', () => {
  const answered = (extensions: object) => new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { ...extensions } }] })

  it('tells somebody who was faster from a deleted scenario, and both from all else', () => {
    expect(toSaveFailure(answered({ code: 'CONFLICT' }))).toBe('conflict')
    expect(toSaveFailure(answered({ code: 'BAD_USER_INPUT', argument: 'input.id' }))).toBe('gone')
    expect(toSaveFailure(answered({ code: 'BAD_USER_INPUT', argument: 'input.name' }))).toBe('failed')
    expect(toSaveFailure(new TypeError('Failed to fetch'))).toBe('failed')
  })
})

describe('toEffect', () => {
  const steps = [{ year: 2022, total: 100 }, { year: 2027, total: 120 }]
  const asStored = [{ year: 2022, total: 100 }, { year: 2027, total: 90 }]
  const saved = { runs: [{ scenario: null, projection: { total: [100, 90] } }, { scenario: { id: 'a', name: 'Mehr Kinder' }, projection: { total: [100, 95] } }] }

  it('puts the rates as stored first, then the sliders, then what is compared', () => {
    const { lines, rows } = toEffect({ steps, asStored, saved, hasScenario: true })
    expect(lines.map(({ kind, name }) => [kind, name])).toEqual([['asStored', ''], ['yours', ''], ['saved', 'Mehr Kinder']])
    expect(rows).toEqual([{ year: 2022, values: [100, 100, 100] }, { year: 2027, values: [90, 120, 95] }])
  })

  it('has no line of the sliders where they change nothing', () => {
    expect(toEffect({ steps: asStored, asStored, saved: { runs: [] }, hasScenario: false }).rows[1]).toEqual({ year: 2027, values: [90] })
  })
})

it('names the saved scenarios that let more people leave than live there', () => {
  const assumptions = [{ name: 'stayedBehind', value: '120 persons cannot leave, first in step 2: no more of these ages live there' }]
  expect(toStayed([{ scenario: null, assumptions: [] }, { scenario: { name: 'Leer' }, assumptions }, { scenario: { name: 'Voll' }, assumptions: [] }])).toEqual([{ name: 'Leer', persons: 120 }])
})

it('a second press takes a scenario out of the comparison', () => {
  expect([toCompared('', 'b'), toCompared('b', 'a'), toCompared('a,b', 'b')]).toEqual(['b', 'a,b', 'a'])
})

describe('readAssumption', () => {
  it('reads place, period and days out of what the API states', () => {
    expect(readAssumption({ name: 'fertility', value: 'age-specific rates of DE, 2023, constant' })).toEqual({ kind: 'rates', name: 'fertility', place: 'DE', period: '2023' })
    expect(readAssumption({ name: 'mortality', value: 'life table of DE, 2018-2020, constant' })).toEqual({ kind: 'rates', name: 'mortality', place: 'DE', period: '2018-2020' })
    expect(readAssumption({ name: 'netMigration', value: 'by age as in 2017-01-01 to 2022-01-01: what is left, constant' })).toEqual({ kind: 'period', name: 'netMigration', from: '2017-01-01', to: '2022-01-01' })
    expect(readAssumption({ name: 'stayedBehind', value: '4787 persons cannot leave, first in step 2: no more of these ages live there' })).toEqual({ kind: 'stayed', persons: 4787 })
    expect(readAssumption({ name: 'sexRatioAtBirth', value: '1.05' })).toEqual({ kind: 'number', name: 'sexRatioAtBirth', value: 1.05 })
  })

  it('shows as it came what is of another form', () => {
    expect(readAssumption({ name: 'fertility', value: 'none' })).toEqual({ kind: 'other', text: 'fertility: none' })
  })
})
