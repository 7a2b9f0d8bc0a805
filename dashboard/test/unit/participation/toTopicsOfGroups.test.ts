import { expect, test } from 'vitest'
import { toLargestGroups, toTopicsOfGroups } from '../../../src/features/participation/topics/toTopicsOfGroups'

const group = (key: string, contributions: number) => ({ key, label: key.toUpperCase(), contributions })
const rows = [
  { key: 'bus', label: 'Bus', contributions: 5, withoutRegion: 0, regions: [], withoutGroup: 0, groups: [group('a', 5)] },
  { key: 'rad', label: 'Rad', contributions: 4, withoutRegion: 0, regions: [], withoutGroup: 1, groups: [group('b', 3)] },
  { key: 'weg', label: 'Weg', contributions: 3, withoutRegion: 0, regions: [], withoutGroup: 0, groups: [group('b', 3), group('c', 1)] },
]

test('a topic belongs to one group alone only where every maker is known', () => {
  expect(toTopicsOfGroups(rows).map(({ onlyRegion, withoutRegion }) => [onlyRegion?.label ?? null, withoutRegion])).toEqual([['A', 0], [null, 1], [null, 0]])
})

test('the groups that bring in most over all topics come first', () => {
  expect(toLargestGroups(rows, 2)).toEqual([{ key: 'b', label: 'B' }, { key: 'a', label: 'A' }])
})
