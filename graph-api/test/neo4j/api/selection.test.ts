import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

const VERIFIER = fileURLToPath(new URL('../../../../docs/verify_draw.py', import.meta.url))

let world: World
let folder: string
beforeAll(async () => {
  world = await givenWorld(district)
  folder = await mkdtemp(path.join(tmpdir(), 'draw-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

interface Selection {
  feasible: boolean
  panel: string[]
  probabilities: { id: string; probability: number }[]
  minimumProbability: number | null
  minimumProbabilityBound: number | null
  suggestedQuotas: { feature: string; value: string; min: number; max: number }[]
  unreachable: string[]
  panels: { members: string[]; probability: number }[]
  drawFile: string | null
}

const QUERY = `query ($input: PanelSelectionInput!) { selectPanel(input: $input) {
  feasible panel probabilities { id probability } minimumProbability minimumProbabilityBound reachableMinimumProbability reachableMinimumProbabilityBound suggestedQuotas { feature value min max }
  unreachable panels { members probability } drawFile } }`
const ask = (input: Record<string, unknown>) => world.ask<{ selectPanel: Selection }>(QUERY, { input })

async function select(input: Record<string, unknown>): Promise<Selection> {
  const { data, errors } = await ask(input)
  expect(errors).toEqual([])
  return data.selectPanel
}

const people = (...named: [id: string, sex: string][]) => named.map(([id, value]) => ({ id, features: [{ feature: 'sex', value }] }))
const four = people(['ada', 'f'], ['bea', 'f'], ['cleo', 'f'], ['dan', 'm'])
const quota = (value: string, min: number, max: number) => ({ feature: 'sex', value, min, max })
const of = (feature: string, asked: { value: string; min: number; max: number }) => ({ ...asked, feature })
const rounded = ({ probabilities }: Selection) => Object.fromEntries(probabilities.map(({ id, probability }) => [id, Number(probability.toFixed(4))]))

describe('a pool given in the query', () => {
  test('one man among four takes the seat of men, three women share the other', async () => {
    const found = await select({ candidates: four, size: 2, quotas: [quota('f', 1, 1), quota('m', 1, 1)] })
    expect(rounded(found)).toEqual({ ada: 0.3333, bea: 0.3333, cleo: 0.3333, dan: 1 })
    expect(found).toMatchObject({ feasible: true, suggestedQuotas: [], unreachable: [] })
    expect(found.panel).toContain('dan')
    expect(found.panels).toHaveLength(3)
    expect(found.minimumProbability).toBeCloseTo(1 / 3, 5)
    expect(found.minimumProbabilityBound).toBeCloseTo(1 / 3, 5)
  })

  test('the same seed draws the same panel, whatever the order of candidates; another seed draws from the same lottery', async () => {
    const asked = { candidates: four, size: 2, quotas: [], seed: 7 }
    const [first, mixed, other] = [await select(asked), await select({ ...asked, candidates: [...four].reverse() }), await select({ ...asked, seed: 8 })]
    expect(mixed).toEqual(first)
    expect(other.panels).toEqual(first.panels)
  })

  test.each(['LEXIMIN', 'MAXIMIN', 'NASH'])('%s: must-haves, must-nots and addresses', async (fairness) => {
    const candidates = four.map((one) => ({ ...one, addresses: ['ada', 'bea'].includes(one.id) ? ['Dorfstraße 1'] : [] }))
    const found = await select({ candidates, size: 2, quotas: [], fairness, mustHave: ['ada'], mustNot: ['dan'] })
    expect(rounded(found)).toEqual({ ada: 1, bea: 0, cleo: 1, dan: 0 })
    expect(found).toMatchObject({ panel: ['ada', 'cleo'], minimumProbability: 0, minimumProbabilityBound: 0, unreachable: ['bea'], reachableMinimumProbability: 1, reachableMinimumProbabilityBound: 1 })
  })

  test('quotas that no panel meets: the least change, which then works', async () => {
    const asked = { candidates: four, size: 3, quotas: [quota('m', 2, 3), quota('f', 0, 3)] }
    const found = await select(asked)
    expect(found).toMatchObject({ feasible: false, panel: [], probabilities: [], minimumProbability: null, minimumProbabilityBound: null, drawFile: null })
    expect(found.suggestedQuotas).toEqual([quota('m', 1, 3)])
    expect((await select({ ...asked, quotas: [...found.suggestedQuotas, quota('f', 0, 3)] })).feasible).toBe(true)
  })

  test.each([
    ['both pools', { input: { candidates: four, pool: {}, size: 2, quotas: [] }, argument: 'input', value: 'both' }],
    ['no pool', { input: { size: 2, quotas: [] }, argument: 'input', value: 'neither' }],
    ['an id twice', { input: { candidates: [...four, four[0]], size: 2, quotas: [] }, argument: 'input.candidates', value: '"ada"' }],
    ['more seats than people', { input: { candidates: four, size: 5, quotas: [] }, argument: 'input.size', value: '5' }],
    ['a minimum above its maximum', { input: { candidates: four, size: 2, quotas: [quota('f', 0, 2), quota('m', 2, 1)] }, argument: 'input.quotas[1].max', value: '1' }],
    ['a negative minimum', { input: { candidates: four, size: 2, quotas: [quota('f', -1, 2)] }, argument: 'input.quotas[0].min', value: '-1' }],
    ['a quota twice', { input: { candidates: four, size: 2, quotas: [quota('f', 0, 2), quota('f', 0, 1)] }, argument: 'input.quotas[1]', value: 'twice' }],
    ['a stranger', { input: { candidates: four, size: 2, quotas: [], mustHave: ['eva'] }, argument: 'input.mustHave', value: '"eva"' }],
    ['one who must and must not', { input: { candidates: four, size: 2, quotas: [], mustHave: ['ada'], mustNot: ['ada'] }, argument: 'input.mustNot', value: '"ada"' }],
    ['must-haves who share an address', { input: { candidates: four.map((one) => ({ ...one, addresses: ['ada', 'dan'].includes(one.id) ? ['A'] : [] })), size: 2, quotas: [], mustHave: ['dan', 'ada'] }, argument: 'input.mustHave', value: '"ada" and "dan"' }],
    ['addresses that leave too few', { input: { candidates: four.map((one) => ({ ...one, addresses: ['A'] })), size: 2, quotas: [] }, argument: 'input.size', value: '2' }],
    ['an unknown feature of stored stakeholders', { input: { pool: {}, size: 2, quotas: [of('shoe', quota('f', 0, 2))] }, argument: 'input.quotas[0].feature', value: '"shoe"' }],
    ['an unknown region', { input: { pool: { regions: ['nowhere'] }, size: 1, quotas: [] }, argument: 'input.pool.regions', value: '"nowhere"' }],
  ])('%s: names the place, the need and the value', async (_, { input, argument, value }) => {
    const { errors } = await ask(input)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(errors[0]?.message).toMatch(/requires .+, got /u)
    expect(errors[0]?.message).toContain(value)
  })
})

/** By hand from the small district: seven actors and three organisations. */
describe('stored stakeholders', () => {
  const kind = (value: string, min: number, max: number) => of('KIND', quota(value, min, max))

  test('all of them, by kind: three seats for seven actors, one for three organisations', async () => {
    const found = await select({ pool: {}, size: 4, quotas: [kind('ACTOR', 3, 3), kind('ORGANISATION', 1, 1)] })
    expect(found.probabilities.map(({ id }) => id)).toEqual(['ada', 'beirat', 'ben', 'cem', 'dora', 'emil', 'finn', 'gesa', 'kreis', 'verein'])
    expect(rounded(found)).toMatchObject({ ada: 0.4286, gesa: 0.4286, beirat: 0.3333, kreis: 0.3333 })
  })

  test('by the own region and those above it: of Amt Nord ada, ben and the club of Aldorf, cem of Bedorf and finn', async () => {
    const found = await select({ pool: { regions: ['nord'] }, size: 2, quotas: [of('MUNICIPALITY', quota('aldorf', 1, 1)), of('AMT', quota('nord', 2, 2))] })
    expect(rounded(found)).toEqual({ ada: 0.3333, ben: 0.3333, verein: 0.3333, cem: 0.5, finn: 0.5 })
  })

  test('those with a record at an event', async () => {
    const found = await select({ pool: { events: ['auftakt'] }, size: 1, quotas: [] })
    expect(rounded(found)).toEqual({ ada: 0.3333, ben: 0.3333, kreis: 0.3333 })
  })

  test('by age in the year of the last named event, and by the size of the municipality', async () => {
    // ada, born 1950, was 72 in 2022, in Aldorf with 1,000 inhabitants; cem is of Bedorf with 500, his age is unknown
    const old = await select({ pool: { events: ['konferenz'] }, size: 1, quotas: [{ feature: 'AGE_GROUP', value: '65-79', min: 1, max: 1 }] })
    expect(old.panel).toEqual(['ada'])
    const small = await select({ pool: { events: ['konferenz'] }, size: 1, quotas: [{ feature: 'MUNICIPALITY_SIZE', value: '500-999', min: 1, max: 1 }] })
    expect(small.panel).toEqual(['cem'])
    const later = await select({ pool: { events: ['konferenz'] }, ageYear: 2030, size: 1, quotas: [{ feature: 'AGE_GROUP', value: '80+', min: 1, max: 1 }] })
    expect(later.panel).toEqual(['ada'])
  })

  test('an organisation once, by itself or by one member of today: ada, cem and the club exclude each other, and ben left it in 2019', async () => {
    const { panels } = await select({ pool: { organisations: ['verein'] }, size: 2, quotas: [], oncePerOrganisation: true })
    expect(panels.map(({ members }) => members)).toEqual([['ada', 'ben'], ['ben', 'cem'], ['ben', 'verein']])
    const { errors } = await ask({ pool: { organisations: ['verein'] }, size: 3, quotas: [], oncePerOrganisation: true })
    expect(errors[0]?.extensions).toMatchObject({ argument: 'input.size' })
  })
})

describe('a stranger replays the draw with docs/verify_draw.py', () => {
  const replay = async (draw: unknown) => {
    const file = path.join(folder, 'draw.json')
    await writeFile(file, typeof draw === 'string' ? draw : JSON.stringify(draw))
    return promisify(execFile)('python3', [VERIFIER, file]).then(({ stdout }) => stdout, (failure: { stdout: string }) => failure.stdout)
  }
  const asked = {
    candidates: people(['Änne "Ä" \\ 1', 'f'], ['bea\u2028', 'f'], ['cleo 🎲', 'f'], ['dan', 'm'], ['emil', 'm']).map((one) => ({ ...one, addresses: [`Straße ${one.id.length}`] })),
    size: 2, quotas: [quota('f', 1, 1), quota('m', 1, 1)], mustNot: ['emil'],
  }

  test.each([1, 2, 3, 2_022_090_2, -5])('seed %i draws the same panel in Python', async (seed) => {
    const { drawFile, panel } = await select({ ...asked, seed })
    expect(await replay(drawFile)).toContain(`Seed ${seed} draws: ${panel.join(', ')}`)
  })

  test('a file in which anything was changed is found out', async () => {
    const draw = JSON.parse((await select(asked)).drawFile as string) as { seed: number; pool: { candidates: [string, string[][]][]; quotas: unknown[] }; panels: [number, string[]][]; panel: string[] }
    const other = draw.panels.find(([, members]) => members.join() !== draw.panel.join())?.[1]
    expect(await replay(draw)).not.toContain('WRONG')
    expect(await replay({ ...draw, panel: other })).toMatch(/WRONG: the seed draws/u)
    expect(await replay({ ...draw, seed: 99 })).toMatch(/WRONG: the seed draws the point/u)
    expect(await replay({ ...draw, pool: { ...draw.pool, mustNot: [] } })).toMatch(/WRONG: the pool's hash/u)
    expect(await replay({ ...draw, panels: draw.panels.map(([chance], index) => [chance, index === 0 ? ['dan', 'emil'] : draw.panels[index]?.[1]]) })).toMatch(/WRONG: panel 1: sex = f: 0, not 1 to 1/u)
    expect(await replay({ ...draw, panels: draw.panels.slice(1) })).toMatch(/WRONG: the panels' probabilities sum to/u)
  })
})
