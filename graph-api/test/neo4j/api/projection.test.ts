import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenWorld, type World } from '../../support/world.js'

/** Swedish women, 1993: Preston, Heuveline and Guillot, Demography, 2001, Box 6.1 (p. 125), as stored data of "land" and as inputs. */
const women = [293395, 248369, 240012, 261346, 285209, 314388, 281290, 286923, 304108, 324946, 247613, 211351, 215140, 221764, 223506, 183654, 141990, 112424]
const lived = [497487, 497138, 496901, 496531, 495902, 495168, 494213, 492760, 490447, 486613, 480665, 471786, 457852, 436153, 402775, 350358, 271512, 291707]
const rates = [0, 0, 0, 0.012, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003, 0, 0, 0, 0, 0, 0, 0, 0]
const printed1998 = [293574, 293189, 248251, 239833, 261015, 284787, 313782, 280463, 285576, 301731, 320974, 243039, 205109, 204944, 204793, 194419, 142324, 131768]
const ageTo = (group: number) => (group === 17 ? '' : String(group * 5 + 4))
const sexes = ['FEMALE', 'MALE'] as const

const tables = {
  'sources.csv': 'id,title,synthetic\nbook,Textbook,false\noffice,Office,false',
  'regions.csv': 'id,level,name,parent,source\nland,STATE,Land,,office\nkreis,DISTRICT,Kreis,land,office\nleer,DISTRICT,Leer,land,office\neinzeln,DISTRICT,Einzeln,land,office',
  'population.csv': ['region,date,sex,ageFrom,ageTo,count,source', ...['kreis', 'einzeln'].flatMap((region) => sexes.flatMap((sex) => women.map((count, group) => `${region},2022-01-01,${sex},${group * 5},${ageTo(group)},${count},book`)))].join('\n'),
  'fertilityRates.csv': ['region,period,ageFrom,ageTo,rate,source', ...rates.map((rate, group) => `land,2021,${group * 5},${ageTo(group)},${rate},book`),
    // The same children per woman, by single years: in each group of five the first year has none, the last twice as many.
    ...rates.flatMap((rate, group) => (rate === 0 ? [] : [0, 1, 1, 1, 2].map((part, year) => `einzeln,2021,${group * 5 + year},${group * 5 + year},${part * rate},book`)))].join('\n'),
  'lifeTables.csv': ['region,period,sex,ageFrom,ageTo,qx,lx,Lx,ex,source', ...sexes.flatMap((sex) => lived.map((years, group) => `land,2018-2020,${sex},${group * 5},${ageTo(group)},,${group === 0 ? 100000 : ''},${years},${group === 0 ? '80.5' : ''},book`)),
    // Nearer, but with probabilities of dying alone, and of one age: no projection can rest on it.
    'kreis,2019-2021,FEMALE,0,0,0.004,,,,office'].join('\n'),
  'lifeExpectancies.csv': ['region,period,sex,age,years,source', 'land,2018-2020,FEMALE,65,21.16,office', 'land,2018-2020,MALE,65,17.5,office', 'land,2016-2018,FEMALE,0,83.14,office', 'leer,2021,MALE,0,76.9,office'].join('\n'),
  'totalFertilityRates.csv': 'region,year,rate,source\nkreis,2019,1.6,office\nkreis,2021,1.7,book\nkreis,2023,1.4,book',
}

let world: World
beforeAll(async () => { world = await givenWorld(tables) })
afterAll(() => world.close())

const FIELDS = 'steps { year total female male births deaths netMigration } assumptions { name value source { id } }'
interface Answer { projectPopulation: { steps: { year: number | null; total: number; female: number[]; male: number[] | null; births: number; deaths: number; netMigration: number }[]; assumptions: { name: string; value: string; source: { id: string } | null }[] } }

async function project(input: object): Promise<Answer['projectPopulation']> {
  const { data, errors } = await world.ask<Answer>(`query ($input: ProjectionInput!) { projectPopulation(input: $input) { ${FIELDS} } }`, { input })
  expect(errors).toEqual([])
  return data.projectPopulation
}

const inputs = { ageGroupWidth: 5, female: { population: women, personYears: lived, radix: 100000 }, fertility: rates }

describe('a projection of inputs', () => {
  test('gives the figures printed in the textbook, and no year', async () => {
    const { steps, assumptions } = await project({ steps: 1, inputs })
    expect(steps[1]?.female.map(Math.round)).toEqual(printed1998)
    expect(steps.map(({ year, male }) => [year, male])).toEqual([[null, null], [null, null]])
    expect(assumptions).toEqual([])
  })

  test('starts with what it was given, and 0 steps are the start alone', async () => {
    const { steps } = await project({ steps: 0, inputs })
    expect(steps).toEqual([{ year: null, total: 4397428, female: women, male: null, births: 0, deaths: 0, netMigration: 0 }])
  })

  test('names the factors of a scenario', async () => {
    const { assumptions } = await project({ steps: 1, inputs, scenario: { fertilityFactor: 1.2 } })
    expect(assumptions).toEqual([{ name: 'fertilityFactor', value: '1.2', source: null }])
  })

  test.each([
    ['input', { steps: 1 }, 'requires `region` or `inputs`, got neither'],
    ['input', { steps: 1, inputs, region: 'kreis' }, 'requires `region` or `inputs`, got both'],
    ['input.steps', { steps: 201, inputs }, 'requires a number from 0 to 200, got 201'],
    ['input.inputs.ageGroupWidth', { steps: 1, inputs: { ...inputs, ageGroupWidth: 3 } }, 'requires 1 or 5 years, got 3'],
    ['input.inputs.fertility', { steps: 1, inputs: { ...inputs, fertility: [0.1] } }, 'requires one value for each of the 18 age groups of female.population, got 1'],
    ['input.inputs.fertility[3]', { steps: 1, inputs: { ...inputs, fertility: rates.with(3, 1.5) } }, 'requires a number from 0 to 1, got 1.5'],
    ['input.inputs.female.population[0]', { steps: 1, inputs: { ...inputs, female: { ...inputs.female, population: women.with(0, 1e308) } } }, 'requires a number from 0 to 1000000000000, got 1e+308'],
    ['input.steps', { steps: 200, inputs: { ...inputs, fertility: inputs.fertility.map(() => 1) }, scenario: { fertilityFactor: 10 } }, 'requires rates and steps under which at most 1000000000000000 persons live, got'],
    ['input.inputs.female.population[2]', { steps: 1, inputs: { ...inputs, female: { ...inputs.female, population: women.with(2, -1) } } }, 'requires a number of persons of at least 0, got -1'],
    ['input.inputs.female.personYears[4]', { steps: 1, inputs: { ...inputs, female: { ...inputs.female, personYears: lived.with(4, 600000) } } }, 'requires at most 496531 person-years (those of the age group before it), got 600000'],
    ['input.inputs.female.personYears[0]', { steps: 1, inputs: { ...inputs, female: { ...inputs.female, radix: 1 } } }, 'requires at most 5 person-years (the radix times the width of an age group), got 497487'],
    ['input.inputs.female.netMigrants[1]', { steps: 1, inputs: { ...inputs, female: { ...inputs.female, netMigrants: women.map((_, group) => (group === 1 ? -2_000_000 : 0)) } } }, 'requires that no more people leave than there are'],
    ['input.region', { steps: 1, region: 'nowhere' }, 'nowhere'],
    ['input.region', { steps: 1, region: '' }, 'got ""'],
    ['input.region', { steps: 1, region: 'leer' }, 'requires a population by sex in age groups of five years stored for the region "leer"'],
  ])('refuses %s', async (argument, input, message) => {
    const { errors } = await world.ask('query ($input: ProjectionInput!) { projectPopulation(input: $input) { steps { total } } }', { input })
    expect(errors[0]?.message).toContain(message)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('a projection of a stored region', () => {
  test('takes its latest population and the nearest rates, says so, and counts the years', async () => {
    const { steps, assumptions } = await project({ steps: 2, region: 'kreis' })
    expect(steps.map(({ year }) => year)).toEqual([2022, 2027, 2032])
    // The same women, the same table: the printed groups, but for the youngest, half of whom are boys of the same table.
    expect(steps[1]?.female.slice(1).map(Math.round)).toEqual(printed1998.slice(1))
    expect(steps[1]?.female.map(Math.round)[0]).toBe(printed1998[0])
    expect(assumptions).toEqual([
      { name: 'population', value: 'kreis, 2022-01-01', source: { id: 'book' } },
      { name: 'fertility', value: 'age-specific rates of land, 2021, constant', source: { id: 'book' } },
      { name: 'mortality', value: 'life table of land, 2018-2020, constant', source: { id: 'book' } },
      { name: 'sexRatioAtBirth', value: '1.05', source: null },
      { name: 'netMigration', value: 'none: no population five years earlier with births in between is stored', source: null },
    ])
  })
})

test('fertility by single years of age moves a stored region on as the mean of each group does', async () => {
  const births = async (region: string) => (await project({ steps: 2, region })).steps.map((step) => step.births)
  expect(await births('einzeln')).toEqual((await births('kreis')).map((count) => expect.closeTo(count, 6) as number))
})

test('what a projection rests on is read once; the next one asks only for the version of the data, and sees what has changed', async () => {
  const start = async (fertilityFactor: number) => (await project({ steps: 1, region: 'einzeln', scenario: { fertilityFactor } })).steps[0]?.female[0]
  expect(await start(1.1)).toBe(293395)
  const before = world.database.statementCount()
  await start(1.2)
  // The version before the region and before its rates, and the sources that this question asks for.
  expect(world.database.statementCount() - before).toBe(3)
  await world.give({ 'population.csv': 'region,date,sex,ageFrom,ageTo,count,source\neinzeln,2022-01-01,FEMALE,0,4,300000,book' })
  expect(await start(1.3)).toBe(300000)
})

describe('demographic indicators', () => {
  const INDICATORS = 'region { name } date population youthDependencyRatio oldAgeDependencyRatio totalDependencyRatio ageingIndex medianAge meanAge billeterMeasure sexRatio totalFertilityRate lifeExpectancyAtBirthFemale sources { id }'

  test('are of the stored age structure, with the rates of the region itself', async () => {
    const { data } = await world.ask<{ demographicIndicators: Record<string, unknown> }>(`{ demographicIndicators(region: "kreis") { ${INDICATORS} } }`)
    const sum = (from: number, to: number) => women.slice(from, to).reduce((total, count) => total + count, 0)
    const [young, middle, old] = [sum(0, 4), sum(4, 13), sum(13, 18)]
    expect(data.demographicIndicators).toMatchObject({
      region: { name: 'Kreis' }, date: '2022-01-01', population: 2 * 4397428, sexRatio: 100, totalFertilityRate: 1.7, lifeExpectancyAtBirthFemale: null, sources: [{ id: 'book' }],
    })
    expect(data.demographicIndicators['youthDependencyRatio']).toBeCloseTo((100 * young) / middle, 9)
    expect(data.demographicIndicators['oldAgeDependencyRatio']).toBeCloseTo((100 * old) / middle, 9)
    expect(data.demographicIndicators['ageingIndex']).toBeCloseTo((100 * old) / young, 9)
    expect(data.demographicIndicators['billeterMeasure']).toBeCloseTo((sum(0, 3) - sum(10, 18)) / sum(3, 10), 9)
  })

  test('of a region without figures are unknown, not 0', async () => {
    const { data } = await world.ask(`{ demographicIndicators(region: "leer") { ${INDICATORS} } }`)
    expect(data).toEqual({ demographicIndicators: {
      region: { name: 'Leer' }, date: null, population: null, youthDependencyRatio: null, oldAgeDependencyRatio: null, totalDependencyRatio: null, ageingIndex: null,
      medianAge: null, meanAge: null, billeterMeasure: null, sexRatio: null, totalFertilityRate: null, lifeExpectancyAtBirthFemale: null, sources: [{ id: 'office' }],
    } })
  })

  test('have the life expectancy that is published without a table', async () => {
    const { data } = await world.ask('{ demographicIndicators(region: "leer") { lifeExpectancyAtBirthFemale lifeExpectancyAtBirthMale sources { id } } }')
    expect(data).toEqual({ demographicIndicators: { lifeExpectancyAtBirthFemale: null, lifeExpectancyAtBirthMale: 76.9, sources: [{ id: 'office' }] } })
  })

  test('give the life expectancy of the region\'s own table', async () => {
    const { data } = await world.ask('{ demographicIndicators(region: "land") { population lifeExpectancyAtBirthFemale lifeExpectancyAtBirthMale sources { id } } }')
    expect(data).toEqual({ demographicIndicators: { population: null, lifeExpectancyAtBirthFemale: 80.5, lifeExpectancyAtBirthMale: 80.5, sources: [{ id: 'book' }] } })
  })
})

describe('official life expectancies', () => {
  interface Rows { officialLifeExpectancies: { regionId: string; period: string; from: number; to: number; atAges: { age: number; female: number | null; male: number | null }[]; source: { id: string } }[] }
  const ask = (args: string) => world.ask<Rows>(`{ officialLifeExpectancies(${args}) { regionId regionName period from to atAges { age female male } source { id } } }`)

  test('are those of the region and of what it lies in: nearest first, latest first; an age that is not published is unknown', async () => {
    const { data } = await ask('region: "leer", ages: [65, 0]')
    expect(data.officialLifeExpectancies).toEqual([
      { regionId: 'leer', regionName: 'Leer', period: '2021', from: 2021, to: 2021, atAges: [{ age: 65, female: null, male: null }, { age: 0, female: null, male: 76.9 }], source: { id: 'office' } },
      // A table of the same region and period by another source stands apart.
      { regionId: 'land', regionName: 'Land', period: '2018-2020', from: 2018, to: 2020, atAges: [{ age: 65, female: null, male: null }, { age: 0, female: 80.5, male: 80.5 }], source: { id: 'book' } },
      { regionId: 'land', regionName: 'Land', period: '2018-2020', from: 2018, to: 2020, atAges: [{ age: 65, female: 21.16, male: 17.5 }, { age: 0, female: null, male: null }], source: { id: 'office' } },
      { regionId: 'land', regionName: 'Land', period: '2016-2018', from: 2016, to: 2018, atAges: [{ age: 65, female: null, male: null }, { age: 0, female: 83.14, male: null }], source: { id: 'office' } },
    ])
  })

  test('are by default at the ages that Destatis publishes for each Land', async () => {
    const { data } = await ask('region: "land"')
    expect(data.officialLifeExpectancies[0]?.atAges.map(({ age }) => age)).toEqual([0, 1, 20, 40, 60, 65, 80])
  })

  test.each([
    ['region: "fremd"', 'region', '"fremd"'],
    ['region: "land", ages: []', 'ages', 'at least one age'],
    ['region: "land", ages: [1, 1]', 'ages', 'each once, got [1, 1]'],
    ['region: "land", ages: [-1]', 'ages', 'from 0 to 110, got -1'],
    ['region: "land", ages: [111]', 'ages', 'from 0 to 110, got 111'],
  ])('refuse %s', async (args, argument, words) => {
    const { errors } = await ask(args)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(words) as unknown, extensions: { code: 'BAD_USER_INPUT', argument } })
  })
})

test('fertility by age of a region is that of the region around it that has some, with the textbook\'s sums', async () => {
  const { data, errors } = await world.ask<{ regionFertility: object }>(
    '{ regionFertility(region: "kreis") { ratesOf period totalFertilityRate meanAgeAtChildbearing grossReproductionRate netReproductionRate sexRatioAtBirth sources { id } } }')
  expect(errors).toEqual([])
  // By hand: 5 · 0.417 = 2.085; Σ F L = 206,316.927 of radix 100,000; Σ F · middle = 12.014.
  expect(data.regionFertility).toEqual({
    ratesOf: 'land', period: '2021', sexRatioAtBirth: 1.05, sources: [{ id: 'book' }],
    totalFertilityRate: expect.closeTo(2.085, 10), meanAgeAtChildbearing: expect.closeTo(12.014 / 0.417, 10), grossReproductionRate: expect.closeTo(2.085 / 2.05, 10), netReproductionRate: expect.closeTo(2.06316927 / 2.05, 10),
  })
  expect((await world.ask('{ regionFertility(region: "nichts") { period } }')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'region' })
})
