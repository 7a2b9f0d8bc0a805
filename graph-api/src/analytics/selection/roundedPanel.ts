import { type Random, shuffle } from '../random.js'
import type { PanelProblem } from './panelProblem.js'

/** Nearer than this to a bound is at the bound. */
const NEAR = 1e-7

/** A point of the polytope of fractional panels under way to a corner. */
interface Walk {
  readonly problem: PanelProblem
  readonly values: Float64Array
  readonly activity: Float64Array
  readonly random: Random
  /** For elimination: rows of two vectors of this width, one entry for each condition and one for each open value. */
  readonly width: number
  readonly space: Float64Array
}

interface Direction { readonly members: readonly number[]; readonly steps: readonly number[] }

/**
 * A random walk from given probabilities to a corner of the polytope of fractional panels, nearly all of whose values
 * are 0 or 1: each step keeps the quotas and changes no probability on average.
 * Source: dependent rounding under linear conditions, after Beck and Fiala (1981); for panels Flanigan, Kehne, Procaccia,
 * "Fair sortition made transparent" (2021). Cost: O(groups of twins * conditions^3).
 */
export function walkToCorner(problem: PanelProblem, start: Float64Array, random: Random): Float64Array {
  const values = start.slice()
  const width = problem.rows.length + 1
  const walk: Walk = { problem, values, activity: activityOf(problem, values), random, width, space: new Float64Array(2 * width * width) }
  let open = shuffle(openAfterTwins(walk), random)
  for (;;) {
    const direction = freeDirection(walk, open)
    if (direction === null) return values
    step(walk, direction)
    open = open.filter((index) => isOpen(values[index] as number))
  }
}

const isOpen = (value: number): boolean => value > NEAR && value < 1 - NEAR

function activityOf({ rows }: PanelProblem, values: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ members }) => members.reduce((sum, member) => sum + (values[member] as number), 0))
}

/** Twins settle among themselves first, which no condition notices: at most one of each group stays open. */
function openAfterTwins(walk: Walk): number[] {
  return walk.problem.twins.flatMap((group) => {
    const open = shuffle([...group].filter((index) => isOpen(walk.values[index] as number)), walk.random)
    while (open.length > 1) {
      const pair = open.splice(-2)
      step(walk, { members: pair, steps: [1, -1] })
      open.push(...pair.filter((index) => isOpen(walk.values[index] as number)))
    }
    return open
  })
}

/**
 * A change of some open values that leaves every exhausted condition as it is: the first dependency among their columns,
 * found by Gaussian elimination. Column and mixture of each place in the basis stand in one row of `space`.
 */
function freeDirection(walk: Walk, open: readonly number[]): Direction | null {
  const { width, space } = walk
  const { slots, exhausted } = exhaustedOf(walk)
  const pivots: number[] = []
  for (let place = 0; place < open.length && place <= exhausted; place += 1) {
    const start = place * 2 * width
    space.fill(0, start, start + exhausted)
    space.fill(0, start + width, start + width + place)
    for (const condition of walk.problem.rowsOf[open[place] as number] as Int32Array) {
      const slot = slots[condition] as number
      if (slot >= 0) space[start + slot] = 1
    }
    space[start + width + place] = 1
    const pivot = reduce(walk, { exhausted, place }, pivots)
    if (pivot < 0) return directionFrom(space.subarray(start + width, start + width + place + 1), open)
    pivots.push(pivot)
  }
  return null
}

/** Exhausted conditions get a slot each in the columns, the others -1. */
function exhaustedOf({ problem: { rows }, activity }: Walk): { slots: Int32Array; exhausted: number } {
  let exhausted = 0
  const slots = Int32Array.from(rows, ({ min, max }, row) => {
    const held = activity[row] as number
    return held - min < NEAR || max - held < NEAR ? exhausted++ : -1
  })
  return { slots, exhausted }
}

interface Column { readonly exhausted: number; readonly place: number }

/** Takes the columns of the basis out of a new one; its largest entry is the next pivot, -1 when nothing is left. */
function reduce(walk: Walk, column: Column, pivots: readonly number[]): number {
  const { width, space } = walk
  const start = column.place * 2 * width
  pivots.forEach((pivot, basis) => { subtract(walk, { from: start, known: basis * 2 * width, factor: space[start + pivot] as number }, { ...column, place: basis }) })
  const pivot = largestEntry(space.subarray(start, start + column.exhausted))
  if (pivot < 0) return pivot
  const scale = 1 / (space[start + pivot] as number)
  for (let index = 0; index < column.exhausted; index += 1) space[start + index] = (space[start + index] as number) * scale
  for (let index = width; index <= width + column.place; index += 1) space[start + index] = (space[start + index] as number) * scale
  return pivot
}

function subtract({ width, space }: Walk, { from, known, factor }: { from: number; known: number; factor: number }, { exhausted, place }: Column): void {
  if (factor === 0) return
  for (let index = 0; index < exhausted; index += 1) space[from + index] = (space[from + index] as number) - factor * (space[known + index] as number)
  for (let index = width; index <= width + place; index += 1) space[from + index] = (space[from + index] as number) - factor * (space[known + index] as number)
}

/** -1 where all are as good as 0. */
function largestEntry(entries: Float64Array): number {
  let place = -1
  let largest = 1e-9
  for (let index = 0; index < entries.length; index += 1) {
    const size = Math.abs(entries[index] as number)
    if (size > largest) [place, largest] = [index, size]
  }
  return place
}

function directionFrom(mix: Float64Array, open: readonly number[]): Direction {
  const places = [...mix.keys()].filter((place) => Math.abs(mix[place] as number) > 1e-11)
  return { members: places.map((place) => open[place] as number), steps: places.map((place) => mix[place] as number) }
}

/** As far as the conditions allow, forwards or backwards, so that the expected change is none. */
function step(walk: Walk, direction: Direction): void {
  const { values, activity, random } = walk
  const change = changeOf(walk, direction)
  const { forwards, backwards } = room(walk, direction, change)
  const length = random() * (forwards + backwards) < backwards ? forwards : -backwards
  direction.members.forEach((member, place) => {
    const moved = (values[member] as number) + length * (direction.steps[place] as number)
    values[member] = moved < NEAR ? 0 : moved > 1 - NEAR ? 1 : moved
  })
  for (const [row, amount] of change) activity[row] = (activity[row] as number) + length * amount
}

/** What a step of length 1 adds to each condition. */
function changeOf({ problem: { rowsOf } }: Walk, { members, steps }: Direction): Map<number, number> {
  const change = new Map<number, number>()
  members.forEach((member, place) => {
    for (const row of rowsOf[member] as Int32Array) change.set(row, (change.get(row) ?? 0) + (steps[place] as number))
  })
  return change
}

interface Room { readonly forwards: number; readonly backwards: number }

/** How far one may go either way before a value or a condition is at its bound. */
function room({ problem: { rows }, values, activity }: Walk, { members, steps }: Direction, change: ReadonlyMap<number, number>): Room {
  const limits = members.map((member, place) => roomOf(steps[place] as number, { below: values[member] as number, above: 1 - (values[member] as number) }))
  for (const [row, amount] of change) {
    const { min, max } = rows[row] as { min: number; max: number }
    const held = activity[row] as number
    if (Math.abs(amount) > 1e-9) limits.push(roomOf(amount, { below: Math.max(0, held - min), above: Math.max(0, max - held) }))
  }
  return { forwards: Math.min(...limits.map(({ forwards }) => forwards)), backwards: Math.min(...limits.map(({ backwards }) => backwards)) }
}

function roomOf(amount: number, { below, above }: { below: number; above: number }): Room {
  const size = Math.abs(amount)
  return amount > 0 ? { forwards: above / size, backwards: below / size } : { forwards: below / size, backwards: above / size }
}
