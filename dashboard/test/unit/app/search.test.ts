import { expect, test } from 'vitest'
import { toHitGroups } from '../../../src/app/frame/toHitGroups'
import { newestDate } from '../../../src/app/query/newestDate'
import { foldForSearch } from '../../../src/app/ui/foldForSearch'

test('hits are grouped by kind, the kind of the best hit first', () => {
  const hit = (kind: 'REGION' | 'EVENT', id: string) => ({ kind, id, label: id })
  expect(toHitGroups([hit('EVENT', 'a'), hit('REGION', 'b'), hit('EVENT', 'c')])).toEqual([
    { kind: 'EVENT', hits: [hit('EVENT', 'a'), hit('EVENT', 'c')] },
    { kind: 'REGION', hits: [hit('REGION', 'b')] },
  ])
})

test('Lüchow, Luechow and Luchow are the same word', () => {
  expect(new Set(['Lüchow', 'Luechow', 'Luchow', 'LÜCHOW'].map(foldForSearch)).size).toBe(1)
  expect(foldForSearch('Groß')).toBe(foldForSearch('gross'))
})

test('the newest date is that of the real sources; invented ones do not make the data look fresh', () => {
  expect(newestDate([{ date: '2022-06-13', synthetic: false }, { date: null, synthetic: false }, { date: '2024-12-31', synthetic: true }])).toBe('2022-06-13')
  expect(newestDate([])).toBeNull()
})
