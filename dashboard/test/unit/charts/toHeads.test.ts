import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHeads } from '../../../src/charts/toHeads'

const NAMES = ['Nordöstlicher Landkreis', 'Nordwestlicher Landkreis', 'Südöstlicher Landkreis', 'Südwestlicher Landkreis']

describe('toHeads', () => {
  it('writes each name over the middle of its column where there is room', () => {
    expect(toHeads(NAMES, 1000).lines.map(({ text, x, anchor }) => [text, x, anchor])).toEqual(NAMES.map((name, index) => [name, 125 + 250 * index, 'middle']))
  })

  it('sets every second name lower on a phone instead of breaking its words', () => {
    const { lines, height } = toHeads(NAMES, 358)
    expect(lines.map(({ text }) => text).join(' ')).toBe(NAMES.join(' '))
    expect(new Set(lines.map(({ y }) => y)).size).toBeGreaterThan(1)
    expect(lines.every(({ y }) => y <= height)).toBe(true)
  })

  it('never begins a name left of the picture', () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.integer({ min: 1, max: 2000 }), (names, width) => {
      expect(toHeads(names, width).lines.every(({ x }) => x >= 0 && x <= width)).toBe(true)
    }))
  })
})
