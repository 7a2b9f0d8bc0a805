import { describe, expect, it } from 'vitest'
import { median, summariseFrames } from '../../../bench/frames/frameTimes'

describe('the summary of frame times', () => {
  it('takes percentiles by nearest rank', () => {
    // Hand calculation: of 20 values 1..20 the ranks are ceil(0.5 * 20) = 10 and ceil(0.95 * 20) = 19.
    const times = Array.from({ length: 20 }, (_, index) => 20 - index)
    expect(summariseFrames(times)).toEqual({ frames: 20, median: 10, p95: 19, longest: 20 })
  })

  it('orders by number, not by text, and leaves the times as they were', () => {
    const times = [100, 9, 16]
    expect(summariseFrames(times)).toEqual({ frames: 3, median: 16, p95: 100, longest: 100 })
    expect(times).toEqual([100, 9, 16])
  })

  it('says of a single frame that it is all of them', () => {
    expect(summariseFrames([16.7])).toEqual({ frames: 1, median: 16.7, p95: 16.7, longest: 16.7 })
  })

  it('knows nothing when no frame was drawn', () => {
    expect(summariseFrames([])).toBeNull()
    expect(median([])).toBeNull()
  })
})
