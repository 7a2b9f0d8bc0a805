import { randomFrom, shuffle } from '../random.js'

/** Somebody who gets a seat; `marks` are what people at one table should not share, such as "MUNICIPALITY 13072093". */
export interface Guest { readonly id: string; readonly marks: readonly string[] }

/** A shared mark of a pair at one table counts once for each mark. */
export interface MixingMeasure {
  readonly samePairs: number
  /** No seating at these tables has fewer: each mark by itself spread as evenly as can be. */
  readonly lowestSamePairs: number
  /** The mean of all seatings, each equally likely. */
  readonly expectedSamePairs: number
}

export interface Seating extends MixingMeasure { readonly tables: readonly (readonly string[])[] }

/** About so many pairs of guests are looked at before the best seating so far is taken. */
const PAIRS_LOOKED_AT = 4_000_000
const MOST_STARTS = 12

/**
 * Seats guests at tables so that few pairs at a table share a mark (maximally diverse grouping, seen from the other side).
 * As many tables as the size asks for; they differ by at most one guest. Method: random seatings by the seed, each made
 * better by swaps of two guests until no swap helps; the best one is taken. It is a local optimum: `lowestSamePairs` says
 * how far from the best it can be.
 * Source: R. R. Weitz, S. Lakshminarayanan, "An empirical comparison of heuristic methods for creating maximally diverse
 * groups", Journal of the Operational Research Society 49 (1998), 635–646 (method LCW). Cost: O(n² m) for each round.
 */
export function mixedTables(guests: readonly Guest[], { size, seed }: { size: number; seed: number }): Seating {
  const sorted = [...guests].sort((one, other) => (one.id < other.id ? -1 : 1))
  const sizes = tableSizes(sorted.length, size)
  const marks = numbered(sorted)
  const random = randomFrom(seed)
  const lowest = lowestSamePairs(marks, sizes)
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(PAIRS_LOOKED_AT / (sorted.length ** 2 + 1))))
  let best: { seats: number[]; pairs: number } | null = null
  for (let start = 0; start < starts && (best === null || best.pairs > lowest); start += 1) {
    const seats = improved(shuffle(seatsOf(sizes), random), marks, sizes.length)
    const pairs = samePairsOf(seats, marks, sizes.length)
    if (best === null || pairs < best.pairs) best = { seats, pairs }
  }
  const tables = sizes.map((_, table) => sorted.filter((_guest, index) => best?.seats[index] === table).map(({ id }) => id))
  return { tables, samePairs: best?.pairs ?? 0, lowestSamePairs: lowest, expectedSamePairs: expectedSamePairs(marks, sizes) }
}

/** The same measure of a seating that is there already. */
export function mixingOf(guests: readonly Guest[], tables: readonly (readonly string[])[]): MixingMeasure {
  const place = new Map(tables.flatMap((members, table) => members.map((id) => [id, table] as const)))
  const seated = guests.filter(({ id }) => place.has(id))
  const marks = numbered(seated)
  const sizes = tables.map((members) => members.filter((id) => seated.some((guest) => guest.id === id)).length)
  const samePairs = samePairsOf(seated.map(({ id }) => place.get(id) as number), marks, sizes.length)
  return { samePairs, lowestSamePairs: lowestSamePairs(marks, sizes), expectedSamePairs: expectedSamePairs(marks, sizes) }
}

export function tableSizes(guests: number, size: number): number[] {
  const tables = Math.ceil(guests / size)
  return Array.from({ length: tables }, (_, index) => Math.floor(guests / tables) + (index < guests % tables ? 1 : 0))
}

function seatsOf(sizes: readonly number[]): number[] {
  return sizes.flatMap((size, table) => Array.from({ length: size }, () => table))
}

/** The guests' marks as numbers from 0 on. */
function numbered(guests: readonly Guest[]): number[][] {
  const numbers = new Map<string, number>()
  return guests.map(({ marks }) => [...new Set(marks)].map((mark) => numbers.get(mark) ?? numbers.set(mark, numbers.size).size - 1))
}

/** How many of each mark sit at each table: row by row a mark. */
function countsOf(seats: readonly number[], marks: readonly (readonly number[])[], tables: number): Int32Array {
  const kinds = marks.reduce((most, own) => own.reduce((max, mark) => Math.max(max, mark + 1), most), 0)
  const counts = new Int32Array(kinds * tables)
  marks.forEach((own, guest) => { for (const mark of own) counts[mark * tables + (seats[guest] as number)] = (counts[mark * tables + (seats[guest] as number)] as number) + 1 })
  return counts
}

function samePairsOf(seats: readonly number[], marks: readonly (readonly number[])[], tables: number): number {
  return countsOf(seats, marks, tables).reduce((sum, count) => sum + pairs(count), 0)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}

/** Swaps two guests as long as that leaves fewer pairs: whole numbers that fall, so it ends. */
function improved(seats: number[], marks: readonly (readonly number[])[], tables: number): number[] {
  const counts = countsOf(seats, marks, tables)
  for (let swapped = true; swapped;) {
    swapped = false
    for (let one = 0; one < seats.length; one += 1) {
      for (let other = one + 1; other < seats.length; other += 1) {
        if (seats[one] === seats[other] || gainOf({ one, other, seats, marks, counts, tables }) >= 0) continue
        swap({ one, other, seats, marks, counts, tables })
        swapped = true
      }
    }
  }
  return seats
}

interface Swap { readonly one: number; readonly other: number; readonly seats: number[]; readonly marks: readonly (readonly number[])[]; readonly counts: Int32Array; readonly tables: number }

/** By how many pairs a swap changes the sum; marks that both have stay where they are. */
function gainOf({ one, other, seats, marks, counts, tables }: Swap): number {
  const [here, there] = [seats[one] as number, seats[other] as number]
  const [own, theirs] = [marks[one] as readonly number[], marks[other] as readonly number[]]
  let change = 0
  for (const mark of own) if (!theirs.includes(mark)) change += (counts[mark * tables + there] as number) - (counts[mark * tables + here] as number) + 1
  for (const mark of theirs) if (!own.includes(mark)) change += (counts[mark * tables + here] as number) - (counts[mark * tables + there] as number) + 1
  return change
}

function swap({ one, other, seats, marks, counts, tables }: Swap): void {
  const [here, there] = [seats[one] as number, seats[other] as number]
  const move = (guest: number, from: number, to: number): void => {
    for (const mark of marks[guest] as readonly number[]) {
      counts[mark * tables + from] = (counts[mark * tables + from] as number) - 1
      counts[mark * tables + to] = (counts[mark * tables + to] as number) + 1
    }
    seats[guest] = to
  }
  move(one, here, there)
  move(other, there, here)
}

function holdersOf(marks: readonly (readonly number[])[]): number[] {
  const holders: number[] = []
  for (const own of marks) for (const mark of own) holders[mark] = (holders[mark] ?? 0) + 1
  return holders
}

function lowestSamePairs(marks: readonly (readonly number[])[], sizes: readonly number[]): number {
  const tables = sizes.length
  return holdersOf(marks).reduce((sum, count) => sum + (count % tables) * pairs(Math.floor(count / tables) + 1) + (tables - (count % tables)) * pairs(Math.floor(count / tables)), 0)
}

function expectedSamePairs(marks: readonly (readonly number[])[], sizes: readonly number[]): number {
  const all = pairs(sizes.reduce((sum, size) => sum + size, 0))
  if (all === 0) return 0
  const together = sizes.reduce((sum, size) => sum + pairs(size), 0) / all
  return holdersOf(marks).reduce((sum, count) => sum + pairs(count), 0) * together
}
