import { describe, expect, test } from 'vitest'

type Texts = Record<string, unknown>
const german = import.meta.glob<{ de: Texts }>('../../../src/**/texts.de.ts', { eager: true })
const english = import.meta.glob<{ en: Texts }>('../../../src/**/texts.en.ts', { eager: true })

/** Each text by its path; a function is named with the number of things it is told. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`]
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
  return [path]
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

test('there are texts', () => {
  expect(Object.keys(german).length).toBeGreaterThan(3)
})

describe.each(Object.keys(german))('%s', (file) => {
  const de = german[file]?.de
  const en = english[file.replace('texts.de', 'texts.en')]?.en

  test('has the same keys in English', () => {
    expect(paths(en)).toEqual(paths(de))
  })

  test('has no empty text', () => {
    expect([...strings(de), ...strings(en)].filter((text) => text.trim() === '')).toEqual([])
  })

  test('keeps its German sentences short: at most 15 words', () => {
    const sentences = strings(de).flatMap((text) => text.split(/(?<=[.!?])\s+|: |; /))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length > 15)).toEqual([])
  })
})
