/**
 * P(X ≤ count) of a Poisson number with the given mean, for a count at or below the mean: the term of `count`, in
 * logarithms because e^-mean may be too small for a number, times the falling ratios below it. As R `ppois(count, mean)`.
 * Source: Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005, chapter 4. Cost: O(count).
 */
export function poissonAtMost(count: number, mean: number): number {
  let logFactorial = 0
  for (let number = 2; number <= count; number += 1) logFactorial += Math.log(number)
  const highest = Math.exp(count * Math.log(mean) - mean - logFactorial)
  let [sum, term] = [1, 1]
  for (let number = count; number > 0 && term > 1e-18; number -= 1) {
    term *= number / mean
    sum += term
  }
  return Math.min(1, highest * sum)
}
