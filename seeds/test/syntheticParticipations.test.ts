import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CsvRow } from '../lib/readCsv.js'
import { generate, groupBy, type Generated } from './syntheticDistrict.js'

const WAY = ['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT']

/** The stages of each pair of stakeholder and event, in the order of the way. */
function ways(set: Generated): CsvRow[][] {
  const pairs = groupBy(set.rows('participations'), (row) => `${row['stakeholder']} ${row['event']}`)
  return [...pairs.values()].map((rows) => [...rows].sort((one, other) => WAY.indexOf(one['stage'] ?? '') - WAY.indexOf(other['stage'] ?? '')))
}
const stages = (way: readonly CsvRow[]): (string | undefined)[] => way.map((row) => row['stage'])

it('keeps the way nominated, invited, answered, attended for any seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
      const set = generate({ people: 120, events: 24, seed, contributions: 0 })
      const days = new Map(set.rows('events').map((row) => [row['id'], row['date'] ?? '']))
      for (const way of ways(set)) {
        const [dates, reached, held] = [way.map((row) => row['date'] ?? ''), stages(way), days.get(way[0]?.['event']) ?? '']
        expect(dates).toEqual([...dates].sort())
        expect(dates.every((date) => date <= held)).toBe(true)
        if (reached.some((stage) => stage !== 'NOMINATED')) expect(reached).toContain('INVITED')
        expect(reached.filter((stage) => ['ATTENDED', 'ABSENT', 'DECLINED'].includes(stage ?? '')).length).toBeLessThan(2)
      }
    }),
    { seed: 11, numRuns: 25 },
  )
})

const standard = generate({ people: 600, seed: 1, withRegions: false })

it('loses some at each step, and keeps most', () => {
  const count = (stage: string): number => standard.rows('participations').filter((row) => row['stage'] === stage).length
  expect(count('ACCEPTED')).toBeLessThan(count('INVITED') * 0.75)
  expect(count('ATTENDED')).toBeLessThan(count('ACCEPTED') * 0.95)
  expect(count('ATTENDED')).toBeGreaterThan(count('INVITED') * 0.3)
  expect(ways(standard).some((way) => stages(way).join() === 'NOMINATED')).toBe(true)
  expect(ways(standard).some((way) => stages(way).includes('ACCEPTED') && stages(way).includes('DECLINED'))).toBe(true)
})

it('says who nominated on nominations alone', () => {
  const rows = standard.rows('participations')
  expect(rows.filter((row) => (row['nominatedBy'] !== '') !== (row['stage'] === 'NOMINATED'))).toEqual([])
  const nominators = new Set(rows.map((row) => row['nominatedBy']))
  const kinds = new Set(standard.rows('organisations').filter((row) => nominators.has(row['id'])).map((row) => row['kind']))
  for (const kind of ['ADVISORY_BOARD', 'POLITICAL', 'CLUB']) expect(kinds).toContain(kind)
})

it('never seats more than a room holds, and fills one to the last seat', () => {
  const attended = groupBy(standard.rows('participations').filter((row) => row['stage'] === 'ATTENDED'), (row) => row['event'] ?? '')
  const rooms = standard.rows('events').filter((row) => row['capacity'] !== '').map((row) => Number(row['capacity']) - (attended.get(row['id'] ?? '')?.length ?? 0))
  expect(Math.min(...rooms)).toBe(0)
})

it('plans one event ahead, with answers but without attendance', () => {
  const [planned, ...others] = standard.rows('events').filter((row) => (row['date'] ?? '') > '2024-12-31')
  expect(others).toEqual([])
  const reached = new Set(standard.rows('participations').filter((row) => row['event'] === planned?.['id']).map((row) => row['stage']))
  expect([...reached].sort()).toEqual(['ACCEPTED', 'DECLINED', 'INVITED', 'NOMINATED'])
})

it('lets only those speak at an event who attended it', () => {
  const attended = new Set(standard.rows('participations').filter((row) => row['stage'] === 'ATTENDED').map((row) => `${row['event']} ${row['stakeholder']}`))
  const spoken = standard.rows('contributions').filter((row) => row['event'] !== '' && row['by'] !== '')
  expect(spoken.length).toBeGreaterThan(100)
  expect(spoken.filter((row) => !attended.has(`${row['event']} ${row['by']}`))).toEqual([])
})
