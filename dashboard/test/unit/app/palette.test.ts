import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Theme } from '../../../src/app/theme'
import { assignColours, categoryColours, diverging, kindColour, sequential, themeColours } from '../../../src/app/ui/palette'
import { contrast, distance, labAsSeen, visions } from './colour'

const themes: readonly Theme[] = ['light', 'dark']

describe.each(themes)('in the %s theme', (theme) => {
  const paper = themeColours[theme].paper

  test('text has a contrast of at least 4.5 on paper and surface', () => {
    const { ink, quiet, accent, warning, surface } = themeColours[theme]
    for (const text of [ink, quiet, accent, warning]) {
      expect(contrast(text, paper), text).toBeGreaterThanOrEqual(4.5)
      expect(contrast(text, surface), text).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('each category has a contrast of at least 3 on paper', () => {
    for (const colour of [...categoryColours(theme), themeColours[theme].mark]) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3)
  })

  // 10 in CIE76 is several times what an eye just notices (about 2.3); labels and shapes say the same besides.
  test.each(visions)('any two categories stay apart for %s', (vision) => {
    const seen = categoryColours(theme).map((colour) => labAsSeen(colour, vision))
    const distances = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => distance(a, b)))
    expect(Math.min(...distances)).toBeGreaterThan(10)
  })

  test('amounts go from little to much against the paper, step by step', () => {
    const contrasts = sequential(theme).map((colour) => contrast(colour, paper))
    expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b))
  })

  test('deviations are strongest at both ends and quiet in the middle', () => {
    const contrasts = diverging(theme).map((colour) => contrast(colour, paper))
    expect(Math.min(...contrasts)).toBe(contrasts[2])
  })

  test('the values are those of tokens.css', () => {
    const css = readFileSync(new URL('../../../src/app/tokens.css', import.meta.url), 'utf8')
    const block = new RegExp(`data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
    for (const [name, value] of Object.entries(themeColours[theme])) expect(block).toContain(`--${name}: ${value};`)
  })
})

test('a kind has the same colour wherever it is asked for', () => {
  expect(kindColour('ACTOR', 'light')).toBe(kindColour('ACTOR', 'light'))
  expect(new Set((['ACTOR', 'ORGANISATION', 'EVENT', 'PROJECT'] as const).map((kind) => kindColour(kind, 'light'))).size).toBe(4)
})

describe('interest groups', () => {
  test('keep their colour when others come and go', () => {
    const few = assignColours(['jugend', 'sport'], 'light')
    const many = assignColours(['sport', 'angeln', 'jugend', 'bsp-gruppe-kultur'], 'light')
    expect(many.get('jugend')).toBe(few.get('jugend'))
    expect(many.get('sport')).toBe(few.get('sport'))
  })

  test('of the example data share the colour of their real twin', () => {
    const colours = assignColours(['jugend', 'bsp-gruppe-jugend'], 'dark')
    expect(colours.get('jugend')).toBe(colours.get('bsp-gruppe-jugend'))
  })

  test('beyond seven colours the rest is grey, and no two known ones share a colour', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `g${String(index).padStart(2, '0')}`)
    const colours = [...assignColours(ids, 'light').values()]
    expect(new Set(colours.slice(0, 7)).size).toBe(7)
    expect(new Set(colours.slice(7))).toEqual(new Set([themeColours.light.mark]))
  })
})
