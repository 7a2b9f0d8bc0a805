import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFunnel } from '../../../src/features/participation/toFunnel'

const row = { key: 'x', label: 'x', nominated: 30, invited: 40, accepted: 24, attended: 20, declined: 6, absent: 4, withheld: false }

describe('toFunnel', () => {
  it('gives shares of the invited, because a nomination is never implied', () => {
    const funnel = toFunnel(row)
    // 24 of 40 accepted, 20 of 40 attended; 6 declined and 4 stayed away.
    expect(funnel.way.map((step) => step.shareOfInvited)).toEqual([null, null, 0.6, 0.5])
    expect(funnel.losses.map((step) => step.shareOfInvited)).toEqual([0.15, 0.1])
  })

  it('keeps unknown and withheld counts apart from 0', () => {
    expect(toFunnel({ ...row, nominated: null }).way[0]?.figure).toEqual({ state: 'unknown' })
    expect(toFunnel({ ...row, attended: null, withheld: true }).way[3]?.figure).toEqual({ state: 'withheld' })
    expect(toFunnel({ ...row, attended: 0 }).way[3]?.figure).toEqual({ state: 'known', value: 0 })
  })

  it('is empty only when every count is a known 0', () => {
    const none = { ...row, nominated: 0, invited: 0, accepted: 0, attended: 0, declined: 0, absent: 0 }
    expect(toFunnel(none).isEmpty).toBe(true)
    expect(toFunnel({ ...none, attended: null, withheld: true }).isEmpty).toBe(false)
    expect(toFunnel(row).isEmpty).toBe(false)
  })

  it('never makes a share that is no number', () => {
    const count = fc.option(fc.nat(50))
    fc.assert(fc.property(count, count, (attended, invited) => {
      const { way } = toFunnel({ ...row, attended, invited })
      for (const { shareOfInvited } of way) expect(shareOfInvited === null || Number.isFinite(shareOfInvited)).toBe(true)
    }))
  })
})
