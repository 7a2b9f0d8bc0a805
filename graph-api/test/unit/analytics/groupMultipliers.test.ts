import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupMultipliers } from '../../../src/analytics/network/groupMultipliers.js'

/*
 * By hand. Known: a, b, c. The group is x, y, z.
 *   ties: a-x, a-y, b-x; memberships: club: a, x, z, b; choir: c, y.
 *   a: x and y by tie, x and z in the club: x, y, z = 3 of them, 2 by tie.
 *   b: x by tie, x and z in the club: 2, 1 by tie. c: y in the choir: 1.
 */
const ties = [['a', 'x'], ['y', 'a'], ['b', 'x'], ['a', 'b']] as const
const memberships = [['a', 'club'], ['x', 'club'], ['z', 'club'], ['b', 'club'], ['c', 'choir'], ['y', 'choir']] as const
const ask = (groups: Record<string, string[]>, more: { most?: number; known?: string[] } = {}) =>
  groupMultipliers({ ties, memberships, known: more.known ?? ['c', 'b', 'a'], most: more.most ?? 9, groups: Object.entries(groups).map(([key, members]) => ({ key, members })) })

describe('who could reach a group', () => {
  test('is whoever has most of its members within reach, over a tie or a common organisation', () => {
    expect(ask({ old: ['x', 'y', 'z'] }).get('old')).toEqual([
      { id: 'a', reached: 3, byTie: 2, organisations: ['club'], steps: 1 },
      { id: 'b', reached: 2, byTie: 1, organisations: ['club'], steps: 1 },
      { id: 'c', reached: 1, byTie: 0, organisations: ['choir'], steps: 2 },
    ])
  })

  test('is no more than are asked for', () => {
    expect(ask({ old: ['x', 'y', 'z'] }, { most: 1 }).get('old')?.map(({ id }) => id)).toEqual(['a'])
  })

  test('does not count oneself', () => {
    // b is tied to a, who is in the club with b: one person.
    expect(ask({ both: ['a', 'b'] }).get('both')).toEqual([
      { id: 'a', reached: 1, byTie: 1, organisations: ['club'], steps: 1 }, { id: 'b', reached: 1, byTie: 1, organisations: ['club'], steps: 1 },
    ])
  })

  test('is at the start of the shortest path where nobody has a member within reach', () => {
    // c and y sing in the choir, y knows a, a knows b: choir, y, a, b after c.
    expect(ask({ far: ['b'] }, { known: ['c'] }).get('far')).toEqual([{ id: 'c', reached: 0, byTie: 0, organisations: [], steps: 4 }])
  })

  test('is nobody where no path leads, or the group has no member', () => {
    expect(ask({ none: [], alone: ['w'] })).toEqual(new Map([['none', []], ['alone', []]]))
  })

  test('counts what a search of all pairs counts, in whatever order the rows come', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const given = { pairs: fc.array(fc.tuple(person, person), { maxLength: 12 }), joined: fc.array(fc.tuple(person, fc.constantFrom('one', 'two')), { maxLength: 8 }), known: fc.uniqueArray(person, { maxLength: 4 }), members: fc.uniqueArray(person, { maxLength: 4 }) }
    fc.assert(fc.property(fc.record(given), ({ pairs, joined, known, members }) => {
      const question = { ties: pairs, memberships: joined, known, groups: [{ key: 'g', members }], most: 9 }
      const found = groupMultipliers(question).get('g') ?? []
      const tied = (one: string, other: string): boolean => pairs.some(([from, to]) => (from === one && to === other) || (from === other && to === one))
      const shared = (one: string, other: string): boolean => joined.some(([who, where]) => who === one && joined.some(([whom, there]) => whom === other && there === where))
      const reachOf = (id: string): number => members.filter((member) => member !== id && (tied(id, member) || shared(id, member))).length
      const near = known.filter((id) => reachOf(id) > 0)
      if (near.length > 0) expect(Object.fromEntries(found.map(({ id, reached }) => [id, reached]))).toEqual(Object.fromEntries(near.map((id) => [id, reachOf(id)])))
      else expect(found.every(({ reached }) => reached === 0)).toBe(true)
      expect(groupMultipliers({ ...question, ties: [...pairs].reverse(), memberships: [...joined].reverse(), known: [...known].reverse() }).get('g')).toEqual(found)
    }))
  })
})
