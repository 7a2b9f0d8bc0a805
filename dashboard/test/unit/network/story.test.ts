import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveView, readStory, writeStory, type SavedView } from '../../../src/features/network/workbench/story'
import { dayAt, placeOf, playStep } from '../../../src/features/network/workbench/timeLine'

const anyView: fc.Arbitrary<SavedView> = fc.record({
  id: fc.uuid(), title: fc.string(), note: fc.string(), search: fc.constantFrom('', '?colour=group', '?selected=a&steps=2'), saved: fc.constant('2026-11-26'),
  picture: fc.constantFrom('', 'data:image/webp;base64,AAAA'), synthetic: fc.boolean(),
})

describe('a story as a file', () => {
  it('reads back what was written', () => {
    fc.assert(fc.property(fc.array(anyView, { maxLength: 8 }), (story) => { expect(readStory(writeStory(story))).toEqual(story) }))
  })

  it('is refused where it is something else', () => {
    for (const text of ['', '{', '[]', 'null', '{"format":"other","views":[]}', '{"format":"zukunftskarte-story","views":[{"title":"x"}]}']) expect(readStory(text)).toBeNull()
  })

  it('cannot lead to another page or load a picture from elsewhere', () => {
    const view = { id: 'a', title: '', note: '', search: '', saved: '', picture: '', synthetic: false }
    const file = (change: object) => JSON.stringify({ format: 'zukunftskarte-story', version: 1, views: [{ ...view, ...change }] })
    expect(readStory(file({}))).toEqual([view])
    expect(readStory(file({ search: '//example.org' }))).toBeNull()
    expect(readStory(file({ picture: 'https://example.org/a.png' }))).toBeNull()
    expect(readStory(file({ picture: 'data:image/svg+xml;base64,AAAA' }))).toBeNull()
  })
})

describe('the order of a story', () => {
  const story = ['a', 'b', 'c'].map((id): SavedView => ({ id, title: id, note: '', search: '', saved: '', picture: '', synthetic: false }))
  const ids = (moved: readonly SavedView[]) => moved.map(({ id }) => id).join('')

  it('changes by one place, and not beyond its ends', () => {
    expect(ids(moveView(story, 'b', -1))).toBe('bac')
    expect(ids(moveView(story, 'b', 1))).toBe('acb')
    expect(ids(moveView(story, 'a', -1))).toBe('abc')
    expect(ids(moveView(story, 'c', 1))).toBe('abc')
    expect(ids(moveView(story, 'x', 1))).toBe('abc')
  })
})

describe('the slider through time', () => {
  const days = ['2010-01-01', '2015-06-01', '2020-01-01']

  it('has a place for each change, and one for whatever the day', () => {
    expect([0, 1, 2, 3].map((place) => dayAt(days, place))).toEqual(['2010-01-01', '2015-06-01', '2020-01-01', null])
    for (const place of [0, 1, 2, 3]) expect(placeOf(days, dayAt(days, place))).toBe(place)
  })

  it('stands for a day between two changes at the earlier, before the first at the first', () => {
    expect(placeOf(days, '2016-01-01')).toBe(1)
    expect(placeOf(days, '2030-01-01')).toBe(2)
    expect(placeOf(days, '1999-01-01')).toBe(0)
  })

  it('plays in at most sixty steps', () => {
    for (const count of [1, 59, 60, 61, 3000]) expect(Math.ceil(count / playStep(Array.from({ length: count }, () => '')))).toBeLessThanOrEqual(60)
  })
})
