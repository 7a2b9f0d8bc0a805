import { describe, expect, test } from 'vitest'
import { officialLines } from '../../../src/modules/demography/official/officialLines.js'
import { officialSums } from '../../../src/modules/demography/official/officialSums.js'
import { readOfficialTable } from '../../../src/modules/demography/official/officialTable.js'
import { agesInRows, daysAbove } from '../../support/officialTables.js'

const levels = { of: new Map([['DE', 'COUNTRY'], ['13072', 'DISTRICT'], ['13073', 'DISTRICT']] as const), order: ['COUNTRY', 'DISTRICT'] as const }
const sumsOf = (text: string) => officialSums(readOfficialTable(officialLines(text)).counts, levels).map(({ level, sex, regions, persons, unknownRegions, differing }) => [level, sex, regions, persons, unknownRegions, differing])

describe('sums of an official table', () => {
  test('are told apart by level and sex; a region whose number is unknown is left out and counted', () => {
    expect(sumsOf(daysAbove)).toEqual([
      ['COUNTRY', 'TOTAL', 1, 82175684, 0, 0], ['COUNTRY', 'FEMALE', 1, 41661561, 0, 0], ['COUNTRY', 'MALE', 1, 40514123, 0, 0],
      ['DISTRICT', 'TOTAL', 1, 200, 0, 0], ['DISTRICT', 'FEMALE', 0, 0, 1, 0], ['DISTRICT', 'MALE', 1, 0, 0, 0],
    ])
  })

  test('take the row of all ages, and say where the age groups sum to something else', () => {
    // 30 + 19,470 + 1,500 = 21,000 as the row of all; 14 + 9,686 + 700 = 10,400; 16 + 9,783 + 800 = 10,599, one less than 10,600.
    const whole = agesInRows.replace('3 bis unter 6 Jahre;/;x;...', '3 bis unter 75 Jahre;19470;9686;9783')
    expect(sumsOf(whole)).toEqual([['DISTRICT', 'TOTAL', 1, 21000, 0, 0], ['DISTRICT', 'FEMALE', 1, 10600, 0, 1], ['DISTRICT', 'MALE', 1, 10400, 0, 0]])
  })

  test('compare no age groups of which one is unknown, and none that do not reach from the youngest to the oldest', () => {
    expect(sumsOf(agesInRows).map(([, , , persons, , differing]) => [persons, differing])).toEqual([[21000, 0], [10600, 0], [10400, 0]])
    const part = agesInRows.replace(/31.12.2022;13072;Musterkreis;(unter 3|3 bis).*\n/g, '')
    expect(sumsOf(part).map(([, , , persons, , differing]) => [persons, differing])).toEqual([[21000, 0], [10600, 0], [10400, 0]])
  })

  test('are those of the age groups where no row of all ages stands', () => {
    const parts = agesInRows.replace('3 bis unter 6 Jahre;/;x;...', '3 bis unter 75 Jahre;19470;9686;9783').replace(/31.12.2022;13072;Musterkreis;Insgesamt.*\n/, '')
    const two = `${parts.replace('\n__________', '')}\n31.12.2022;13073;Musterstadt;unter 3 Jahre;7;3;4`
    expect(sumsOf(two)).toEqual([['DISTRICT', 'TOTAL', 2, 21007, 0, 0], ['DISTRICT', 'FEMALE', 2, 10603, 0, 0], ['DISTRICT', 'MALE', 2, 10403, 0, 0]])
  })
})
