import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceParam, flagParam, listParam, numberParam, readState, textParam, writeState } from '../../../src/app/addressState'

const codecs = { selected: textParam(), steps: numberParam(1), quiet: flagParam(), by: choiceParam(['kind', 'group'] as const, 'kind'), groups: listParam() }

describe('the state of a page in its address', () => {
  test('is the default when the address says nothing', () => {
    expect(readState(codecs, '')).toEqual({ selected: '', steps: 1, quiet: false, by: 'kind', groups: [] })
  })

  test('leaves defaults out, and keeps what belongs to others', () => {
    expect(writeState(codecs, '?lang=en&steps=3', { steps: 1, selected: 'a b' })).toBe('?lang=en&selected=a+b')
  })

  test('does not trust the address: nonsense counts as the default', () => {
    expect(readState(codecs, '?steps=viele&by=zufall&quiet=ja')).toMatchObject({ steps: 1, by: 'kind', quiet: false })
  })

  test('comes back as it was written', () => {
    const states = fc.record({
      selected: fc.string({ unit: 'grapheme' }),
      steps: fc.integer(),
      quiet: fc.boolean(),
      by: fc.constantFrom('kind' as const, 'group' as const),
      groups: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]+$/)).map((items) => items.sort()),
    })
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(codecs, writeState(codecs, '', state))).toEqual(state)
      }),
    )
  })
})
