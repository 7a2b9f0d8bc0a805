/** Arithmetic on rows of 16 numbers: 8 vectors of 2. Written out, because the compiler does not unroll loops. */

export function clear(to: usize): void {
  const zero = f64x2.splat(0)
  v128.store(to, zero, 0)
  v128.store(to, zero, 16)
  v128.store(to, zero, 32)
  v128.store(to, zero, 48)
  v128.store(to, zero, 64)
  v128.store(to, zero, 80)
  v128.store(to, zero, 96)
  v128.store(to, zero, 112)
}

export function copy(to: usize, from: usize): void {
  v128.store(to, v128.load(from, 0), 0)
  v128.store(to, v128.load(from, 16), 16)
  v128.store(to, v128.load(from, 32), 32)
  v128.store(to, v128.load(from, 48), 48)
  v128.store(to, v128.load(from, 64), 64)
  v128.store(to, v128.load(from, 80), 80)
  v128.store(to, v128.load(from, 96), 96)
  v128.store(to, v128.load(from, 112), 112)
}

export function add(to: usize, from: usize): void {
  v128.store(to, f64x2.add(v128.load(to, 0), v128.load(from, 0)), 0)
  v128.store(to, f64x2.add(v128.load(to, 16), v128.load(from, 16)), 16)
  v128.store(to, f64x2.add(v128.load(to, 32), v128.load(from, 32)), 32)
  v128.store(to, f64x2.add(v128.load(to, 48), v128.load(from, 48)), 48)
  v128.store(to, f64x2.add(v128.load(to, 64), v128.load(from, 64)), 64)
  v128.store(to, f64x2.add(v128.load(to, 80), v128.load(from, 80)), 80)
  v128.store(to, f64x2.add(v128.load(to, 96), v128.load(from, 96)), 96)
  v128.store(to, f64x2.add(v128.load(to, 112), v128.load(from, 112)), 112)
}

/** The sum of the products, lane by lane. */
export function dot(one: usize, other: usize): f64 {
  let sum = f64x2.mul(v128.load(one, 0), v128.load(other, 0))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 16), v128.load(other, 16)))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 32), v128.load(other, 32)))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 48), v128.load(other, 48)))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 64), v128.load(other, 64)))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 80), v128.load(other, 80)))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 96), v128.load(other, 96)))
  sum = f64x2.add(sum, f64x2.mul(v128.load(one, 112), v128.load(other, 112)))
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
}

const MASKS = memory.data<u64>([0, 0, u64.MAX_VALUE, 0, 0, u64.MAX_VALUE, u64.MAX_VALUE, u64.MAX_VALUE], 16)

/** All ones in the lanes whose bits are set, of the two lanes that begin at bit 2 × `pair`. */
export function lanes(bits: u32, pair: u32): v128 {
  return v128.load(MASKS + (<usize>((bits >> (pair << 1)) & 3) << 4))
}

/** Numbers of the lanes whose bits are not set become 0. */
export function keep(numbers: usize, bits: u32): void {
  for (let pair: u32 = 0; pair < 8; pair += 1) {
    const at = numbers + (<usize>pair << 4)
    v128.store(at, v128.and(v128.load(at), lanes(bits, pair)))
  }
}
