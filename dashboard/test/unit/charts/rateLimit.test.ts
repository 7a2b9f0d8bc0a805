import { describe, expect, it } from 'vitest'
import { rateLimit } from '../../../src/charts/RateBarChart'

describe('rateLimit', () => {
  it('leaves room for the intervals', () => {
    expect(rateLimit([{ value: 2, interval: [1, 3] }], 1)).toBe(3)
  })

  it('does not let the interval of a tiny place dwarf every bar', () => {
    expect(rateLimit([{ value: 2, interval: [1, 3] }, { value: 0, interval: [0, 40] }], 1)).toBe(4)
  })
})
