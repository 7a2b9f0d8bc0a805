import { BadUserInput } from '../../errors.js'

interface Limits { readonly least: number; readonly most: number }

/** The value of an argument, or a refusal that names it. */
export function within(argument: string, value: number, { least, most }: Limits): number {
  if (value < least || value > most) throw new BadUserInput(argument, `requires a number from ${least} to ${most}, got ${value}`)
  return value
}

/** A value strictly between 0 and 1. */
export function properShare(argument: string, value: number): number {
  if (!(value > 0 && value < 1)) throw new BadUserInput(argument, `requires a number above 0 and below 1, got ${value}`)
  return value
}
