/**
 * Conjugate gradients for the equations of PageRank in an undirected graph; src/analytics/network/conjugateRanks.ts says
 * which and why. AssemblyScript: `npm run build:wasm -w graph-api` writes it into src/analytics/network/wasm.
 */
import * as place from './memory'
import { direction, image, inverse, leaving, number, order, residual, setNumber, share, vectorBytes } from './memory'
import { multiply } from './multiply'

/** Makes room. The addresses below hold from here on. */
export function setUp(nodes: i32, arcs: i32, weighted: bool): void {
  place.layOut(nodes, arcs, weighted)
}

export function offsets(): usize { return place.offsets }
export function neighbours(): usize { return place.neighbours }
export function weights(): usize { return place.weights }
export function leavings(): usize { return place.leaving }
export function ranks(): usize { return place.share }

/** What the residuals are, scaled and squared, and in sum. */
let strength: f64 = 0
let size: f64 = 0

/** Steps until the residuals sum up to no more than `enough`; then the ranks are there. */
export function solve(along: f64, enough: f64, mostSteps: i32): void {
  begin()
  multiply(along)
  for (let node = 0; node < order; node += 1) setNumber(residual, node, number(leaving, node) > 0 ? 1 - number(image, node) : 0)
  advance(0)
  turn(0)
  for (let step = 0; step < mostSteps && strength > 0 && size > enough; step += 1) {
    const length = strength / multiply(along)
    const before = strength
    advance(length)
    turn(strength / before)
  }
  for (let node = 0; node < order; node += 1) setNumber(share, node, number(leaving, node) > 0 ? number(share, node) * number(leaving, node) : 1)
}

/** Ranks of 1. */
function begin(): void {
  for (let node = 0; node < order; node += 1) {
    const value = number(leaving, node) > 0 ? 1 / number(leaving, node) : 0
    setNumber(inverse, node, value)
    setNumber(share, node, value)
    setNumber(direction, node, value)
  }
}

/** Goes so far along the direction. */
function advance(length: f64): void {
  const lengths = f64x2.splat(length)
  let squares = f64x2.splat(0)
  let sizes = f64x2.splat(0)
  for (let at: usize = 0; at < vectorBytes; at += 16) {
    v128.store(share + at, f64x2.add(v128.load(share + at), f64x2.mul(lengths, v128.load(direction + at))))
    const left = f64x2.sub(v128.load(residual + at), f64x2.mul(lengths, v128.load(image + at)))
    v128.store(residual + at, left)
    squares = f64x2.add(squares, f64x2.mul(f64x2.mul(left, left), v128.load(inverse + at)))
    sizes = f64x2.add(sizes, f64x2.abs(left))
  }
  strength = f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1)
  size = f64x2.extract_lane(sizes, 0) + f64x2.extract_lane(sizes, 1)
}

/** The next direction: the scaled residual and a part of the last one. */
function turn(part: f64): void {
  const parts = f64x2.splat(part)
  for (let at: usize = 0; at < vectorBytes; at += 16) {
    const scaled = f64x2.mul(v128.load(residual + at), v128.load(inverse + at))
    v128.store(direction + at, f64x2.add(scaled, f64x2.mul(parts, v128.load(direction + at))))
  }
}
