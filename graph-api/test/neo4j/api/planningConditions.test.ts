import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeSynthetic } from '../../../src/modules/dataset/removeSynthetic.js'
import { conference, PEOPLE } from '../../support/conference.js'
import { givenWorld, type World } from '../../support/world.js'

const VERIFIER = fileURLToPath(new URL('../../../../docs/verify_draw.py', import.meta.url))

let world: World
beforeEach(async () => {
  world = await givenWorld(conference(true))
  await change('nominate', { stakeholders: PEOPLE, nominatedBy: 'beirat' })
})
afterEach(() => world.close())

interface Conditions { mustHave: string[]; mustNot: string[]; households: string[][]; oncePerOrganisation: boolean }
interface Plan {
  version: number
  conditions: Conditions
  candidates: { id: string }[]
  list: string[]
  waitingList: string[]
  draws: { conditions: Conditions; minimumProbability: number; minimumProbabilityBound: number }[]
  history: { kind: string }[]
}
interface Lottery { feasible: boolean; suggestedQuotas: unknown[]; minimumProbability: number; minimumProbabilityBound: number; probabilities: { id: string; probability: number }[]; panels: { members: string[]; probability: number }[]; poolSha256: string; lotteryFile: string }
interface Drawn extends Lottery { plan: Plan }

const CONDITIONS = 'conditions { mustHave mustNot households oncePerOrganisation }'
const PLAN = `{ version ${CONDITIONS} candidates { id } list waitingList draws { ${CONDITIONS} minimumProbability minimumProbabilityBound } history { kind } }`
const DRAWN = `{ feasible suggestedQuotas { feature value min max } minimumProbability minimumProbabilityBound probabilities { id probability } plan ${PLAN} }`
const LOTTERY = '{ feasible suggestedQuotas { feature value min max } minimumProbability minimumProbabilityBound probabilities { id probability } panels { members probability } poolSha256 lotteryFile }'
const TYPES: Record<string, string> = {
  capacity: 'Int', quotas: '[QuotaInput!]', stakeholders: '[ID!]!', nominatedBy: 'ID!', stage: 'ParticipationStage!', seed: 'Int!', oncePerOrganisation: 'Boolean',
  mustHave: '[ID!]', mustNot: '[ID!]', households: '[[ID!]!]', event: 'ID!', by: 'String!', expectedVersion: 'Int!',
}

async function ask<T = Plan>(name: string, args: Record<string, unknown> = {}, answer = PLAN) {
  const all = { event: 'tagung', by: 'Büro', expectedVersion: (await plan()).version, ...args }
  const names = Object.keys(all)
  return world.ask<Record<string, T>>(`mutation (${names.map((key) => `$${key}: ${TYPES[key]}`).join(', ')}) { ${name}(${names.map((key) => `${key}: $${key}`).join(', ')}) ${answer} }`, all)
}

async function change<T = Plan>(name: string, args: Record<string, unknown> = {}, answer = PLAN): Promise<T> {
  const { data, errors } = await ask<T>(name, args, answer)
  expect(errors).toEqual([])
  return data[name] as T
}

async function plan(event = 'tagung'): Promise<Plan> {
  return (await world.ask<{ eventPlan: Plan }>(`query ($event: ID!) { eventPlan(event: $event) ${PLAN} }`, { event })).data.eventPlan
}

const lottery = async () => (await world.ask<{ planLottery: Lottery }>(`{ planLottery(event: "tagung") ${LOTTERY} }`)).data.planLottery
const draw = (args: Record<string, unknown> = {}) => change<Drawn>('drawList', { seed: 1, ...args }, DRAWN)
const lastFile = async (version: number) => (await world.ask<{ planChange: { drawFile: string } }>('query ($version: Int!) { planChange(event: "tagung", version: $version) { drawFile } }', { version })).data.planChange.drawFile

interface DrawFile { pool: { mustHave: string[]; mustNot: string[]; candidates: [id: string, features: unknown, addresses: string[]][] }; panels: [number, string[]][]; panel: string[] }

async function verified(file: string, ...seed: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'draw-'))
  try {
    await writeFile(path.join(folder, 'draw.json'), file)
    return await promisify(execFile)('python3', [VERIFIER, path.join(folder, 'draw.json'), ...seed]).then(({ stdout }) => stdout, (failure: { stdout: string }) => failure.stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the conditions of a draw', () => {
  test('are kept with the plan, drawn with, written into the file, and checked by the verifier', async () => {
    const set = await change('setConditions', { mustHave: ['p05', 'p04', 'p04'], mustNot: ['p12'], households: [['p07', 'p06']] })
    const conditions = { mustHave: ['p04', 'p05'], mustNot: ['p12'], households: [['p06', 'p07']], oncePerOrganisation: false }
    expect(set.conditions).toEqual(conditions)
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { plan: { list, waitingList, draws, version } } = await draw({ seed })
      expect(list).toEqual(expect.arrayContaining(['p04', 'p05']))
      expect([...list, ...waitingList]).not.toContain('p12')
      expect(list.includes('p06') && list.includes('p07')).toBe(false)
      // Who is not drawn waits, but for who is struck off.
      expect([...list, ...waitingList].sort()).toEqual(PEOPLE.slice(0, 11))
      expect(draws.at(-1)?.conditions).toEqual(conditions)
      const file = JSON.parse(await lastFile(version)) as DrawFile
      expect([file.pool.mustHave, file.pool.mustNot]).toEqual([['p04', 'p05'], ['p12']])
      expect(file.pool.candidates.filter(([, , addresses]) => addresses.length > 0)).toMatchObject([['p06', expect.anything(), ['household:1']], ['p07', expect.anything(), ['household:1']]])
      expect(await verified(JSON.stringify(file))).toContain(`Seed ${seed} draws: ${list.join(', ')}`)
    }
  })

  test('broken by a panel of the file are found out: a must-have, a must-not, a household', async () => {
    await change('setConditions', { mustHave: ['p05'], mustNot: ['p12'], households: [['p07', 'p06']] })
    const file = JSON.parse(await lastFile((await draw()).plan.version)) as DrawFile
    const broken = (members: string[]) => verified(JSON.stringify({ ...file, panels: file.panels.map(([chance, own], index) => [chance, index === 0 ? members : own]) }))
    expect(await broken(['p01', 'p02', 'p03', 'p04'])).toContain('WRONG: panel 1: p05 is missing')
    expect(await broken(['p01', 'p02', 'p05', 'p12'])).toContain('WRONG: panel 1: p12 was struck off')
    expect(await broken(['p01', 'p05', 'p06', 'p07'])).toContain('WRONG: panel 1: address household:1 twice')
  })

  test('each organisation once stays with the plan, also when the draw states it', async () => {
    // p01 and p02 are the members of one club.
    for (const seed of [1, 2, 3, 4]) {
      const { plan: { list, conditions } } = await draw({ seed, oncePerOrganisation: true })
      expect(conditions.oncePerOrganisation).toBe(true)
      expect(list.includes('p01') && list.includes('p02')).toBe(false)
    }
    expect((await plan()).conditions.oncePerOrganisation).toBe(true)
  })

  test('an organisation binds who is a member of it on the day of the event, not who left before or joins later', async () => {
    // The event is on 2030-05-01. p01 left the mayors on 2029-12-31; p05 joins the club a day after the event; p07 is of the club until that very day.
    await world.give({ 'memberships.csv': 'actor,organisation,from,to,source\np03,aemter,,,probe\np05,verein,2030-05-02,,probe\np07,verein,2030-05-01,2030-05-01,probe\n' })
    const { plan: { list } } = await draw({ oncePerOrganisation: true })
    expect(list).toHaveLength(4)
    await change('setConditions', { mustHave: ['p01', 'p03', 'p05'] })
    expect((await draw()).plan.list).toEqual(expect.arrayContaining(['p01', 'p03', 'p05']))
    await change('setConditions', { mustHave: ['p01', 'p07'] })
    const { errors } = await ask('drawList', { seed: 1 }, '{ feasible }')
    expect(errors[0]).toMatchObject({ message: 'oncePerOrganisation: requires that those who keep their seat or must be on the list are of different organisations, got "p01" and "p07"' })
  })

  test('hold for who follows as well', async () => {
    await change('setConditions', { mustNot: PEOPLE.slice(6), households: [['p01', 'p02', 'p03']] })
    // Of p01 to p03 one at most, so it is one of them with p04, p05, p06.
    const { plan: { list } } = await draw()
    expect(list.slice(1)).toEqual(['p04', 'p05', 'p06'])
    await change('setStages', { stakeholders: ['p05'], stage: 'DECLINED' })
    const { errors } = await ask('replaceDeclined', { seed: 1 }, '{ feasible }')
    expect(errors[0]).toMatchObject({ message: 'event: requires enough different organisations and households for the seats; got too few, whatever the quotas', extensions: { code: 'BAD_USER_INPUT' } })
    await change('setConditions', { mustNot: PEOPLE.slice(7) })
    expect((await change<Drawn>('replaceDeclined', { seed: 1 }, DRAWN)).plan.list).toEqual([list[0], 'p04', 'p06', 'p07'])
  })

  test('are an entry of the history, undone as all others, and leave with who is withdrawn', async () => {
    await change('setConditions', { mustHave: ['p01'], mustNot: ['p02'], households: [['p03', 'p04'], ['p05', 'p06', 'p07']] })
    const after = await change('withdraw', { stakeholders: ['p01', 'p02', 'p04', 'p07'] })
    expect(after.conditions).toEqual({ mustHave: [], mustNot: [], households: [['p05', 'p06']], oncePerOrganisation: false })
    await change('undoPlanChange')
    const undone = await change('undoPlanChange')
    expect(undone.conditions).toEqual({ mustHave: [], mustNot: [], households: [], oncePerOrganisation: false })
    expect(undone.history.map(({ kind }) => kind)).toEqual(['NOMINATED', 'CONDITIONS_SET', 'WITHDRAWN', 'UNDONE', 'UNDONE'])
  })

  test('go with invented people', async () => {
    await world.give({ 'events.csv': 'id,name,date,source\nechte,Echte Tagung,2030-07-01,office\n' })
    await change('nominate', { event: 'echte', stakeholders: PEOPLE, nominatedBy: 'beirat', expectedVersion: 0 })
    await change('setConditions', { event: 'echte', mustHave: ['p01'], households: [['p03', 'p04']], oncePerOrganisation: true, expectedVersion: 1 })
    await removeSynthetic(world.database)
    expect((await plan('echte')).conditions).toEqual({ mustHave: [], mustNot: [], households: [], oncePerOrganisation: true })
  })

  test.each([
    [{ mustHave: ['nobody'] }, 'mustHave', 'requires ids of candidates, got "nobody"'],
    [{ mustNot: ['beirat'] }, 'mustNot', 'requires ids of candidates, got "beirat"'],
    [{ households: [['p01', 'nobody']] }, 'households', 'requires ids of candidates, got "nobody"'],
    [{ mustHave: ['p01'], mustNot: ['p01'] }, 'mustNot', 'requires candidates who are not in mustHave, got "p01"'],
    [{ households: [['p01', 'p02'], ['p03', 'p03']] }, 'households[1]', 'requires at least two candidates, got 1'],
    [{ mustHave: ['p01', 'p02'], households: [['p01', 'p02']] }, 'mustHave', 'requires at most one of each household, got "p01" and "p02"'],
  ])('%j: what is wrong is named, and nothing is written', async (args, argument, message) => {
    const { errors } = await ask('setConditions', args)
    expect(errors[0]).toMatchObject({ message: `${argument}: ${message}`, extensions: { code: 'BAD_USER_INPUT', argument } })
    expect((await plan()).version).toBe(1)
  })

  test.each([
    ['two invited of one household', { set: { households: [['p01', 'p02']] }, invited: ['p01', 'p02'] }, 'event: requires that those who keep their seat or must be on the list are of different households, got "p01" and "p02"'],
    ['an invited one who is struck off', { set: { mustNot: ['p01'] }, invited: ['p01'] }, 'event: requires that nobody who keeps a seat is struck off (setConditions), got "p01"'],
    ['more must-haves than seats', { set: { mustHave: PEOPLE.slice(0, 4) }, invited: ['p05'] }, 'event: requires at most as many invited people and must-haves as seats (4), got 5 (1 keep their seat)'],
    ['everybody struck off', { set: { mustNot: PEOPLE }, invited: [] }, 'event: requires at least as many candidates who may come and are not struck off as seats (4), got 0'],
    ['one household for all', { set: { households: [PEOPLE] }, invited: [] }, 'event: requires enough different organisations and households for the seats; got too few, whatever the quotas'],
  ])('%s: the draw says so', async (_, { set, invited }, message) => {
    await change('setConditions', set)
    if (invited.length > 0) await change('setStages', { stakeholders: invited, stage: 'INVITED' })
    const { errors } = await ask('drawList', { seed: 1 }, '{ feasible }')
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
    expect((await plan()).list).toEqual([])
  })

  test('that make quotas impossible: the least change keeps the conditions, and works when accepted', async () => {
    // Four seats, two of them for the women p01 and p03: three men at least leave no room for both.
    await change('setConditions', { mustHave: ['p01', 'p03'] })
    await change('planEvent', { capacity: 4, quotas: [{ feature: 'GENDER', value: 'MALE', min: 3, max: 4 }] })
    const refused = await draw()
    expect(refused).toMatchObject({ feasible: false, probabilities: [], suggestedQuotas: [{ feature: 'GENDER', value: 'MALE', min: 2, max: 4 }] })
    await change('planEvent', { quotas: refused.suggestedQuotas })
    expect((await draw()).plan.list).toEqual(expect.arrayContaining(['p01', 'p03']))
  })
})

describe('the lottery before the draw', () => {
  test('gives every chance, the bound, and a file from which anybody draws once the seed is known', async () => {
    // 4 seats, p01 always, p12 never, ten others share three seats.
    await change('setConditions', { mustHave: ['p01'], mustNot: ['p12'] })
    const before = (await plan()).version
    const { probabilities, panels, minimumProbability, minimumProbabilityBound, poolSha256, lotteryFile } = await lottery()
    expect(probabilities.map(({ id, probability }) => [id, Number(probability.toFixed(3))])).toEqual([['p01', 1], ...PEOPLE.slice(1, 11).map((id) => [id, 0.3]), ['p12', 0]])
    expect(panels.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
    expect(minimumProbability).toBeCloseTo(0.3, 5)
    expect(minimumProbabilityBound - minimumProbability).toBeLessThan(1e-3)
    expect((await plan()).version).toBe(before)
    expect(Object.keys(JSON.parse(lotteryFile) as object)).toEqual(['format', 'version', 'pool', 'poolSha256', 'panels'])
    expect(await verified(lotteryFile)).toContain(`Pool ${poolSha256}`)

    const drawn = await draw({ seed: 2_027 })
    expect(await verified(lotteryFile, '2027')).toContain(`Seed 2027 draws: ${drawn.plan.list.join(', ')}`)
    expect(drawn.probabilities).toEqual(probabilities)
    expect(drawn.plan.draws[0]).toMatchObject({ minimumProbability, minimumProbabilityBound })
  })

  test('says the least change of quotas when no list fits', async () => {
    await change('planEvent', { capacity: 8, quotas: [{ feature: 'GENDER', value: 'FEMALE', min: 7, max: 8 }] })
    expect(await lottery()).toMatchObject({ feasible: false, suggestedQuotas: [{ feature: 'GENDER', value: 'FEMALE', min: 6, max: 8 }], minimumProbability: null, panels: [], lotteryFile: null, poolSha256: null })
  })
})

test('who is nominated after the draw can follow', async () => {
  await change('withdraw', { stakeholders: PEOPLE.slice(4) })
  const { plan: drawn } = await draw()
  expect([drawn.list, drawn.waitingList]).toEqual([PEOPLE.slice(0, 4), []])
  await change('setStages', { stakeholders: ['p01'], stage: 'DECLINED' })
  expect((await change('nominate', { stakeholders: ['p09'], nominatedBy: 'beirat' })).waitingList).toEqual(['p09'])
  const { plan: { list, waitingList } } = await change<Drawn>('replaceDeclined', { seed: 1 }, DRAWN)
  expect([list, waitingList]).toEqual([['p02', 'p03', 'p04', 'p09'], []])
  // Who had declined and can come after all waits.
  expect((await change('setStages', { stakeholders: ['p01'], stage: 'NOMINATED' })).waitingList).toEqual(['p01'])
})
