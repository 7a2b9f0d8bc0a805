import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { peopled } from '../../support/peopled.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(peopled) })
afterAll(() => world.close())

interface Row { key: string; participants: number; shareOfParticipants: number | null; inhabitants: number | null; shareOfPopulation: number | null; ratio: number | null; ratioLow: number | null; neededToClose: number | null; withheld: boolean }
interface Report { participants: number; unknown: number; compared: number; population: number | null; populationDate: string | null; withoutPopulation: string[]; dissimilarity: number | null; score: number | null; rows: Row[]; sources: { id: string }[] }
const QUERY = `query ($attribute: RepresentationAttribute!, $filter: ParticipationFilter, $stage: ParticipationStage) { representation(attribute: $attribute, filter: $filter, stage: $stage) {
  participants unknown compared population populationDate withoutPopulation dissimilarity score sources { id }
  rows { key participants shareOfParticipants inhabitants shareOfPopulation ratio ratioLow neededToClose withheld } } }`

async function report(attribute: string, more: Record<string, unknown> = {}): Promise<Report> {
  const { data, errors } = await world.ask<{ representation: Report }>(QUERY, { attribute, ...more })
  expect(errors).toEqual([])
  return data.representation
}
const brief = ({ rows }: Report) => rows.map(({ key, participants, inhabitants }) => [key, participants, inhabitants])

/** By hand: ada and emil attended; invited are also ben, cem, finn; nominated are ada, cem, dora. */
describe('who takes part against who lives here', () => {
  test('by sex, from the latest day that knows women and men', async () => {
    const answer = await report('SEX')
    expect(answer).toMatchObject({ participants: 2, unknown: 0, compared: 2, population: 4000, populationDate: '2020-12-31', withoutPopulation: [], dissimilarity: 0, score: 1, sources: [{ id: 'minutes' }] })
    expect(brief(answer)).toEqual([['FEMALE', 1, 2000], ['MALE', 1, 2000]])
    expect(answer.rows[0]).toMatchObject({ shareOfParticipants: 0.5, shareOfPopulation: 0.5, ratio: 1, neededToClose: 0, withheld: false })
  })

  test('at each stage; a gender that the register does not count has no population', async () => {
    const invited = await report('SEX', { stage: 'INVITED' })
    expect(invited).toMatchObject({ participants: 4, unknown: 1, compared: 3, withoutPopulation: ['DIVERSE'] })
    expect(brief(invited)).toEqual([['FEMALE', 1, 2000], ['MALE', 2, 2000], ['DIVERSE', 1, null]])
    expect((await report('SEX', { stage: 'NOMINATED' })).participants).toBe(3)
    expect((await report('SEX', { stage: 'DECLINED' })).rows.map((row) => row.participants)).toEqual([0, 1])
    expect(await report('SEX', { stage: 'ABSENT' })).toMatchObject({ participants: 0, unknown: 1, dissimilarity: null })
    expect((await report('SEX', { stage: 'ACCEPTED' })).participants).toBe(3)
  })

  test('by age in the year of the first event', async () => {
    // ada, born 1982, reaches 40 in 2022; emil's year of birth is unknown
    const answer = await report('AGE_GROUP')
    expect(answer).toMatchObject({ participants: 1, unknown: 1, population: 4000 })
    expect(brief(answer)).toEqual([['0-19', 0, 600], ['20-39', 0, 800], ['40-64', 1, 1400], ['65-79', 0, 800], ['80+', 0, 400]])
    expect(answer.dissimilarity).toBeCloseTo(1 - 1400 / 4000, 12)
  })

  test('by municipality: those of unknown population say so', async () => {
    const answer = await report('MUNICIPALITY', { stage: 'INVITED' })
    expect(answer).toMatchObject({ participants: 3, unknown: 2, population: 3500, populationDate: null, withoutPopulation: ['dedorf'] })
    expect(brief(answer)).toEqual([['aldorf', 2, 1000], ['bedorf', 1, 500], ['cedorf', 0, 2000], ['dedorf', 0, null]])
    // by hand: shares 2/3 1/3 0 against 2/7 1/7 4/7
    expect(answer.dissimilarity).toBeCloseTo(4 / 7, 12)
    expect(answer.rows[0]?.ratio).toBeCloseTo(7 / 3, 12)
    // cedorf: 4/7 · 3 / (3/7) = 4: then 4 of 7
    expect(answer.rows.map((row) => row.neededToClose)).toEqual([0, 0, 4, null])
  })

  test('by Amt, planning region and size of municipality', async () => {
    expect(brief(await report('AMT'))).toEqual([['nord', 1, 1500], ['sued', 0, null]])
    expect(brief(await report('PLANNING_REGION'))).toEqual([['kueste', 1, 1500]])
    expect(brief(await report('MUNICIPALITY_SIZE'))).toEqual([['500-999', 0, 500], ['1000-1999', 1, 1000], ['2000-4999', 0, 2000]])
  })

  test('under a filter: its regions are the base', async () => {
    const answer = await report('MUNICIPALITY', { filter: { regions: ['kueste'], events: ['konferenz'] } })
    expect(brief(answer)).toEqual([['aldorf', 1, 1000], ['bedorf', 0, 500]])
    expect(await report('SEX', { filter: { regions: ['kueste'] } })).toMatchObject({ participants: 1, population: null, withoutPopulation: ['FEMALE', 'MALE'], dissimilarity: null })
  })

  test('draws the interval of the score when it is asked for, the same with the same seed', async () => {
    const score = async (args: string) => (await world.ask(`{ representation(attribute: MUNICIPALITY, stage: INVITED${args}) { score scoreLow scoreHigh scoreByChance } }`)).data as unknown as { representation: Record<string, number> }
    const { representation } = await score('')
    expect(representation.score).toBeCloseTo(3 / 7, 12)
    expect(representation.scoreLow).toBeLessThan(3 / 7)
    expect(representation.scoreHigh).toBeGreaterThan(3 / 7)
    expect(representation.scoreByChance).toBeGreaterThan(0.5)
    expect(await score(', seed: 1')).toEqual({ representation })
    expect((await score(', seed: 2')).representation.scoreByChance).not.toBe(representation.scoreByChance)
  })

  test('an unknown region is refused by name', async () => {
    const { errors } = await world.ask(QUERY, { attribute: 'SEX', filter: { regions: ['nowhere'] } })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.regions' })
  })
})
