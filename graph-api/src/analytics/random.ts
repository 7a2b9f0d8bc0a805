/** A source of numbers that are evenly spread over [0, 1): the same seed gives the same numbers. */
export type Random = () => number

/** The generator mulberry32 (T. Ettinger, public domain): 32 bits of state, sound enough for shuffles and permutations, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 to below `limit`. */
export function randomBelow(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

/** Mixes a list in place, each order equally likely (Fisher and Yates). */
export function shuffle<List extends { length: number; [index: number]: unknown }>(list: List, random: Random): List {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = randomBelow(random, last + 1)
    const kept = list[last]
    list[last] = list[other]
    list[other] = kept
  }
  return list
}
