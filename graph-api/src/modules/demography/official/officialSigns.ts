import type { Fault } from './officialNeeds.js'

/**
 * What stands in a cell of an official table. Source of the signs: the legend of the databases GENESIS-Online and Regionaldatenbank Deutschland
 * (Zeichenerklärung): "-" nothing there, exactly zero, or set to zero for secrecy; "." unknown or to be kept secret; "/" not certain enough;
 * "x" blocked, since a figure would make no sense; "..." comes later; brackets: limited certainty; behind a figure e final, p preliminary,
 * r corrected, s estimated.
 */
export type SignMeaning = 'ZERO' | 'SUPPRESSED' | 'NOT_CERTAIN' | 'BLOCKED' | 'LATER' | 'EMPTY'

export const SIGNS: Readonly<Record<string, SignMeaning>> = { '-': 'ZERO', '–': 'ZERO', '.': 'SUPPRESSED', '/': 'NOT_CERTAIN', x: 'BLOCKED', X: 'BLOCKED', '...': 'LATER', '…': 'LATER', '': 'EMPTY' }

/** As many as an Int of the API holds. */
const MOST_PERSONS = 2_147_483_647

export type OfficialCell = { readonly value: number; readonly sign: SignMeaning | null } | { readonly value: null; readonly sign: SignMeaning } | { readonly value: null; readonly sign: null }

/** A figure; or a sign, of which only "-" is a number; or neither, which is a fault. Thousands may be parted by spaces or points, decimals by a comma. */
export function readOfficialCell(text: string): OfficialCell {
  const trimmed = text.trim()
  const sign = SIGNS[trimmed]
  if (sign !== undefined) return sign === 'ZERO' ? { value: 0, sign } : { value: null, sign }
  const figure = trimmed.replace(/^\((.*)\)$/, '$1').replace(/\s?[eprs]$/, '').replace(/[\s\u00a0\u202f]/g, '')
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(figure) ? figure.replaceAll('.', '') : figure
  if (!/^-?\d+(,\d+)?$/.test(plain)) return { value: null, sign: null }
  return { value: Number(plain.replace(',', '.')), sign: null }
}

/** Why a cell of a table of persons cannot be taken; null where it can. */
export function cellFault({ value, sign }: OfficialCell): Fault | null {
  if (value === null) return sign === null ? { need: 'NUMBER', message: 'requires a number or one of the signs - . / x ...' } : null
  return Number.isInteger(value) && value >= 0 && value <= MOST_PERSONS ? null : { need: 'PERSONS', message: `requires whole persons, 0 to ${MOST_PERSONS}` }
}
