/** Quantile 0.975 of the standard normal distribution, for a two-sided interval of 95 %. */
const Z_95 = 1.959963984540054

export interface Interval { readonly low: number; readonly high: number }

/**
 * Wilson score interval of a share, 95 %: stays within 0 and 1 and is meaningful for small counts and for 0.
 * Source: Wilson, J. Am. Stat. Assoc. 22, 209–212, 1927; formula as in Agresti and Coull, Am. Stat. 52, 1998.
 * Null where the share is not one: no trials, or more successes than trials.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (!(trials > 0) || successes < 0 || successes > trials) return null
  const share = successes / trials
  const squared = Z_95 ** 2 / trials
  const centre = (share + squared / 2) / (1 + squared)
  const half = (Z_95 / (1 + squared)) * Math.sqrt((share * (1 - share)) / trials + squared / (4 * trials))
  return { low: successes === 0 ? 0 : Math.max(0, centre - half), high: successes === trials ? 1 : Math.min(1, centre + half) }
}
