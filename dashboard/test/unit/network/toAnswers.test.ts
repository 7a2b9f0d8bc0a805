import { describe, expect, test } from 'vitest'
import type { PathQuestionQuery } from '../../../src/gql/graphql'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/features/network/questions/texts.de'
import {
  type AnswerWords, toBridgeAnswer, toChangeAnswer, toDependentAnswer, toMissingAnswer, toPathAnswer, toWithoutAnswer,
} from '../../../src/features/network/questions/toAnswers'

const names: Record<string, string> = { a: 'Anna', b: 'Bea', c: 'Club' }
const words: AnswerWords = {
  texts: de, formats: makeFormats('de'), nameOf: (id) => names[id] ?? id, groupOf: (id) => `Gruppe ${id}`, tieOf: (kind) => kind.toLowerCase(),
}
// German percentages stand behind a space that does not break.
const plain = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ')

describe('the answer in a sentence', () => {
  test('who connects the groups: by the share of shortest paths, and by mediation between groups', () => {
    const answer = toBridgeAnswer({
      network: { columns: { id: ['a', 'b', 'c'], label: ['Anna', 'Bea', 'Club'], betweenness: [0.25, 0.5, 0] } },
      brokerage: [{ id: 'b', label: 'Bea', total: 10, coordinator: 9 }, { id: 'a', label: 'Anna', total: 6, coordinator: 1 }],
    }, words)
    expect(plain(answer.sentences)).toBe('Bea liegt am häufigsten dazwischen: auf 50,0 % der kürzesten Wege. Zwischen verschiedenen Interessengruppen vermittelt am meisten Anna, 5 Mal.')
    expect(answer.rows.map((row) => row.id)).toEqual(['b', 'a'])
  })

  test('nobody lies between others where there are no ties', () => {
    expect(toBridgeAnswer({ network: { columns: { id: ['a'], label: ['Anna'], betweenness: [0] } }, brokerage: [] }, words)).toMatchObject({ sentences: [de.bridge.nobody], rows: [] })
  })

  test('who is missing: who stands alone, the widest gap, and whom to introduce', () => {
    const answer = toMissingAnswer({
      network: { order: 3, columns: { id: ['a', 'b', 'c'], degree: [1, 0, 1] } },
      structuralGaps: [{ first: 'x', second: 'y', observed: 1, expected: 4.25 }],
      introductions: [{ first: 'a', second: 'b', through: ['c'] }, { first: 'b', second: 'c', through: [] }],
    }, words)
    expect(plain(answer.sentences)).toBe('Noch ohne Verbindung: 1 von 3 Einträgen. Am wenigsten verbunden sind Gruppe x und Gruppe y. Erfasst: 1 Verbindung; zu erwarten: 4,3.')
    expect(answer.rows).toEqual([
      { id: 'a', text: 'Anna und Bea bekannt machen', note: 'über Club' },
      { id: 'b', text: 'Bea und Club bekannt machen', note: 'ohne gemeinsame Bekannte' },
    ])
  })

  test('who is missing where no gap is: those who stand alone', () => {
    const answer = toMissingAnswer({ network: { order: 2, columns: { id: ['a', 'b'], degree: [0, 0] } }, structuralGaps: [], introductions: [] }, words)
    expect(plain(answer.sentences)).toBe(`Noch ohne Verbindung: 2 von 2 Einträgen. ${de.missing.noGap}`)
    expect(answer.rows.map(({ text }) => text)).toEqual(['Anna', 'Bea'])
    expect(answer.highlight.nodes).toEqual(['a', 'b'])
  })

  test('who depends on one person: those who have no other tie', () => {
    const answer = toDependentAnswer({
      network: {
        columns: {
          // b and d hang on a, e on c; a and c are tied.
          id: ['a', 'b', 'c', 'd', 'e'], label: ['Anna', 'Bea', 'Club', 'Dora', 'Emil'], kind: ['ACTOR', 'ACTOR', 'ORGANISATION', 'ACTOR', 'ACTOR'], degree: [3, 1, 2, 1, 1], isCutpoint: [true, false, true, false, false],
          source: [0, 0, 0, 2], target: [1, 2, 3, 4],
        },
      },
    }, words)
    expect(plain(answer.sentences)).toBe('Unter den Menschen hängt am meisten an Anna. Danach ohne jede Verbindung: 2 Einträge. Sonst hängt am meisten an Club: 1 Eintrag. Im Netz gibt es 2 Bindeglieder, deren Weggang etwas abtrennt.')
    expect(answer.rows.map(({ id, note }) => [id, note])).toEqual([['a', '2 Einträge'], ['c', '1 Eintrag']])
  })

  test('what would be without somebody: how many pairs no longer reach each other', () => {
    expect(plain(toWithoutAnswer({ networkWithout: { componentCount: 3, largestComponent: 5, lostReachShare: 0.125, isolated: ['b'] } }, ['a'], words).sentences)).toBe('Ohne Anna erreichen sich 12,5 % der Paare nicht mehr. Übrig bleiben 3 Teile, der größte mit 5 Einträgen. Danach allein: 1 Eintrag.')
    expect(plain(toWithoutAnswer({ networkWithout: { componentCount: 0, largestComponent: 0, lostReachShare: 0, isolated: [] } }, ['a'], words).sentences)).toBe('Ohne Anna bleiben alle verbunden, die es heute sind.')
  })

  test('what has changed between two days', () => {
    const answer = toChangeAnswer({ compareNetworks: { came: ['a', 'c'], went: [], edgesCame: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }], edgesWent: [], rose: [{ id: 'a', before: null, after: 2, change: 2 }] } }, ['2021-01-01', '2022-01-01'], words)
    expect(plain(answer.sentences)).toBe('Zwischen 01.01.2021 und 01.01.2022: 2 Verbindungen neu, 0 Verbindungen beendet. Neu dabei: 2 Einträge. Nicht mehr verbunden: 0 Einträge. Am stärksten gewann Anna: 2 Verbindungen mehr.')
    expect(answer.rows.map(({ text, note }) => [text, note])).toEqual([['Anna', 'neu dabei'], ['Club', 'neu dabei'], ['Anna – Bea', 'neu'], ['Bea – Club', 'neu']])
    expect(answer.highlight.ties).toEqual([['a', 'b'], ['b', 'c']])
    expect(toChangeAnswer({ compareNetworks: { came: [], went: [], edgesCame: [], edgesWent: [], rose: [] } }, ['2021-01-01', '2022-01-01'], words).rows).toEqual([])
  })

  test('how A comes to B, step by step, and how many ways there are: at least a hundred where no more are listed', () => {
    const way: PathQuestionQuery['shortestPaths'][number] = { length: 2, steps: [{ from: 'a', to: 'c', kinds: ['MEMBERSHIP'], sources: [{ id: 'n', title: 'Newsletter' }] }, { from: 'c', to: 'b', kinds: ['MEMBERSHIP', 'TIE'], sources: [] }] }
    const answerOf = (ways: number) => toPathAnswer({ shortestPaths: [way], allOfThem: Array.from({ length: ways }, () => ({ length: 2 })) }, ['a', 'b'], words)
    expect(plain(answerOf(21).sentences)).toBe('Anna kommt in 2 Schritten zu Bea. Der Weg führt über Club. Es gibt 21 Wege gleicher Länge.')
    expect(plain(answerOf(1).sentences)).toBe('Anna kommt in 2 Schritten zu Bea. Der Weg führt über Club.')
    expect(plain(answerOf(100).sentences)).toContain('Es gibt mindestens 100 Wege gleicher Länge.')
    expect(answerOf(2).rows.map(({ text, note }) => [text, note])).toEqual([['Anna – Club', 'membership. Quelle: Newsletter'], ['Club – Bea', 'membership und tie']])
    expect(toPathAnswer({ shortestPaths: [], allOfThem: [] }, ['a', 'b'], words).sentences).toEqual(['Von Anna führt kein Weg zu Bea.'])
  })
})
