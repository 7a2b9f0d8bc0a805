import { BadUserInput } from '../../errors.js'

export const UNKNOWN = 'UNKNOWN'

/** Both ends included. */
export type ValueRange = readonly [from: number, to: number]

const WRITTEN = /^(\d{1,9})(?:-(\d{1,9})|\+)$/
const WITHOUT_END = 1e9
/** Lies in no written range: values are never negative. */
const UNKNOWN_RANGE: ValueRange = [-1, -1]

/** Ranges written as in reports: "20-39", "80+", or UNKNOWN. */
export function valueRanges(written: readonly string[], argument: string): ValueRange[] {
  return written.map((text) => (text === UNKNOWN ? UNKNOWN_RANGE : toRange(text, argument)))
}

function toRange(text: string, argument: string): ValueRange {
  const [, from, to] = WRITTEN.exec(text) ?? []
  const range: ValueRange = [Number(from), to === undefined ? WITHOUT_END : Number(to)]
  if (from === undefined || range[0] > range[1]) throw new BadUserInput(argument, `requires ranges such as "20-39", "80+" or "UNKNOWN", got "${text.slice(0, 40)}"`)
  return range
}
