import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closestOf, editDistance } from '../../../src/modules/dataset/suggest.js'

it('counts edits as Damerau does, neighbours that change places as one', () => {
  // kitten → sitting: three edits, the usual textbook value.
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('nmae', 'name')).toBe(1)
  // The restricted distance edits no part twice: CA → ABC costs 3 (2 in the unrestricted one).
  expect(editDistance('ca', 'abc')).toBe(3)
})

it('is symmetric, and zero for the same word only', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(fc.property(word, word, (a, b) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a))
    expect(editDistance(a, b) === 0).toBe(a === b)
  }), { seed: 6 })
})

it('suggests close words only', () => {
  expect(closestOf('Actors.csv', ['actors.csv', 'events.csv'])).toBe('actors.csv')
  expect(closestOf('xyz', ['name', 'id'])).toBeUndefined()
  expect(closestOf('a', ['o'])).toBeUndefined()
})
