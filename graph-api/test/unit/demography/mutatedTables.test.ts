import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BadUserInput } from '../../../src/errors.js'
import type { OfficialTable } from '../../../src/modules/demography/official/officialCount.js'
import { officialLines } from '../../../src/modules/demography/official/officialLines.js'
import { readOfficialTable } from '../../../src/modules/demography/official/officialTable.js'
import { mutate, mutation } from '../../support/mutations.js'
import { agesInRows, crossTable, daysAbove, deaths, flatFile } from '../../support/officialTables.js'

/** 300 in the checks; more by `npm run hostile:imports`. */
const RUNS = Number(process.env.MUTATED_TABLES ?? 300)

function read(text: string): OfficialTable | null {
  try {
    return readOfficialTable(officialLines(text))
  } catch (error) {
    if (error instanceof BadUserInput) return null
    throw error
  }
}

test(`${RUNS} mutated official tables are read to their end: counts are numbers or unknown, and what is wrong has its line`, { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(fc.constantFrom(crossTable, daysAbove, agesInRows, flatFile, deaths), fc.array(mutation, { minLength: 1, maxLength: 4 }), (table, mutations) => {
    const text = mutations.reduce(mutate, table)
    const { counts, problems } = read(text) ?? { counts: [], problems: [] }
    const lines = text.split(/\r\n|\r|\n/).length
    for (const { line, value, ageFrom } of counts) expect([line >= 1 && line <= lines, value === null || Number.isFinite(value), ageFrom >= 0]).toEqual([true, true, true])
    for (const { line, message } of problems) expect([line >= 1 && line <= lines, message.length > 0]).toEqual([true, true])
  }), { seed: 8, numRuns: RUNS })
})
