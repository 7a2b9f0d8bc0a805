import type { Interval } from './wilsonInterval.js'

/**
 * Control limits of a funnel plot: within them a share of `trials` lies by chance alone when the true share is that of
 * everybody. Exact binomial limits, interpolated between counts: r is the least count with P(X ≤ r) > p, the limit is
 * (r − (P(X ≤ r) − p) / P(X = r)) / trials, never below 0.
 * Source: Spiegelhalter, Stat. Med. 24, 1185–1202, 2005, appendix A.1. Null without trials or a share of 0..1.
 * Cost: O(trials · share + its spread).
 */
export function funnelLimits(share: number, trials: number, coverage: number): Interval | null {
  if (!(trials > 0) || !(share >= 0 && share <= 1)) return null
  if (share === 0 || share === 1) return { low: share, high: share }
  const outside = (1 - coverage) / 2
  return { low: limitAt(outside, share, trials), high: limitAt(1 - outside, share, trials) }
}

/** Terms are added in logarithms: the first may be too small for a number. */
function limitAt(part: number, share: number, trials: number): number {
  const odds = Math.log(share) - Math.log1p(-share)
  let logTerm = trials * Math.log1p(-share)
  let [count, term] = [0, Math.exp(logTerm)]
  let atMost = term
  while (atMost <= part && count < trials) {
    logTerm += Math.log((trials - count) / (count + 1)) + odds
    count += 1
    term = Math.exp(logTerm)
    atMost += term
  }
  const within = term > 0 ? Math.min(1, Math.max(0, (atMost - part) / term)) : 0
  return Math.min(1, Math.max(0, (count - within) / trials))
}
