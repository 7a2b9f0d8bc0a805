import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipationRow } from '../../../src/features/participation/participationRow'
import { toStageBars, toUnreached } from '../../../src/features/participation/toStageBars'

const row = (key: string | null, invited: number | null, attended: number | null): ParticipationRow =>
  ({ key, label: key ?? 'unbekannt', nominated: 0, invited, accepted: attended, attended, withheld: false })

describe('toStageBars', () => {
  it('sorts by those who attended, then by those invited, the unknown last', () => {
    const bars = toStageBars([row(null, 90, 90), row('a', 5, 2), row('b', 9, 2), row('c', 4, 4)], 'value')
    expect(bars.map((bar) => bar.key)).toEqual(['c', 'b', 'a', null])
  })

  it('keeps a natural order when told', () => {
    expect(toStageBars([row('2022-05', 1, 1), row('2022-06', 9, 9)], 'given').map((bar) => bar.key)).toEqual(['2022-05', '2022-06'])
  })

  it('keeps a row whose counts are unknown, and never shows it as 0', () => {
    const [bar] = toStageBars([row('a', null, null)], 'value')
    expect(bar?.attended).toEqual({ state: 'unknown' })
  })

  it('is as long as its longest count, also when more were nominated than invited', () => {
    expect(toStageBars([{ ...row('a', 4, 2), nominated: 7 }], 'value')[0]?.longest).toBe(7)
  })

  it('shows each row or names it as unreached, exactly once', () => {
    const rows = fc.array(fc.tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9))))
    fc.assert(fc.property(rows, (list) => {
      const given = list.map(([invited, attended], index) => row(`r${index}`, invited, attended))
      const shown = toStageBars(given, 'value').map((bar) => bar.label)
      expect([...shown, ...toUnreached(given)].sort()).toEqual(given.map((item) => item.label).sort())
    }))
  })
})
