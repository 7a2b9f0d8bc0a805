import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'

const de = makeFormats('de')
const en = makeFormats('en')

describe('numbers', () => {
  test('stand in German with point and comma, in English the other way round', () => {
    expect(de.number(1234.5, 1)).toBe('1.234,5')
    expect(en.number(1234.5, 1)).toBe('1,234.5')
  })

  test('carry no more decimals than they have', () => {
    expect(de.number(12, 2)).toBe('12')
    expect(de.number(0.125, 2)).toBe('0,13')
  })

  test('that are missing or no number are unknown, never 0 and never NaN', () => {
    for (const missing of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(de.number(missing)).toBe('unbekannt')
      expect(de.percent(missing)).toBe('unbekannt')
      expect(en.ordinal(missing)).toBe('unknown')
    }
    expect(de.number(0)).toBe('0')
  })

  test('are never shown as NaN, whatever comes in', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(de.number(value, 3)).not.toContain('NaN')
        expect(en.percent(value)).not.toContain('NaN')
      }),
      { examples: [[Number.NaN], [Number.NEGATIVE_INFINITY]] },
    )
  })
})

test('a share stands in German with a space before the sign, with one decimal', () => {
  expect(de.percent(0.123)).toBe('12,3\u00A0%')
  expect(en.percent(0.123)).toBe('12.3%')
})

test('what rounds to 0 has no sign; a change has one, but 0', () => {
  expect([de.number(-0.4), de.fixed(-0.04, 1), de.percent(-0.004, 0), de.number(-1)]).toEqual(['0', '0,0', '0\u00A0%', '-1'])
  expect([0.034, -0.034, 0.004, -0.004].map((share) => de.percentChange(share, 0))).toEqual(['+3\u00A0%', '-3\u00A0%', '0\u00A0%', '0\u00A0%'])
})

describe('dates', () => {
  test('stand in German as 30.09.2022, in English as 30 September 2022', () => {
    expect(de.date('2022-09-30')).toBe('30.09.2022')
    expect(en.date('2022-09-30')).toBe('30 September 2022')
    expect(de.month('2022-09')).toBe('September 2022')
  })

  test('that do not exist are unknown', () => {
    expect(de.date('2022-02-30')).toBe('unbekannt')
    expect(de.date('gestern')).toBe('unbekannt')
    expect(de.date(null)).toBe('unbekannt')
  })
})

test('ordinals follow the language', () => {
  expect([1, 2, 3, 4, 11, 22].map((value) => en.ordinal(value))).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd'])
  expect(de.ordinal(3)).toBe('3.')
})

test('a count chooses singular or plural', () => {
  expect(de.count(1, 'Mensch', 'Menschen')).toBe('1 Mensch')
  expect(de.count(0, 'Mensch', 'Menschen')).toBe('0 Menschen')
})
