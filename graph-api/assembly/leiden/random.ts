/** The generator of src/analytics/random.ts (mulberry32): the same seed gives the same numbers. */
let state: u32 = 0

export function seedWith(seed: i32): void {
  state = <u32>seed
}

function bits(): u32 {
  state += 0x6d2b79f5
  let mixed = (state ^ (state >> 15)) * (state | 1)
  mixed ^= mixed + (mixed ^ (mixed >> 7)) * (mixed | 61)
  return mixed ^ (mixed >> 14)
}

/** From 0 to below 1. */
export function unit(): f64 {
  return <f64>bits() / 4294967296
}

/** 0 … count - 1, each order equally likely (Fisher and Yates). */
export function shuffled(list: usize, count: i32): void {
  for (let index = 0; index < count; index += 1) store<i32>(list + (<usize>index << 2), index)
  for (let last = count - 1; last > 0; last -= 1) {
    const here = list + (<usize>last << 2)
    const there = list + (<usize>((<u64>bits() * <u64>(last + 1)) >> 32) << 2)
    const kept = load<i32>(here)
    store<i32>(here, load<i32>(there))
    store<i32>(there, kept)
  }
}
