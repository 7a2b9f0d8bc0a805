import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesDistrict } from '../../support/placesDistrict.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(placesDistrict) })
afterAll(() => world.close())

const SAVED = 'id name author note savedAt district assumptions { fertilityFactor mortalityFactor netMigrationFactor inMigration { ageFrom ageTo sex persons } outMigration { persons } measures { kind region year persons } }'
interface Saved { id: string; name: string; savedAt: string; [name: string]: unknown }

async function save(scenario: string, more = ''): Promise<Saved> {
  const { data, errors } = await world.ask<{ saveScenario: Saved }>(`mutation { saveScenario(input: { district: "kreis", name: " Neubau ", author: "Planung", scenario: ${scenario} ${more} }) { ${SAVED} } }`)
  expect(errors).toEqual([])
  return data.saveScenario
}

describe('saved scenarios', () => {
  test('are kept with name, author, date and every assumption, are replaced, copied and forgotten', async () => {
    const saved = await save('{ fertilityFactor: 1.1, inMigration: [{ ageFrom: 20, persons: 5 }], measures: [{ kind: NEW_HOUSING, region: "bedorf", year: 2024, persons: 80 }] }')
    expect(saved).toMatchObject({ name: 'Neubau', author: 'Planung', note: null, district: 'kreis', assumptions: {
      fertilityFactor: 1.1, mortalityFactor: 1, netMigrationFactor: 1, inMigration: [{ ageFrom: 20, ageTo: null, sex: 'TOTAL', persons: 5 }], outMigration: [],
      measures: [{ kind: 'NEW_HOUSING', region: 'bedorf', year: 2024, persons: 80 }],
    } })
    expect(Number.isNaN(Date.parse(saved.savedAt))).toBe(false)
    const copy = await world.ask<{ copyScenario: Saved }>(`mutation { copyScenario(id: "${saved.id}", name: "Zwei", author: "Andere") { ${SAVED} } }`)
    expect(copy.data.copyScenario).toMatchObject({ name: 'Zwei', author: 'Andere', assumptions: saved['assumptions'] as object })
    expect((await save('{ fertilityFactor: 0.9 }', `, id: "${saved.id}"`)).id).toBe(saved.id)
    const all = await world.ask<{ scenarios: Saved[] }>(`{ scenarios { ${SAVED} } }`)
    expect(all.data.scenarios.map(({ name }) => name).sort()).toEqual(['Neubau', 'Zwei'])
    expect((await world.ask(`mutation { deleteScenario(id: "${copy.data.copyScenario.id}") }`)).data).toEqual({ deleteScenario: true })
    expect((await world.ask<{ scenarios: Saved[] }>('{ scenarios { name assumptions { fertilityFactor } } }')).data.scenarios).toEqual([{ name: 'Neubau', assumptions: { fertilityFactor: 0.9 } }])
  })

  test('are compared with the rates as stored', async () => {
    const saved = await save('{ measures: [{ kind: CARE_HOME_CLOSES, region: "bedorf", year: 2024, persons: 0 }], fertilityFactor: 0 }')
    const { data, errors } = await world.ask<{ compareScenarios: { years: number[]; runs: { scenario: { name: string } | null; projection: { total: number[]; births: number[]; estimated: boolean } }[] } }>(
      `{ compareScenarios(ids: ["${saved.id}"], region: "bedorf", steps: 2) { years runs { scenario { name } projection { total births estimated groups(ageGroups: FIVE_YEARS) { sex counts } } } } }`)
    expect(errors).toEqual([])
    const [stored, childless] = data.compareScenarios.runs
    expect(data.compareScenarios.years).toEqual([2022, 2027, 2032])
    expect([stored?.scenario, childless?.scenario]).toEqual([null, { name: 'Neubau' }])
    expect(childless?.projection.births).toEqual([0, 0, 0])
    expect(stored?.projection.births[1]).toBeGreaterThan(0)
    expect(stored?.projection.estimated).toBe(true)
  })

  test('say in a comparison how many stay where more are to leave than live there', async () => {
    const saved = await save('{ measures: [{ kind: CARE_HOME_CLOSES, region: "bedorf", year: 2024, persons: 50000 }] }')
    const { data, errors } = await world.ask<{ compareScenarios: { runs: { assumptions: { name: string; value: string }[] }[] } }>(`{ compareScenarios(ids: ["${saved.id}"], region: "bedorf", steps: 2) { runs { assumptions { name value } } } }`)
    expect(errors).toEqual([])
    const stayed = data.compareScenarios.runs.map(({ assumptions }) => assumptions.filter(({ name }) => name === 'stayedBehind').map(({ value }) => Number(/^\d+/.exec(value))))
    // Nobody leaves by the stored rates alone; of 50,000 no more can leave than the 610 of Bedorf and those who come.
    expect(stayed).toEqual([[], [expect.any(Number)]])
    expect(stayed[1]?.[0]).toBeGreaterThan(50_000 - 2 * 610)
  })

  test.each([
    ['input.name', 'mutation { saveScenario(input: { district: "kreis", name: " ", author: "P", scenario: {} }) { id } }', 'requires 1 to 100 characters, got 0'],
    ['input.scenario.measures[0].persons', 'mutation { saveScenario(input: { district: "kreis", name: "N", author: "P", scenario: { measures: [{ kind: NEW_HOUSING, region: "bedorf", year: 2024, persons: -1 }] } }) { id } }', 'requires a number from 0 to 100000, got -1'],
    ['input.id', 'mutation { saveScenario(input: { id: "nichts", district: "kreis", name: "N", author: "P", scenario: {} }) { id } }', 'nichts'],
    ['input.expectedVersion', 'mutation { saveScenario(input: { expectedVersion: 1, district: "kreis", name: "N", author: "P", scenario: {} }) { id } }', 'requires the id of the saved scenario that it is the version of, got 1 and no id'],
    ['id', 'mutation { deleteScenario(id: "nichts") }', 'nichts'],
    ['ids', '{ compareScenarios(ids: ["nichts"], region: "kreis", steps: 1) { years } }', 'nichts'],
    ['change', '{ sensitivities(region: "kreis", steps: 1, change: 0) { base } }', 'requires a part above 0 and at most 1, got 0'],
    ['steps', '{ sensitivities(region: "kreis", steps: 0) { base } }', 'requires a number from 1 to 200, got 0'],
  ])('refuse %s', async (argument, query, message) => {
    const { errors } = await world.ask(query)
    expect(errors[0]?.message).toContain(message)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('two people who change the same scenario', () => {
  const change = (id: string, { version, fertility }: { version: number | null; fertility: number }) => world.ask<{ saveScenario: { version: number } } | null>(
    `mutation { saveScenario(input: { id: "${id}", expectedVersion: ${version}, district: "kreis", name: "N", author: "P${fertility}", scenario: { fertilityFactor: ${fertility} } }) { version } }`)
  const stored = async (id: string) => (await world.ask<{ scenarios: { id: string; version: number; assumptions: { fertilityFactor: number } }[] }>('{ scenarios { id version assumptions { fertilityFactor } } }')).data.scenarios.find((one) => one.id === id)

  test('the later one is told, and what the first one wrote stays', async () => {
    const { id } = await save('{ fertilityFactor: 1 }')
    expect((await change(id, { version: 1, fertility: 2 })).data).toEqual({ saveScenario: { version: 2 } })
    const { errors } = await change(id, { version: 1, fertility: 3 })
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT' })
    expect(errors[0]?.message).toContain('changed meanwhile by P2: it has version 2, yours is 1')
    expect(await stored(id)).toEqual({ id, version: 2, assumptions: { fertilityFactor: 2 } })
    const removal = await world.ask(`mutation { deleteScenario(id: "${id}", expectedVersion: 1) }`)
    expect(removal.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT' })
    expect((await stored(id))?.version).toBe(2)
    expect((await world.ask(`mutation { deleteScenario(id: "${id}", expectedVersion: 2) }`)).data).toEqual({ deleteScenario: true })
  })

  test('of many at once exactly one succeeds', async () => {
    const { id } = await save('{ fertilityFactor: 1 }')
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((fertility) => change(id, { version: 1, fertility })))
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.['code']))).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'))
    expect((await stored(id))?.version).toBe(2)
  })

  test('without a version the last one counts, as before, and each change is counted', async () => {
    const { id } = await save('{ fertilityFactor: 1 }')
    await Promise.all([2, 3, 4].map((fertility) => change(id, { version: null, fertility })))
    expect((await stored(id))?.version).toBe(4)
  })
})

test('sensitivities say what moves the result most, and the way it goes', async () => {
  const { data, errors } = await world.ask<{ sensitivities: { year: number; base: number; rows: { assumption: string; low: number; high: number; range: number }[] } }>(
    '{ sensitivities(region: "aldorf", steps: 4) { year base change rows { assumption low high range } } }')
  expect(errors).toEqual([])
  const { year, base, rows } = data.sensitivities
  expect(year).toBe(2042)
  expect(rows.map(({ assumption }) => assumption).sort()).toEqual(['FERTILITY', 'MORTALITY', 'NET_MIGRATION', 'OWN_MIGRATION'])
  expect(rows.map(({ range }) => range)).toEqual([...rows.map(({ range }) => range)].sort((one, other) => other - one))
  const [fertility, mortality] = ['FERTILITY', 'MORTALITY'].map((name) => rows.find(({ assumption }) => assumption === name))
  expect(fertility?.high).toBeGreaterThan(base)
  expect(fertility?.low).toBeLessThan(base)
  expect(mortality?.high).toBeLessThan(base)
})
