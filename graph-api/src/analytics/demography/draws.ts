import type { Random } from '../random.js'

/** Standard normal numbers. Source: Box and Muller, A Note on the Generation of Random Normal Deviates, Annals of Mathematical Statistics 29 (1958). */
export function normalFrom(random: Random): Random {
  let kept: number | null = null
  return () => {
    if (kept !== null) {
      const value = kept
      kept = null
      return value
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()))
    const angle = 2 * Math.PI * random()
    kept = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

/** From so many expected events on, the count is as good as normal. */
const MANY = 20

/** A number of events of which `expected` are expected: Poisson, by inversion; of many, normal with the variance that is given. */
export function drawCount({ random, normal }: { random: Random; normal: Random }, expected: number, variance = expected): number {
  if (expected <= 0) return 0
  if (expected > MANY) return Math.max(0, Math.round(expected + Math.sqrt(variance) * normal()))
  let chance = Math.exp(-expected)
  let rest = random() - chance
  let count = 0
  while (rest > 0 && count < 200) {
    count += 1
    chance *= expected / count
    rest -= chance
  }
  return count
}
