import { describe, expect, it } from 'vitest'
import { toPlannable } from '../../../src/features/participation/missing/toPlannable'

const events = [
  { id: 'past', name: 'Past', date: '2022-01-01' },
  { id: 'undated', name: 'Undated', date: null },
  { id: 'late', name: 'Late', date: '2030-05-01', catchment: { id: 'so' } },
  { id: 'soon', name: 'Soon', date: '2030-01-01' },
  { id: 'next', name: 'Next', date: '2030-02-01' },
  { id: 'later', name: 'Later', date: '2030-03-01' },
]
const nothing = { event: '', catchment: '', region: '' }
const ids = (choice: Partial<typeof nothing>) => toPlannable(events, { ...nothing, ...choice }, '2026-01-01').map(({ id }) => id)

describe('toPlannable', () => {
  it('leads to the next three events ahead', () => {
    expect(ids({})).toEqual(['soon', 'next', 'later'])
  })

  it('puts the event that is held for the chosen region first', () => {
    expect(ids({ region: 'so' })).toEqual(['late', 'soon', 'next'])
    expect(ids({ catchment: 'so' })).toEqual(['late', 'soon', 'next'])
  })

  it('leads to a chosen event, whenever it is', () => {
    expect(ids({ event: 'past' })).toEqual(['past'])
  })
})
