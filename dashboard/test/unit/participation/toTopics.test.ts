import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../../src/features/participation/toFilterOptions'
import { toBoard, toBoardMessage, toProjectLinks, toStatusCounts, type BoardContribution } from '../../../src/features/participation/topics/toBoard'
import { toContributionFilter, toTopicFilter } from '../../../src/features/participation/topics/toContributionFilter'
import { heatClass, toHeat, toHeatMessage } from '../../../src/features/participation/topics/toHeat'

const regions = [{ key: 'no', label: 'Nordost' }, { key: 'so', label: 'Südost' }]
const topic = (key: string, counts: Record<string, number>, only: string | null = null) => ({
  key, label: key, contributions: Object.values(counts).reduce((sum, count) => sum + count, 0), withoutRegion: 0, onlyRegion: only === null ? null : { label: only },
  regions: Object.entries(counts).map(([region, contributions]) => ({ key: region, label: region, contributions })),
})

describe('toHeat', () => {
  const heat = toHeat([topic('Bus', { so: 3 }, 'Südost'), topic('Wege', { no: 4, so: 5 }), topic('nichts', {})], regions)

  it('puts the topic with most contributions first and 0 where nobody raised it', () => {
    expect(heat.topics.map(({ key, counts }) => [key, counts])).toEqual([['Wege', [4, 5]], ['Bus', [0, 3]]])
    expect(heat.highest).toBe(5)
  })

  it('tells the topic raised most and how many come from one region alone', () => {
    expect(toHeatMessage(heat)).toMatchObject({ kind: 'most', lonely: 1, topics: 2, topic: { key: 'Wege' } })
    expect(toHeatMessage(toHeat([], regions))).toEqual({ kind: 'nothing' })
  })

  it('gives 1 the lightest class, the highest the darkest, and none no class', () => {
    // Of 1..10 in five classes: 1 and 2, 3 and 4, … , 9 and 10.
    expect([0, 1, 2, 3, 9, 10].map((count) => heatClass(count, 10, 5))).toEqual([null, 0, 0, 1, 4, 4])
    expect(heatClass(1, 1, 5)).toBe(0)
  })
})

describe('toBoard', () => {
  const project = { id: 'p', name: 'Gemeinsam planen', status: 'RUNNING' }
  const contribution = (kind: string, taker: BoardContribution['project'] = null): BoardContribution => ({ id: kind, kind, text: kind, topics: [], project: taker })
  const all = [contribution('WISH', project), contribution('PROJECT_IDEA', project), contribution('WISH'), contribution('SOLUTION')]

  it('has a column for each kind, also an empty one', () => {
    expect(toBoard(all).map(({ kind, entries, takenUp }) => [kind, entries.length, takenUp]))
      .toEqual([['CHALLENGE', 0, 0], ['WISH', 2, 1], ['OPINION', 0, 0], ['IDEA', 0, 0], ['SOLUTION', 1, 0], ['PROJECT_IDEA', 1, 1]])
  })

  it('names the projects that took contributions up, and how far they are', () => {
    expect(toProjectLinks(all)).toEqual([{ id: 'p', name: 'Gemeinsam planen', status: 'RUNNING', contributions: 2, projectIdeas: 1 }])
    expect(toBoardMessage(all)).toEqual({ all: 4, ideas: 1, takenUp: 2 })
  })

  it('keeps projects of unknown status apart', () => {
    expect(toStatusCounts([{ status: 'RUNNING' }, { status: null }, { status: 'IDEA' }, { status: 'RUNNING' }]))
      .toEqual([{ status: 'IDEA', count: 1 }, { status: 'RUNNING', count: 2 }, { status: null, count: 1 }])
  })
})

describe('toContributionFilter', () => {
  const events = [{ id: 'a', catchment: { id: 'so' } }, { id: 'b', catchment: { id: 'no' } }, { id: 'c', catchment: null }]

  it('takes the events of a catchment, and of these the chosen one', () => {
    expect(toContributionFilter({ ...NO_FILTER, catchment: 'so' }, events)).toEqual({ events: ['a'] })
    expect(toContributionFilter({ ...NO_FILTER, catchment: 'so', event: 'b' }, events)).toEqual({ events: [] })
  })

  it('takes region, group, topic and a kind that exists', () => {
    expect(toContributionFilter({ ...NO_FILTER, region: 'so', group: 'sport', topic: 'bus', kind: 'WISH' }, events)).toEqual({ regions: ['so'], interestGroups: ['sport'], topics: ['bus'], kinds: ['WISH'] })
    expect(toContributionFilter({ ...NO_FILTER, kind: 'NONSENSE', organisation: 'o', sex: 'FEMALE', asOf: '2022-01-01' }, events)).toEqual({ organisations: ['o'] })
  })

  it('leaves all topics and regions beside the chosen ones', () => {
    expect(toTopicFilter({ ...NO_FILTER, region: 'so', topic: 'bus', group: 'sport' }, events, 'region')).toEqual({ interestGroups: ['sport'] })
    expect(toTopicFilter({ ...NO_FILTER, region: 'so', topic: 'bus', group: 'sport' }, events, 'group')).toEqual({ regions: ['so'] })
  })
})
