import { describe, expect, it } from 'vitest'
import { isSameContent, keepSameParts } from '../../../src/charts/network/sameContent'

describe('whether two values say the same', () => {
  it.each([
    [{ id: 'a', x: 1 }, { id: 'a', x: 1 }, true],
    [{ id: 'a', x: 1 }, { id: 'a', x: 2 }, false],
    [{ id: 'a' }, { id: 'a', x: undefined }, false],
    [[{ id: 'a' }], [{ id: 'a' }], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'b'], false],
    [new Set(['a', 'b']), new Set(['b', 'a']), true],
    [new Set(['a']), new Set(['b']), false],
    [NaN, NaN, true],
    [null, {}, false],
    [[], {}, false],
    [[], new Set(), false],
    [new Map([['a', 1]]), new Map([['a', 2]]), false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameContent(one, other)).toBe(expected)
    expect(isSameContent(other, one)).toBe(expected)
  })

  it('keeps the objects of before where they say the same, and only there', () => {
    const before = { nodes: [{ id: 'a', x: 1 }], visible: new Set(['a']), frame: null as object | null }
    const next = { nodes: [{ id: 'a', x: 1 }], visible: new Set<string>(), frame: { x: 1 } }
    const kept = keepSameParts<typeof before>(before, next)
    expect(kept.nodes).toBe(before.nodes)
    expect(kept.visible).toBe(next.visible)
    expect(kept.frame).toBe(next.frame)
  })
})
