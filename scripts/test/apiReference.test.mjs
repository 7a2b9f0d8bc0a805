import { describe, expect, test } from 'vitest'
import { apiReference, REFERENCE_MARK, withReference } from '../lib/apiReference.mjs'

describe('the reference', () => {
  const sdl = `
    """Asks."""
    type Query {
      """persons | people"""
      people(
        """page size"""
        first: Int = 5
      ): [Person!]!
      """years"""
      age: Int @deprecated(reason: "ask for ages")
    }
    """A person."""
    type Person {
      """as printed"""
      name: String!
    }
    """A word."""
    enum Word {
      """first"""
      A
    }`

  test('gives each field and argument with type, meaning, default and end', () => {
    const lines = apiReference(sdl).split('\n')
    expect(lines).toContain('| `people` | \\[[Person](#person)!\\]! | persons \\| people |')
    expect(lines).toContain('| `people(first:)` | Int | page size Default 5. |')
    expect(lines).toContain('| `age` | Int | years Deprecated: ask for ages |')
    expect(lines).toContain('| `A` | first |')
  })

  test('leaves what is written above its mark as it is, and wants the mark', () => {
    const page = `Written.\n\n${REFERENCE_MARK}\nold`
    expect(withReference(page, sdl).startsWith('Written.\n\n<!--')).toBe(true)
    expect(withReference(page, sdl)).not.toContain('old')
    expect(() => withReference('Written.', sdl)).toThrow('lacks the line')
  })
})
