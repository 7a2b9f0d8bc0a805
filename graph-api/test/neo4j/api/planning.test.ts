import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImportLock } from '../../../src/modules/dataset/importLock.js'
import { removeSynthetic } from '../../../src/modules/dataset/removeSynthetic.js'
import { conference, PEOPLE } from '../../support/conference.js'
import { givenWorld, type World } from '../../support/world.js'
import { exported } from '../dataset/given.js'

const VERIFIER = fileURLToPath(new URL('../../../../docs/verify_draw.py', import.meta.url))

let world: World
beforeEach(async () => { world = await givenWorld(conference(true)) })
afterEach(() => world.close())

interface Plan {
  version: number
  capacity: number | null
  synthetic: boolean
  quotas: { feature: string; value: string; label: string; min: number; max: number; onList: number; candidates: number; isMet: boolean }[]
  candidates: { id: string; stage: string; stageDate: string | null; nominatedBy: { id: string } | null; onList: boolean; isWaiting: boolean; table: number | null }[]
  list: string[]
  waitingList: string[]
  tables: { number: number; members: string[] }[]
  mixing: { samePairs: number; lowestSamePairs: number; expectedSamePairs: number } | null
  draws: { version: number; seed: number; changedQuotas: unknown[] }[]
  history: { version: number; by: string; kind: string; people: number; undoes: number | null; isUndone: boolean }[]
  undoable: number | null
}
interface Drawn { feasible: boolean; suggestedQuotas: { feature: string; value: string; min: number; max: number }[]; added: string[]; plan: Plan }

const PLAN = `{ version capacity synthetic quotas { feature value label min max onList candidates isMet }
  candidates { id stage stageDate nominatedBy { id } onList isWaiting table } list waitingList tables { number members }
  mixing { samePairs lowestSamePairs expectedSamePairs } draws { version seed changedQuotas { feature value min max } }
  history { version by kind people undoes isUndone } undoable }`
const DRAWN = `{ feasible suggestedQuotas { feature value min max } added plan ${PLAN} }`

const HEAD = { event: 'tagung', by: 'Büro' }
const TYPES: Record<string, string> = {
  capacity: 'Int', quotas: '[QuotaInput!]', stakeholders: '[ID!]!', nominatedBy: 'ID!', stage: 'ParticipationStage!', date: 'Date', seed: 'Int!', size: 'Int!',
  oncePerOrganisation: 'Boolean!', event: 'ID!', by: 'String!', expectedVersion: 'Int!',
}

async function ask<T>(name: string, args: Record<string, unknown>, answer: string) {
  const all = { ...HEAD, ...args }
  const [declared, passed] = [Object.keys(all).map((key) => `$${key}: ${TYPES[key]}`).join(', '), Object.keys(all).map((key) => `${key}: $${key}`).join(', ')]
  return world.ask<Record<string, T>>(`mutation (${declared}) { ${name}(${passed}) ${answer} }`, all)
}

async function change<T = Plan>(name: string, args: Record<string, unknown> = {}, answer = PLAN): Promise<T> {
  const { data, errors } = await ask<T>(name, { expectedVersion: (await plan()).version, ...args }, answer)
  expect(errors).toEqual([])
  return data[name] as T
}

async function plan(event = 'tagung'): Promise<Plan> {
  const { data, errors } = await world.ask<{ eventPlan: Plan }>(`query ($event: ID!) { eventPlan(event: $event) ${PLAN} }`, { event })
  expect(errors).toEqual([])
  return data.eventPlan
}

const nominateAll = () => change('nominate', { stakeholders: PEOPLE, nominatedBy: 'beirat', date: '2030-01-10' })
const half = (min: number, max = min) => ['FEMALE', 'MALE'].map((value) => ({ feature: 'GENDER', value, min, max }))
const fileOf = async (version: number) => (await world.ask<{ planChange: { drawFile: string } }>('query ($version: Int!) { planChange(event: "tagung", version: $version) { drawFile } }', { version })).data.planChange.drawFile

async function verified(file: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'draw-'))
  try {
    await writeFile(path.join(folder, 'draw.json'), file)
    return (await promisify(execFile)('python3', [VERIFIER, path.join(folder, 'draw.json')])).stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the way of a conference', () => {
  test('from nomination over draw, decline, replacement and tables to the door; every draw can be replayed', async () => {
    expect(await plan()).toMatchObject({ version: 0, capacity: 4, synthetic: true, candidates: [], list: [], history: [], undoable: null })
    await change('planEvent', { capacity: 6, quotas: half(3) })
    await nominateAll()
    const drawn = await change<Drawn>('drawList', { seed: 7 }, DRAWN)
    expect(drawn).toMatchObject({ feasible: true, suggestedQuotas: [], plan: { version: 3, quotas: [{ label: 'FEMALE', onList: 3, candidates: 6, isMet: true }, { onList: 3, isMet: true }] } })
    expect([...drawn.plan.list, ...drawn.plan.waitingList].sort()).toEqual(PEOPLE)
    expect(drawn.plan.list).toHaveLength(6)
    expect(await verified(await fileOf(3))).toContain(`Seed 7 draws: ${drawn.plan.list.join(', ')}`)

    await change('setStages', { stakeholders: drawn.plan.list, stage: 'INVITED', date: '2030-02-01' })
    await change('setStages', { stakeholders: drawn.plan.list.slice(0, 1), stage: 'DECLINED', date: '2030-02-10' })
    const gone = drawn.plan.list[0] as string
    const replaced = await change<Drawn>('replaceDeclined', { seed: 8 }, DRAWN)
    expect(replaced.added).toHaveLength(1)
    expect(replaced.suggestedQuotas).toEqual([])
    expect(replaced.plan.quotas.every(({ isMet }) => isMet)).toBe(true)
    expect(replaced.plan.list).toEqual(expect.arrayContaining(drawn.plan.list.slice(1)))
    expect(replaced.plan.list).not.toContain(gone)
    expect(replaced.plan.waitingList).not.toContain(gone)
    expect(await verified(await fileOf(6))).toContain(`Seed 8 draws: ${replaced.plan.list.join(', ')}`)

    const seated = await change('seatTables', { size: 3, seed: 1 })
    expect(seated.tables.flatMap(({ members }) => members).sort()).toEqual(replaced.plan.list)
    expect(seated.mixing?.samePairs).toBeGreaterThanOrEqual(seated.mixing?.lowestSamePairs ?? Infinity)
    expect(seated.history.map(({ kind, people, by }) => [kind, people, by])).toEqual([
      ['PLANNED', 0, 'Büro'], ['NOMINATED', 12, 'Büro'], ['LIST_DRAWN', 0, 'Büro'], ['STAGES_SET', 6, 'Büro'], ['STAGES_SET', 1, 'Büro'], ['DECLINED_REPLACED', 0, 'Büro'], ['TABLES_SEATED', 0, 'Büro'],
    ])
  })

  test('stages are ordinary rows of the data set, marked as what they rest on, and count in the figures', async () => {
    await change('nominate', { stakeholders: ['p01'], nominatedBy: 'beirat', date: '2030-01-10' })
    await change('setStages', { stakeholders: ['p01'], stage: 'INVITED', date: '2030-02-01' })
    expect((await exported(world.database))['participations.csv']).toBe('stakeholder,event,stage,role,date,nominatedBy,source\np01,tagung,INVITED,,2030-02-01,,probe\np01,tagung,NOMINATED,,2030-01-10,beirat,probe\n')
    const { data } = await world.ask<{ participation: { total: { nominated: number; invited: number } }; organisation: { nominations: { stage: string }[] } }>('{ participation(by: EVENT) { total { nominated invited } } organisation(id: "beirat") { nominations { stage } } }')
    expect(data).toEqual({ participation: { total: { nominated: 1, invited: 1 } }, organisation: { nominations: [{ stage: 'INVITED' }] } })
  })

  test('each change raises the data version, one that changes nothing does not', async () => {
    const before = await world.database.dataVersion()
    await change('planEvent', { capacity: 6 })
    expect(await world.database.dataVersion()).toBe(before + 1)
    expect((await change('planEvent', { capacity: 6 })).version).toBe(1)
    expect(await world.database.dataVersion()).toBe(before + 1)
  })

  test('a stage that is set is the latest, whatever was there', async () => {
    await change('nominate', { stakeholders: ['p01'], nominatedBy: 'beirat', date: '2030-01-10' })
    for (const stage of ['ACCEPTED', 'DECLINED', 'ACCEPTED', 'ATTENDED', 'ABSENT', 'ATTENDED', 'INVITED']) {
      const { candidates } = await change('setStages', { stakeholders: ['p01'], stage, date: '2030-03-01' })
      expect(candidates[0]).toMatchObject({ stage, nominatedBy: { id: 'beirat' } })
    }
  })
})

test('who is withdrawn leaves candidates, list, waiting list and tables', async () => {
  await nominateAll()
  const { plan: { list, waitingList } } = await change<Drawn>('drawList', { seed: 1 }, DRAWN)
  await change('seatTables', { size: 2, seed: 1 })
  const gone = [list[0] as string, waitingList[0] as string]
  const after = await change('withdraw', { stakeholders: gone })
  expect([after.list, after.waitingList, after.tables.flatMap(({ members }) => members).sort()]).toEqual([list.slice(1), waitingList.slice(1), list.slice(1)])
  expect(after.candidates.map(({ id }) => id)).toEqual(PEOPLE.filter((id) => !gone.includes(id)))
})

test('who was absent keeps the seat: only who declined is replaced', async () => {
  await nominateAll()
  const { plan: { list } } = await change<Drawn>('drawList', { seed: 1 }, DRAWN)
  await change('seatTables', { size: 2, seed: 1 })
  await change('setStages', { stakeholders: list.slice(0, 1), stage: 'ABSENT' })
  await change('setStages', { stakeholders: list.slice(1, 2), stage: 'DECLINED' })
  const before = (await plan()).candidates.find(({ id }) => id === list[1])
  const { added, plan: after } = await change<Drawn>('replaceDeclined', { seed: 1 }, DRAWN)
  expect(after.list).toEqual([list[0], ...list.slice(2), ...added].sort())
  // The newcomer sits where somebody left.
  expect(after.candidates.find(({ id }) => id === added[0])?.table).toBe(before?.table)
})

describe('quotas', () => {
  test('are proposed by largest remainders from the people of the catchment', async () => {
    // 10 seats; women 210, men 190 of 400: 5.25 and 4.75 give 5 and 5. Oben 300, unten 100, leer 0: 7.5, 2.5, 0; the seat left goes to the first of the equal remainders: by name Leer, Oben, Unten.
    const { data, errors } = await world.ask<{ proposedQuotas: unknown }>('{ proposedQuotas(event: "tagung", seats: 10, tolerance: 1, features: [GENDER, MUNICIPALITY, AGE_GROUP]) { withoutPopulation quotas { feature value label seats min max inhabitants basis isBasisWider } } }')
    expect(errors).toEqual([])
    const own = { basis: 'Landkreis Probe', isBasisWider: false }
    expect(data.proposedQuotas).toEqual({
      withoutPopulation: ['AGE_GROUP'],
      quotas: [
        { feature: 'GENDER', value: 'FEMALE', label: 'FEMALE', seats: 5, min: 4, max: 6, inhabitants: 210, ...own },
        { feature: 'GENDER', value: 'MALE', label: 'MALE', seats: 5, min: 4, max: 6, inhabitants: 190, ...own },
        { feature: 'MUNICIPALITY', value: 'leer', label: 'Leer', seats: 0, min: 0, max: 1, inhabitants: 0, ...own },
        { feature: 'MUNICIPALITY', value: 'oben', label: 'Oben', seats: 8, min: 7, max: 9, inhabitants: 300, ...own },
        { feature: 'MUNICIPALITY', value: 'unten', label: 'Unten', seats: 2, min: 1, max: 3, inhabitants: 100, ...own },
      ],
    })
  })

  test('that no list meets: nothing is written, and the least change is drawn with after it is accepted', async () => {
    await nominateAll()
    await change('planEvent', { capacity: 8, quotas: [{ feature: 'GENDER', value: 'FEMALE', min: 7, max: 8 }] })
    const refused = await change<Drawn>('drawList', { seed: 1 }, DRAWN)
    expect(refused).toMatchObject({ feasible: false, added: [], suggestedQuotas: [{ feature: 'GENDER', value: 'FEMALE', min: 6, max: 8 }], plan: { version: 2, list: [] } })
    await change('planEvent', { quotas: refused.suggestedQuotas })
    expect(await change<Drawn>('drawList', { seed: 1 }, DRAWN)).toMatchObject({ feasible: true, plan: { quotas: [{ onList: 6, isMet: true }] } })
  })

  test('that nobody on the waiting list can keep: the replacement says so', async () => {
    await change('nominate', { stakeholders: ['p01', 'p02', 'p04'], nominatedBy: 'beirat' })
    await change('planEvent', { capacity: 2, quotas: half(1) })
    const { plan: drawn } = await change<Drawn>('drawList', { seed: 3 }, DRAWN)
    expect(drawn.list).toContain('p01')
    await change('setStages', { stakeholders: ['p01'], stage: 'DECLINED' })
    // Two men are left: nobody keeps one woman and one man; the least change is 0 to 1 women and 1 to 2 men.
    const replaced = await change<Drawn>('replaceDeclined', { seed: 4 }, DRAWN)
    expect(replaced).toMatchObject({
      feasible: true, suggestedQuotas: [{ value: 'FEMALE', min: 0, max: 1 }, { value: 'MALE', min: 1, max: 2 }],
      plan: { list: ['p02', 'p04'], waitingList: [], quotas: [{ value: 'FEMALE', min: 1, onList: 0, isMet: false }, { value: 'MALE', onList: 2, isMet: false }] },
    })
    expect(await verified(await fileOf(replaced.plan.version))).toContain('Seed 4 draws: p02, p04')
  })
})

test('a replacement that cannot keep all quotas keeps those that can be kept, whatever the seed', async () => {
  await change('nominate', { stakeholders: ['p01', 'p02', 'p04', 'p06'], nominatedBy: 'beirat' })
  await change('planEvent', { capacity: 2, quotas: [...half(1), { feature: 'AGE_GROUP', value: '20-39', min: 1, max: 1 }] })
  await change<Drawn>('drawList', { seed: 1 }, DRAWN)
  await change('setStages', { stakeholders: ['p01'], stage: 'DECLINED' })
  // p01 was the woman and the one of 20 to 39. Only men wait: p02 keeps the age, the other would break it as well.
  for (const seed of [1, 2, 3, 4, 5]) {
    expect(await change<Drawn>('replaceDeclined', { seed }, DRAWN)).toMatchObject({ added: ['p02'], suggestedQuotas: [{ value: 'FEMALE' }, { value: 'MALE' }], plan: { quotas: [{ isMet: false }, { isMet: false }, { isMet: true }] } })
    await change('undoPlanChange')
  }
})

describe('undo', () => {
  test('takes back change by change, exactly, and is an entry itself', async () => {
    const before = await exported(world.database)
    await nominateAll()
    await change('setStages', { stakeholders: ['p01', 'p02'], stage: 'ACCEPTED' })
    const undone = await change('undoPlanChange')
    expect(undone.candidates.map(({ stage }) => stage)).toEqual(PEOPLE.map(() => 'NOMINATED'))
    expect(undone).toMatchObject({ version: 3, undoable: 1, history: [{ isUndone: false }, { isUndone: true }, { kind: 'UNDONE', undoes: 2, isUndone: false }] })
    expect((await change('undoPlanChange')).undoable).toBeNull()
    expect(await exported(world.database)).toEqual(before)
    const { errors } = await ask('undoPlanChange', { expectedVersion: 4 }, PLAN)
    expect(errors[0]).toMatchObject({ message: 'event: requires a plan with a change that can be undone, got none', extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('of any sequence of changes restores the store', async () => {
    const some = fc.subarray(PEOPLE, { minLength: 1 })
    const step = fc.oneof(
      fc.record({ name: fc.constant('nominate'), stakeholders: some, nominatedBy: fc.constantFrom('beirat', 'p03') }),
      fc.record({ name: fc.constant('setStages'), stakeholders: some, stage: fc.constantFrom('NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT'), date: fc.constantFrom('2030-01-01', '2030-02-01') }),
      fc.record({ name: fc.constant('planEvent'), capacity: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ name: fc.constant('drawList'), seed: fc.nat(9) }),
      fc.record({ name: fc.constant('replaceDeclined'), seed: fc.nat(9) }),
      fc.record({ name: fc.constant('withdraw'), stakeholders: some }),
      fc.record({ name: fc.constant('seatTables'), size: fc.integer({ min: 2, max: 5 }), seed: fc.nat(9) }),
    )
    await world.close()
    world = await givenWorld(conference(false))
    const [rows, state] = [await exported(world.database), await plan()]
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const { name, ...args } of steps) {
        const { version } = await plan()
        await ask(name, { ...args, expectedVersion: version }, name === 'drawList' || name === 'replaceDeclined' ? '{ feasible }' : '{ version }')
        const { list, waitingList } = await plan()
        expect(list.filter((id) => waitingList.includes(id))).toEqual([])
      }
      for (let now = await plan(); now.undoable !== null; now = await plan()) await change('undoPlanChange')
      expect(await exported(world.database)).toEqual(rows)
      const { version: _, history: __, ...rest } = await plan()
      expect(rest).toEqual({ capacity: state.capacity, synthetic: state.synthetic, quotas: [], candidates: [], list: [], waitingList: [], tables: [], mixing: null, draws: [], undoable: null })
    }), { numRuns: 12, seed: 20261126 })
  })

  test('does not run over what an import has changed since', async () => {
    await nominateAll()
    await world.give({ 'participations.csv': 'stakeholder,event,stage,date\np01,tagung,INVITED,2030-02-02\n' })
    const { errors } = await ask('undoPlanChange', { expectedVersion: 1 }, PLAN)
    expect(errors[0]?.extensions?.['code']).toBe('CONFLICT')
    expect((await plan()).candidates).toHaveLength(12)
  })
})

describe('several writers', () => {
  test('on one version: one writes, the others are told, nothing is lost', async () => {
    const answers = await Promise.all(PEOPLE.map((id) => ask('nominate', { stakeholders: [id], nominatedBy: 'beirat', expectedVersion: 0 }, '{ version }')))
    const refused = answers.flatMap(({ errors }) => errors)
    expect(refused).toHaveLength(PEOPLE.length - 1)
    expect(new Set(refused.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['CONFLICT']))
    expect(await plan()).toMatchObject({ version: 1, candidates: [{}], history: [{}] })
  })

  test('wait for an import, which is told to who writes meanwhile', async () => {
    const lock = await ImportLock.take(world.database)
    const { errors } = await ask('planEvent', { expectedVersion: 0, capacity: 3 }, '{ version }')
    await lock?.free()
    expect(errors[0]).toMatchObject({ message: 'An import is running. Please wait until it has ended, then try again.', extensions: { code: 'CONFLICT' } })
    expect((await change('planEvent', { capacity: 3 })).version).toBe(1)
  })

  test('who tries again with the new version comes through: every nomination is there', async () => {
    const persist = async (id: string): Promise<void> => {
      for (;;) {
        const { errors } = await ask('nominate', { stakeholders: [id], nominatedBy: 'beirat', expectedVersion: (await plan()).version }, '{ version }')
        if (errors.length === 0) return
        expect(errors[0]?.extensions?.['code']).toBe('CONFLICT')
      }
    }
    await Promise.all(PEOPLE.map(persist))
    expect((await plan()).candidates.map(({ id }) => id)).toEqual(PEOPLE)
    expect((await plan()).version).toBe(PEOPLE.length)
  })
})

describe('what is wrong is named', () => {
  test.each([
    ['planEvent', { capacity: 0 }, 'capacity'], ['planEvent', { quotas: [{ feature: 'SHOE', value: 'x', min: 0, max: 1 }] }, 'quotas[0].feature'],
    ['planEvent', { by: '  ', capacity: 3 }, 'by'], ['planEvent', { event: 'nothing', capacity: 3 }, 'event'], ['nominate', { stakeholders: ['nobody'], nominatedBy: 'beirat' }, 'stakeholders'],
    ['nominate', { stakeholders: ['p01'], nominatedBy: 'nobody' }, 'stakeholders'], ['nominate', { stakeholders: [], nominatedBy: 'beirat' }, 'stakeholders'],
    ['seatTables', { size: 1, seed: 1 }, 'size'], ['seatTables', { size: 4, seed: 1 }, 'event'],
  ])('%s with %j', async (name, args, argument) => {
    const { errors } = await ask(name, { expectedVersion: 0, ...args }, '{ version }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect((await plan()).version).toBe(0)
  })

  test('each organisation once, where two of one organisation are invited already', async () => {
    await change('nominate', { stakeholders: PEOPLE, nominatedBy: 'beirat' })
    await change('setStages', { stakeholders: ['p01', 'p02'], stage: 'INVITED' })
    const { errors } = await ask('drawList', { expectedVersion: 2, seed: 1, oncePerOrganisation: true }, '{ feasible }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'oncePerOrganisation' })
  })

  test('too few candidates for the seats', async () => {
    const { errors } = await ask('drawList', { expectedVersion: 0, seed: 1 }, '{ feasible }')
    expect(errors[0]?.message).toBe('event: requires at least as many candidates who may come and are not struck off as seats (4), got 0')
  })
})

test('who is missing, and over whom to ask: the shortest way over ties and memberships, not over conflicts', async () => {
  await change('nominate', { stakeholders: ['p01'], nominatedBy: 'beirat' })
  const parts = '{ id members steps ask { id } reaches { id } through { id } }'
  const { data, errors } = await world.ask<{ whoToAsk: unknown }>(`{ whoToAsk(event: "tagung") { regions ${parts} interestGroups ${parts} organisations ${parts} regionCount interestGroupCount organisationCount } }`)
  expect(errors).toEqual([])
  const ways = { ask: { id: 'p01' }, through: [{ id: 'verein' }] }
  expect(data.whoToAsk).toEqual({
    // p01 - verein - p12 (sport, of unten) and p01 - verein - extra (kultur, of leer): two ties each; verein itself is reached by its member p01.
    regionCount: 3, regions: [{ id: 'leer', members: 2, steps: 2, reaches: { id: 'extra' }, ...ways }, { id: 'unten', members: 6, steps: 2, reaches: { id: 'p12' }, ...ways }],
    interestGroupCount: 2, interestGroups: [{ id: 'kultur', members: 1, steps: 2, reaches: { id: 'extra' }, ...ways }, { id: 'sport', members: 1, steps: 2, reaches: { id: 'p12' }, ...ways }],
    // The board that nominated is asked itself; to the mayors led a membership that ended before the event, and to fern only a conflict.
    organisationCount: 4,
    organisations: [
      { id: 'beirat', members: 1, steps: 0, ask: { id: 'beirat' }, reaches: { id: 'beirat' }, through: [] },
      { id: 'aemter', members: 1, steps: null, ask: null, reaches: null, through: [] }, { id: 'fern', members: 1, steps: null, ask: null, reaches: null, through: [] },
    ],
  })
})

describe('the removal of synthetic rows', () => {
  const left = () => world.database.read('MATCH (n:ConferencePlan|PlanChange) RETURN count(n) AS nodes')

  test.each([['in one transaction', undefined], ['in small steps', 0]])('takes plans of invented events along, %s', async (_, mostInOneTransaction) => {
    await nominateAll()
    await removeSynthetic(world.database, mostInOneTransaction)
    expect(await left()).toEqual([{ nodes: 0 }])
    expect((await exported(world.database))['participations.csv']).toBeUndefined()
  })

  test('empties plans of real events that name invented people, and keeps seats and quotas', async () => {
    await world.give({ 'events.csv': 'id,name,date,source\nechte,Echte Tagung,2030-07-01,office\n' })
    await change('planEvent', { event: 'echte', capacity: 3, quotas: half(0, 3), expectedVersion: 0 })
    await change('nominate', { event: 'echte', stakeholders: PEOPLE, nominatedBy: 'beirat', expectedVersion: 1 })
    await change('drawList', { event: 'echte', seed: 1, expectedVersion: 2 }, DRAWN)
    await removeSynthetic(world.database)
    expect(await plan('echte')).toMatchObject({ version: 4, capacity: 3, quotas: [{ min: 0, max: 3 }, {}], candidates: [], list: [], waitingList: [], history: [], draws: [] })
    expect(await left()).toEqual([{ nodes: 1 }])
  })
})
