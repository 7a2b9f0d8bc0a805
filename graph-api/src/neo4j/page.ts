import { BadUserInput } from '../errors.js'

export const DEFAULT_FIRST = 50
export const MAXIMUM_FIRST = 1000

/** The page size that a client asks for; more than allowed is an error, not silently less. */
export function pageSize(first: unknown, argument: string): number {
  if (first === null || first === undefined) return DEFAULT_FIRST
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 0 || first > MAXIMUM_FIRST) {
    throw new BadUserInput(argument, `requires an integer from 0 to ${MAXIMUM_FIRST}, got ${String(first)}`)
  }
  return first
}
