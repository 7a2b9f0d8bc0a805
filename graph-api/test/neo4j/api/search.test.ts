import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { district } from '../../support/district.js'
import { givenWorld, type World } from '../../support/world.js'

let world: World
beforeAll(async () => { world = await givenWorld(district) })
afterAll(() => world.close())

async function found(text: string, kinds: string[] | null = null): Promise<string[]> {
  const { data, errors } = await world.ask<{ search: { id: string; score: number }[] }>('query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 20) { id score } }', { text, kinds })
  expect(errors).toEqual([])
  return data.search.map((hit) => hit.id)
}

describe('search', () => {
  test.each(['Lüchow', 'Luechow', 'Luchow', 'LÜCHOW', 'luch'])('%s finds the venue Lüchow', async (text) => {
    expect(await found(text)).toContain('konferenz')
  })

  test.each([['Ähre', 'ada'], ['aehre', 'ada'], ['ahre', 'ada'], ['gross', 'dora'], ['Groß', 'dora'], ['Özil', 'cem'], ['oezil cem', 'cem']])('%s finds %s', async (text, id) => {
    expect(await found(text)).toContain(id)
  })

  test.each([['Zukunftwerkstatt', 'werkstatt'], ['Sportvrein', 'verein'], ['Seniorenbeirta', 'beirat'], ['Konfernez', 'konferenz']])('%s, with one typing error, finds %s', async (text, id) => {
    expect(await found(text)).toContain(id)
  })

  test('every kind is found, and kinds restrict', async () => {
    expect(await found('Aldorf')).toEqual(expect.arrayContaining(['aldorf', 'verein']))
    expect(await found('Aldorf', ['REGION'])).toEqual(['aldorf'])
    expect(await found('Busse', ['CONTRIBUTION'])).toEqual(['c1'])
    expect(await found('Jugend', ['INTEREST_GROUP'])).toEqual(['jugend'])
    expect(await found('Bahn', ['TOPIC'])).toEqual(['bus'])
    expect(await found('Radweg', ['PROJECT'])).toEqual(['radweg'])
  })

  test('the whole word comes before its beginning, this before a typing error', async () => {
    expect((await found('Bedorf'))[0]).toBe('bedorf')
  })

  test('a word is found inside a German compound', async () => {
    expect(await found('werkstatt')).toContain('werkstatt')
    expect(await found('beirat')).toContain('beirat')
  })

  test('a kind is found however many of other kinds are found as well', async () => {
    const people = Array.from({ length: 600 }, (_, index) => `wald${index},Waldtraut ${index},minutes`)
    await world.give({ 'actors.csv': `id,name,source\n${people.join('\n')}`, 'projects.csv': 'id,name,source\nwald,Am alten Waldtrautweg,minutes' })
    expect(await found('Waldtraut', ['PROJECT'])).toEqual(['wald'])
    expect(await found('Waldtraut', ['TOPIC', 'PROJECT'])).toEqual(['wald'])
  })

  test('what begins as typed comes before typing errors and insides of words, and scores say so', async () => {
    await world.give({ 'projects.csv': 'id,name,source\nbegin,Quarzwege,minutes\nwhole,Alter Quarz,minutes\nerror,Quark,minutes\ninside,Rosenquarz,minutes' })
    const { data } = await world.ask<{ search: { id: string; score: number }[] }>('{ search(text: "Quarz", first: 20) { id score } }', {})
    expect(data.search.map(({ id }) => id)).toEqual(['whole', 'begin', 'error', 'inside'])
    const scores = data.search.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect([scores[1]! > 1, scores[2]! < 1]).toEqual([true, true])
  })

  test('searches that come together are answered as each alone', async () => {
    const texts = ['Aldorf', 'Busse', 'luch', 'Konfernez', 'nothing at all', 'Aldorf', '***']
    const alone = []
    for (const text of texts) alone.push(await found(text))
    expect(await Promise.all(texts.map((text) => found(text)))).toEqual(alone)
  })

  test('every word must occur', async () => {
    expect(await found('Ada Fuchs')).toEqual([])
  })

  test.each(['', '   ', '***', '~', '":(', 'AND OR NOT', '\\', '🙂', 'a'.repeat(1500)])('%j is answered, not an error', async (text) => {
    expect(await found(text)).toBeInstanceOf(Array)
  })
})
