import { describe, expect, it } from 'vitest'
import { toScope, withinScope, type ScopeRegion } from '../../../src/features/participation/toScope'

const municipality = (id: string, parent: string, group: string): ScopeRegion => ({ id, level: 'MUNICIPALITY', parent: { id: parent }, groups: [{ id: group }] })
const regions: ScopeRegion[] = [
  { id: 'amt', level: 'AMT', parent: { id: 'district' }, groups: [] },
  { id: 'split', level: 'AMT', parent: { id: 'district' }, groups: [] },
  { id: 'nordost', level: 'PLANNING_REGION', parent: { id: 'district' }, groups: [] },
  municipality('a', 'amt', 'nordost'), municipality('b', 'amt', 'nordost'), municipality('c', 'split', 'nordost'), municipality('d', 'split', 'suedost'),
]

describe('toScope', () => {
  it('is everything when no region is chosen', () => {
    expect(toScope('', regions)).toBeNull()
  })

  it('holds an Amt only when all its municipalities lie within the conference region', () => {
    expect([...(toScope('nordost', regions) ?? [])].sort()).toEqual(['a', 'amt', 'b', 'c', 'nordost'])
  })

  it('does not take an Amt for a part of its municipality', () => {
    expect([...(toScope('a', regions) ?? [])]).toEqual(['a'])
  })
})

describe('withinScope', () => {
  it('keeps the row of the unknown', () => {
    expect(withinScope([{ key: 'a' }, { key: 'd' }, { key: null }], new Set(['a']))).toEqual([{ key: 'a' }, { key: null }])
  })
})
