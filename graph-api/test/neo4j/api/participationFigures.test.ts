import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

/** The answer of one root field, as a client asks for it. */
async function ask<Answer>(field: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const head = field.includes('$filter') ? 'query ($filter: ParticipationFilter)' : 'query'
  const { data, errors } = await world.ask<{ answer: Answer }>(`${head} { answer: ${field} }`, variables)
  expect(errors).toEqual([])
  return data.answer
}

/**
 * By hand, pairs of the district (stages → what is reached):
 *   ada auftakt ATTENDED; ben auftakt DECLINED; kreis auftakt ATTENDED;
 *   ada konferenz NOMINATED (verein), ATTENDED; cem NOMINATED (verein), INVITED, ACCEPTED; dora NOMINATED (beirat); emil ATTENDED; finn ABSENT.
 */
describe('conversion', () => {
  interface Row { key: string | null; unanswered: number; declined: number; absent: number; steps: { step: string; start: number; reached: number; lost: number; share: number | null; shareLow: number | null }[] }
  const rows = 'key unanswered declined absent steps { step start reached lost share shareLow }'
  const brief = (row: Row | undefined) => row?.steps.map(({ start, reached }) => [start, reached])

  test('of each step counts those who were at its start', async () => {
    const { total } = await ask<{ total: Row }>(`participationConversion(by: EVENT) { total { ${rows} } }`)
    // of ada, cem and dora two were invited; of seven invited five accepted; of these four came; of the nominated ada came
    expect(brief(total)).toEqual([[3, 2], [7, 5], [5, 4], [3, 1]])
    expect(total).toMatchObject({ unanswered: 0, declined: 1, absent: 1 })
    expect(total.steps[1]).toMatchObject({ step: 'INVITED_TO_ACCEPTED', lost: 2, share: 5 / 7 })
  })

  test('by who nominated tells which channel works', async () => {
    const report = await ask<{ rows: Row[]; sources: { id: string }[] }>(`participationConversion(by: NOMINATOR) { rows { ${rows} } sources { id } }`)
    expect(report.rows.map(({ key }) => key)).toEqual(['beirat', 'verein', null])
    expect(report.rows.map(brief)).toEqual([[[1, 0], [0, 0], [0, 0], [1, 0]], [[2, 2], [2, 2], [2, 1], [2, 1]], [[0, 0], [5, 3], [3, 3], [0, 0]]])
    expect(report.rows[0]?.steps[1]).toMatchObject({ share: null, shareLow: null })
    expect(report.sources).toEqual([{ id: 'minutes' }])
  })
})

describe('rates against the common rate', () => {
  interface Report { common: { people: number; inhabitants: number | null; ratePerThousand: number | null }; rows: { key: string; people: number; inhabitants: number | null; position: string | null; low95: number | null; smoothedPerThousand: number | null }[] }
  const answer = '{ common { people inhabitants ratePerThousand } rows { key people inhabitants position low95 smoothedPerThousand } }'

  test('by municipality: one participant of 3,500 calls no place extreme', async () => {
    const { common, rows } = await ask<Report>(`participationRates(by: MUNICIPALITY) ${answer}`)
    expect(common).toMatchObject({ people: 1, inhabitants: 3500 })
    expect(common.ratePerThousand).toBeCloseTo(1 / 3.5, 12)
    expect(rows.map(({ key, people, position }) => [key, people, position])).toEqual([['aldorf', 1, 'WITHIN'], ['bedorf', 0, 'WITHIN'], ['cedorf', 0, 'WITHIN'], ['dedorf', 0, null]])
    // by hand: m = 1/3500, s² = (1000 (1/1000 − m)² + 2500 m²) / 3500 = 2.04e-7, m / n̄ = 2.45e-7 (three places): no spread beyond chance
    expect(rows.map((row) => row.smoothedPerThousand)).toEqual([common.ratePerThousand, common.ratePerThousand, common.ratePerThousand, null])
  })

  test('within the filter\'s regions only', async () => {
    const { common, rows } = await ask<Report>(`participationRates(by: AMT, filter: $filter) ${answer}`, { filter: { regions: ['kueste'] } })
    expect(common).toMatchObject({ people: 1, inhabitants: 1500 })
    expect(rows.map(({ key, inhabitants }) => [key, inhabitants])).toEqual([['nord', 1500]])
  })

  test('are of regions: other dimensions are refused', async () => {
    const { errors } = await world.ask(`{ participationRates(by: EVENT) ${answer} }`)
    expect(errors[0]).toMatchObject({ message: 'by: requires one of MUNICIPALITY, AMT, PLANNING_REGION, got EVENT', extensions: { code: 'BAD_USER_INPUT', argument: 'by' } })
  })
})

describe('concentration', () => {
  test('of voices on municipalities and organisations', async () => {
    const report = await ask<Record<'municipalities' | 'organisations', { units: number; voices: number; gini: number; curve: unknown[] }>>(
      'participationConcentration { municipalities { units voices gini curve { shareOfSize shareOfVoices unit { key label voices } } } organisations { units voices gini } }')
    // by hand: both voices are of aldorf with 1,000 of 3,500: the curve lies on the axis up to 5/7, gini 5/7
    expect(report.municipalities).toMatchObject({ units: 3, voices: 2 })
    expect(report.municipalities.gini).toBeCloseTo(5 / 7, 12)
    expect(report.municipalities.curve[0]).toEqual({ shareOfSize: 0, shareOfVoices: 0, unit: null })
    expect(report.municipalities.curve.at(-1)).toEqual({ shareOfSize: 1, shareOfVoices: 1, unit: { key: 'aldorf', label: 'Aldorf', voices: 2 } })
    // voices: kreis 1, beirat 2 (ada), verein 2 (ada): 2 (1·1 + 2·2 + 3·2) / (3 · 5) − 4/3 = 2/15
    expect(report.organisations).toMatchObject({ units: 3, voices: 5 })
    expect(report.organisations.gini).toBeCloseTo(2 / 15, 12)
  })
})

describe('reach', () => {
  interface Row { of: string; total: number; reached: number; share: number | null; missing: { key: string; label: string }[] }
  const reach = async (argument: string, filter: Record<string, unknown> = {}) => (await ask<{ rows: Row[] }>(`participationReach(${argument} filter: $filter) { rows { of total reached share missing { key label } } }`, { filter })).rows
  const brief = (rows: Row[]) => rows.map(({ total, reached, missing }) => [reached, total, missing.map(({ key }) => key).join()])

  test('names which municipalities, groups and organisations never came', async () => {
    const rows = await reach('')
    expect(rows.map((row) => row.of)).toEqual(['MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION'])
    expect(brief(rows)).toEqual([[1, 4, 'bedorf,cedorf,dedorf'], [2, 3, 'aeltere'], [3, 3, '']])
    expect(rows[0]?.missing[2]).toEqual({ key: 'dedorf', label: 'Ödorf' })
  })

  test('at another stage and under a filter', async () => {
    expect(brief(await reach('stage: NOMINATED,'))).toEqual([[3, 4, 'dedorf'], [3, 3, ''], [2, 3, 'kreis']])
    expect(brief(await reach('', { regions: ['nord'], interestGroups: ['sport'] }))).toEqual([[1, 2, 'bedorf'], [1, 1, ''], [1, 1, '']])
    expect(brief(await reach('first: 1,'))[0]).toEqual([1, 4, 'bedorf'])
  })
})

describe('turnout', () => {
  interface Report { people: number; once: number; severalTimes: number; delay: object; events: object[] }
  const answer = '{ people once severalTimes delay { pairs lower median upper } events { key people firstTime returning fromCatchment fromElsewhere placeUnknown groups evenness } }'

  test('tells who came first, who came again, from where and after how long', async () => {
    const report = await ask<Report>(`participationTurnout ${answer}`)
    expect(report).toMatchObject({ people: 2, once: 1, severalTimes: 1 })
    // ada: nominated on 1 August, came on 30 September
    expect(report.delay).toEqual({ pairs: 1, lower: 60, median: 60, upper: 60 })
    expect(report.events).toEqual([
      { key: 'auftakt', people: 1, firstTime: 1, returning: 0, fromCatchment: null, fromElsewhere: null, placeUnknown: 0, groups: 2, evenness: 1 },
      { key: 'konferenz', people: 2, firstTime: 1, returning: 1, fromCatchment: 1, fromElsewhere: 0, placeUnknown: 1, groups: 2, evenness: 1 },
    ])
  })

  test('knows an earlier event outside the filter, and nothing of nobody', async () => {
    expect((await ask<Report>(`participationTurnout(filter: $filter) ${answer}`, { filter: { events: ['konferenz'] } })).events).toMatchObject([{ returning: 1 }])
    expect(await ask<Report>(`participationTurnout(filter: $filter) ${answer}`, { filter: { events: [] } })).toEqual({
      people: 0, once: 0, severalTimes: 0, delay: { pairs: 0, lower: null, median: null, upper: null }, events: [] })
  })
})
