import { describe, expect, test } from 'vitest'
import { commonTexts } from '../../../src/app/i18n/common'
import { makeFormats } from '../../../src/app/i18n/formats'
import type { PlanPageQuery, PlanPartsFragment } from '../../../src/gql/graphql'
import { toPlanCounts, type Candidate } from '../../../src/features/planning/planCounts'
import { planningTexts } from '../../../src/features/planning/texts'
import { toBoundsChanges } from '../../../src/features/planning/toBoundsChanges'
import { toChangeLines } from '../../../src/features/planning/toChangeLines'
import { toCertificate } from '../../../src/features/planning/toCertificate'
import type { Conditions } from '../../../src/features/planning/conditions'
import { toDrawProblem } from '../../../src/features/planning/toDrawProblem'
import { toQuotaLabel, toValueLabel } from '../../../src/features/planning/toLabels'
import { toLetterCsv } from '../../../src/features/planning/toLetterCsv'
import { toLottery, toPanelShares } from '../../../src/features/planning/toLottery'
import { toNominatorOptions } from '../../../src/features/planning/toNominatorOptions'
import { toProposalNotes } from '../../../src/features/planning/toProposalNotes'
import { withBound, withSuggestions } from '../../../src/features/planning/toQuotaDrafts'

const words = { texts: planningTexts.de, common: commonTexts.de, formats: makeFormats('de') }

const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id, name: id, kind: 'ACTOR', title: null, function: null, place: null, organisations: [], synthetic: false, stage: 'NOMINATED', stageDate: null,
  onList: false, isWaiting: false, table: null, nominatedBy: null, features: [], ...more,
})
const quota = (value: string, min: number, max: number) => ({ feature: 'GENDER', value, label: value, min, max, onList: 0, candidates: 0, isMet: true })
const NONE = { mustHave: [], mustNot: [], households: [], oncePerOrganisation: false }
const plan = (more: Partial<PlanPartsFragment>): PlanPartsFragment => ({
  id: 'e', version: 1, capacity: 3, synthetic: false, quotas: [], conditions: NONE, candidates: [], list: [], waitingList: [], tables: [], mixing: null, draws: [], history: [], undoable: null, ...more,
})

const drawn = plan({
  quotas: [quota('FEMALE', 1, 2), { ...quota('MALE', 1, 2), isMet: false }],
  candidates: [person('a', { onList: true, stage: 'ACCEPTED' }), person('b', { onList: true, stage: 'DECLINED' }), person('c', { onList: true }), person('d', { isWaiting: true }), person('e', { stage: 'ABSENT' })],
  list: ['a', 'b', 'c'], waitingList: ['d'], tables: [{ number: 1, members: ['a'] }, { number: 2, members: ['c'] }],
})

describe('the sentences of the steps', () => {
  test('are written from the numbers of the plan', () => {
    const counts = toPlanCounts(drawn)
    expect(counts).toMatchObject({ seats: 3, quotas: 2, quotasMet: 1, candidates: 5, mayCome: 3, told: 1, list: 3, coming: 2, waiting: 1, invited: 2, accepted: 1, declined: 1, tables: 2, smallest: 1, largest: 1 })
    expect(Object.values(words.texts.steps).map(({ say }) => say(counts, words.formats))).toEqual([
      '3 Plätze, 2 Quoten.', 'Benannt sind 5, kommen können 3.', '3 auf der Liste, 1 warten. 1 von 2 Quoten eingehalten.',
      '2 von 3 eingeladen, 1 zugesagt, 1 abgesagt.', '2 Tische mit je 1 Gästen.', 'Auf der Türliste stehen 2, da waren 0.', '2 Zeilen für Serienbriefe.',
    ])
  })

  test('an unknown number of seats is said, and is not 0', () => {
    expect(words.texts.answer(toPlanCounts(plan({ capacity: null, candidates: [person('a')] })), words.formats)).toBe('Benannt sind 1. Die Zahl der Plätze fehlt noch.')
  })
})

describe('why no list can be drawn is said beforehand', () => {
  const people = (count: number, invited: number) => Array.from({ length: count }, (_, index) => person(`p${index + 1}`, { stage: index < invited ? 'INVITED' : 'NOMINATED' }))
  const problem = (seats: number | null, candidates: Candidate[], conditions: Partial<Conditions> = {}) => toDrawProblem({ seats, candidates, conditions: { ...NONE, ...conditions } }, words)

  test('by seats and people', () => {
    expect(problem(null, people(9, 0))).toBe('Bitte zuerst die Zahl der Plätze speichern.')
    expect(problem(10, [...people(9, 0), person('gone', { stage: 'DECLINED' })])).toBe('9 können gezogen werden, 10 Plätze sind da. Bitte mehr benennen oder Plätze verringern.')
    expect(problem(3, people(9, 4))).toBe('4 sind schon eingeladen, 3 Plätze sind da. Bitte mehr Plätze speichern.')
    expect(problem(3, people(3, 3))).toBeNull()
  })

  test('by conditions that cannot be kept together', () => {
    expect(problem(3, people(3, 0), { mustNot: ['p1'] })).toBe('2 können gezogen werden, 3 Plätze sind da. Bitte mehr benennen oder Plätze verringern.')
    expect(problem(2, people(5, 1), { mustHave: ['p2', 'p3'] })).toBe('3 haben ihren Platz sicher, 2 Plätze sind da. Bitte mehr Plätze speichern.')
    expect(problem(2, people(5, 1), { mustNot: ['p1'] })).toBe('Ausgeschlossen, aber schon eingeladen: p1. Bitte eines von beidem ändern.')
    expect(problem(3, people(5, 1), { mustHave: ['p2'], households: [['p1', 'p2', 'p3']] })).toBe('Ein Haushalt, aber alle haben ihren Platz sicher: p1 und p2. Bitte eines von beidem ändern.')
    expect(problem(3, people(5, 1), { households: [['p1', 'p2']] })).toBeNull()
  })
})

describe('the lottery', () => {
  // Of a, b, c two are drawn, a always; d is struck off: ab and ac with 1/2 each.
  const file = JSON.stringify({ pool: { candidates: [['a', []], ['b', []], ['c', []], ['d', []]], mustHave: ['a'], mustNot: ['d'] }, poolSha256: 'f00', panels: [[0.5, ['a', 'b']], [0.5, ['a', 'c']]] })
  const nameOf = (id: string) => id.toUpperCase()

  test('gives the chance of everybody, and each list its part of 0 to 1', () => {
    const lottery = toLottery(file)
    expect(lottery.probabilities).toEqual([{ id: 'a', probability: 1 }, { id: 'b', probability: 0.5 }, { id: 'c', probability: 0.5 }, { id: 'd', probability: 0 }])
    expect(toPanelShares(lottery)).toEqual([{ number: 1, probability: 0.5, from: 0, to: 0.5, members: ['a', 'b'] }, { number: 2, probability: 0.5, from: 0.5, to: 1, members: ['a', 'c'] }])
  })

  test('says its proof in plain words', () => {
    const certificate = (bound: number | null) => toCertificate({ lottery: toLottery(file), minimum: 0.5, bound }, nameOf, words)
    expect(certificate(0.5)).toEqual(['Niemand hat eine kleinere Chance als 50,0 %.', 'Das ist bewiesen das Beste: Kein Verfahren gibt allen mehr als 50,0 %.'].map((text) => text.replaceAll(' %', '\u00a0%')))
    expect(certificate(0.6)[1]).toMatch(/^Bewiesen ist: Kein Verfahren gibt allen mehr als 60,0/)
    expect(certificate(null)).toHaveLength(1)
  })

  test('names who has no chance at all', () => {
    const lottery = { ...toLottery(file), mustNot: [] }
    expect(toCertificate({ lottery, minimum: 0.5, bound: 0.5 }, nameOf, words)).toEqual(['Bei diesen Quoten und Bedingungen ohne Chance sind 1: D.', 'Von den anderen hat niemand eine kleinere Chance als 50,0\u00a0%.', 'Auch das ist bewiesen das Beste: Kein Verfahren gibt ihnen allen mehr als 50,0\u00a0%.'])
  })
})

describe('quotas', () => {
  test('are named in words', () => {
    expect(['FEMALE', 'divers'].map((value) => toQuotaLabel({ feature: 'GENDER', value }, words))).toEqual(['Geschlecht: Frauen', 'Geschlecht: divers'])
    expect(['20-39', '80+'].map((value) => toValueLabel({ feature: 'AGE_GROUP', value }, words))).toEqual(['20 bis 39 Jahre', '80 Jahre und älter'])
    expect(toValueLabel({ feature: 'AMT', value: '13072', label: 'Amt Gnoien' }, words)).toBe('Amt Gnoien')
    expect(toValueLabel({ feature: 'ORGANISATION_KIND', value: 'CLUB' }, words)).toBe('Verein')
  })

  test('a bound that is moved takes the other along', () => {
    const quotas = [quota('FEMALE', 1, 2), quota('MALE', 1, 2)]
    expect(withBound(quotas, quota('FEMALE', 1, 2), { min: 4 })[0]).toMatchObject({ min: 4, max: 4 })
    expect(withBound(quotas, quota('FEMALE', 1, 2), { max: 0 })[0]).toMatchObject({ min: 0, max: 0 })
    expect(withBound(quotas, quota('FEMALE', 1, 2), { max: 0 })[1]).toBe(quotas[1])
  })

  test('suggested bounds take the place of theirs, and are told as a change', () => {
    const suggested = [{ feature: 'GENDER', value: 'MALE', min: 0, max: 2 }]
    expect(withSuggestions(drawn.quotas, suggested)).toEqual([{ feature: 'GENDER', value: 'FEMALE', min: 1, max: 2 }, ...suggested])
    expect(toBoundsChanges(drawn.quotas, suggested, words)).toEqual(['Geschlecht: Männer: statt 1–2 jetzt 0–2'])
  })

  test('a proposal says whose people were counted, and what has no figures', () => {
    const proposed = (feature: string, isBasisWider: boolean) => ({ ...quota('x', 0, 1), feature, seats: 1, inhabitants: 5, share: 1, basis: isBasisWider ? 'Kreis' : 'Südosten', isBasisWider, date: null })
    expect(toProposalNotes({ quotas: [proposed('GENDER', false), proposed('AGE_GROUP', true)], withoutPopulation: ['AMT'] }, words)).toEqual([
      'Vorschlag nach den Menschen in: Südosten.', 'Für das Einzugsgebiet fehlen Zahlen (Alter). Gerechnet ist mit: Kreis.', 'Ohne Bevölkerungszahlen, daher kein Vorschlag: Amt.',
    ])
  })
})

test('a change is told by what differs before and after it', () => {
  const state = { capacity: null, quotas: [], list: [], waiting: [], tables: [], draws: [] }
  const conditions = { mustHave: ['b'], mustNot: [], households: [['c', 'd']], oncePerOrganisation: false }
  const row = (stage: string, date: string | null = null) => ({ stakeholder: 'a', stage, date })
  const before = { state, rows: [row('NOMINATED')] }
  const after = { state: { ...state, capacity: 40, quotas: [{ feature: 'GENDER', value: 'FEMALE', min: 1, max: 2 }], conditions, list: ['a'], waiting: ['b', 'c'] }, rows: [row('INVITED'), row('NOMINATED')] }
  const json = (one: object, other: object) => ({ before: JSON.stringify(one), after: JSON.stringify(other) })
  expect(toChangeLines(json(before, after), (id) => id.toUpperCase(), words)).toEqual(['Plätze: nichts → 40', 'Warteliste: 0 → 2', 'Geschlecht: Frauen: nichts → 1–2', 'neu: Immer auf der Liste: B.', 'neu: Ein Haushalt, höchstens einmal: C und D.', 'neu auf der Liste: A', 'A: benannt → eingeladen'])
  expect(toChangeLines(json({ ...after, rows: [] }, { state, rows: [] }), (id) => id, words)).toEqual(['Plätze: 40 → nichts', 'Warteliste: 2 → 0', 'Geschlecht: Frauen: 1–2 → nichts', 'nicht mehr: Immer auf der Liste: b.', 'nicht mehr: Ein Haushalt, höchstens einmal: c und d.', 'nicht mehr auf der Liste: a'])
})

describe('letter data', () => {
  const data = (candidates: Candidate[]): PlanPageQuery => ({
    event: { id: 'e', name: 'Tagung', kind: 'MEETING', date: '2030-05-01', startTime: '15:00', endTime: null, venue: '@Saal', region: null, catchment: null, source: null },
    eventPlan: plan({ candidates }),
  })

  test('begin with the names of the columns, and hold who is on the list and may come', () => {
    const rows = toLetterCsv(data([person('a', { onList: true, organisations: ['Verein', 'Rat'], table: 2, synthetic: true }), person('b', { onList: true, stage: 'DECLINED' }), person('c')]), words).split('\r\n')
    expect(rows[0]).toBe('\uFEFFKennung;Titel;Name;Funktion;Organisation;Ort;Stand;Veranstaltung;Datum;Beginn;Ende;Haus;Tisch;erfunden')
    expect(rows.slice(1)).toEqual(["a;;a;;\"Verein, Rat\";;benannt;Tagung;01.05.2030;15:00;;'@Saal;2;ja", ''])
  })

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('hold no formula: %j', (name) => {
    const [, row] = toLetterCsv(data([person('a', { onList: true, name, place: name, function: name, organisations: [name] })]), words).split('\r\n')
    for (const cell of (row ?? '').split(';')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/)
  })
})

test('boards, bodies of politics and administration come first among those who nominate', () => {
  const organisation = (id: string, kind: 'CLUB' | 'ADVISORY_BOARD' | 'POLITICAL' | 'ADMINISTRATION') => ({ id, name: id, kind })
  expect(toNominatorOptions({ organisations: { edges: [organisation('v', 'CLUB'), organisation('a', 'ADMINISTRATION'), organisation('p', 'POLITICAL'), organisation('b', 'ADVISORY_BOARD')].map((node) => ({ node })) }, actors: { edges: [] } }, commonTexts.de.organisationKinds))
    .toEqual([{ value: 'b', label: 'b (Beirat)' }, { value: 'p', label: 'p (Politik)' }, { value: 'a', label: 'a (Verwaltung)' }, { value: 'v', label: 'v (Verein)' }])
})
