/** What is said of the frames of a movement, in milliseconds from one frame to the next. */
export interface FrameSummary {
  readonly frames: number
  readonly median: number
  readonly p95: number
  readonly longest: number
}

/** Percentiles by nearest rank: each is a frame that was measured. Null when there was none. */
export function summariseFrames(times: readonly number[]): FrameSummary | null {
  if (times.length === 0) return null
  const sorted = [...times].sort((one, other) => one - other)
  const rank = (share: number): number => sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] as number
  return { frames: times.length, median: rank(0.5), p95: rank(0.95), longest: rank(1) }
}

/** Null when there is nothing to take it of. */
export function median(values: readonly number[]): number | null {
  return summariseFrames(values)?.median ?? null
}
