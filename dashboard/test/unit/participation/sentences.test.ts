import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFormats } from '../../../src/app/i18n/formats'
import type { ParticipationRow } from '../../../src/features/participation/participationRow'
import { sentencesDe } from '../../../src/features/participation/sentences.de'
import { sentencesEn } from '../../../src/features/participation/sentences.en'
import { toCircleAnswer } from '../../../src/features/participation/toCircleAnswer'
import { toFunnel } from '../../../src/features/participation/toFunnel'
import { toFunnelMessage, toMonthMessage, toRateMessage, toStageMessage } from '../../../src/features/participation/toMessages'
import { toMonths } from '../../../src/features/participation/toMonths'
import { toRateBars } from '../../../src/features/participation/toRateBars'
import { toStageBars, toUnreached } from '../../../src/features/participation/toStageBars'

const de = makeFormats('de')
const en = makeFormats('en')
const suedost = { key: 'suedost', label: 'Südöstlicher Landkreis', people: 4, expected: 13.2, rateHigh: 0.2 }
const noConferences = { ahead: 0, unrecorded: 0 }

describe('the answer of the page', () => {
  it('names the region that is reached least, with both numbers', () => {
    const answer = { kind: 'gap', gap: suedost, placed: 61, isCertain: true } as const
    expect(sentencesDe.answer(answer, de)).toBe('Südöstlicher Landkreis fehlt: 4 von 61 Teilnehmenden, erwartet 13.')
    expect(sentencesEn.answer(answer, en)).toBe('Südöstlicher Landkreis is missing: 4 of 61 participants, expected 13.')
  })

  it('says when the gap may be chance', () => {
    expect(sentencesDe.answer({ kind: 'gap', gap: suedost, placed: 61, isCertain: false }, de)).toContain('Das kann Zufall sein.')
  })

  it('is honest before the first conference', () => {
    expect(sentencesDe.answer({ kind: 'nothing', conferences: { ahead: 4, unrecorded: 0 } }, de)).toBe('Noch keine Teilnahmen erfasst. Vier Konferenzen stehen an.')
    expect(sentencesDe.answer({ kind: 'nothing', conferences: { ahead: 1, unrecorded: 0 } }, de)).toBe('Noch keine Teilnahmen erfasst. Eine Konferenz steht an.')
    expect(sentencesEn.answer({ kind: 'nothing', conferences: { ahead: 1, unrecorded: 0 } }, en)).toBe('No attendance is recorded yet. One conference lies ahead.')
  })

  it('has the right number forms for one and for many', () => {
    expect(sentencesDe.answer({ kind: 'total', people: 1 }, de)).toBe('1 Mensch hat teilgenommen.')
    expect(sentencesDe.answer({ kind: 'total', people: 1200 }, de)).toBe('1.200 Menschen haben teilgenommen.')
    expect(sentencesEn.answer({ kind: 'total', people: 1 }, en)).toBe('1 person attended.')
    expect(sentencesDe.answer({ kind: 'noPlaces', people: 14, conferences: { ahead: 0, unrecorded: 4 } }, de))
      .toBe('14 Menschen haben teilgenommen. Woher sie kommen, ist nicht erfasst. Zu vier Regionalkonferenzen ist noch keine Teilnahme erfasst.')
    expect(sentencesDe.answer({ kind: 'even', people: 9, placed: 9, regions: 4 }, de)).toBe('Ja. Alle vier Konferenzregionen sind nach ihren Einwohnern vertreten.')
    expect(sentencesDe.answer({ kind: 'organisationsOnly', pairs: 1, conferences: noConferences }, de)).toBe('1 Teilnahme von Organisationen, noch keine von Menschen.')
  })
})

describe('the titles of the charts', () => {
  it('say what came of the invitations', () => {
    expect(sentencesDe.funnel({ kind: 'attended', invited: 800, attended: 520, share: 0.65 }, de)).toBe('800 Einladungen führten zu 520 Teilnahmen (65\u00a0%)')
    expect(sentencesDe.funnel({ kind: 'attended', invited: 1, attended: 1, share: 1 }, de)).toBe('1 Einladung führte zu 1 Teilnahme (100\u00a0%)')
    expect(sentencesEn.funnel({ kind: 'attended', invited: 800, attended: 1, share: 0.00125 }, en)).toBe('800 invitations led to 1 attendance (0.1%)')
  })

  it('do not praise 100 % where only attendance is recorded and the invitations are implied', () => {
    // The newsletter: 20 recorded attendances (14 people, 6 organisations), no invitation.
    const total = { key: null, label: '', nominated: 0, invited: 20, accepted: 20, declined: 0, attended: 20, absent: 0, withheld: false }
    expect(sentencesDe.funnel(toFunnelMessage(toFunnel(total)), de)).toBe('20 Teilnahmen erfasst, die Einladungen dazu nicht')
    expect(sentencesDe.stages(toStageMessage(toStageBars([total], 'value')), de)).toBe('Alle 20 Teilnahmen sind ohne Zuordnung')
    expect(toFunnelMessage(toFunnel({ ...total, invited: 21, declined: 1 }))).toMatchObject({ kind: 'attended' })
  })

  it('count the places from which nobody came before they compare rates', () => {
    expect(sentencesDe.rates({ kind: 'empty', empty: 40, places: 112 }, de)).toBe('Aus 40 von 112 Gebieten nahm noch niemand teil')
  })

  it('do not hide a place of few people when it is surely behind', () => {
    const bar = (key: string, [value, people]: [number, number], interval: [number, number]) => ({ key, label: key, value, interval, people, inhabitants: 20_000, isSmall: people < 10 })
    const bars = [bar('Südwest', [1.3, 100], [1, 1.5]), bar('Nordwest', [1.1, 90], [0.9, 1.4]), bar('Südost', [0.2, 5], [0.1, 0.5])]
    expect(toRateMessage({ bars, reference: 1.1, unknown: [], withheld: [] })).toMatchObject({ kind: 'range', lowest: { key: 'Südost' } })
    expect(toRateMessage({ bars: [...bars.slice(0, 2), bar('Nordost', [1, 5], [0.4, 2])], reference: 1.1, unknown: [], withheld: [] })).toMatchObject({ lowest: { key: 'Nordwest' } })
  })

  it('measures a single place by the district instead of calling it equal', () => {
    const only = toRateMessage({ bars: [{ key: 'so', label: 'Südost', value: 0.2, interval: null, people: 5, inhabitants: 21_956, isSmall: true }], reference: 1.1, unknown: [], withheld: [] })
    expect(sentencesDe.rates(only, de)).toBe('Südost: 0,2 je 1.000 Einwohner, im Landkreis 1,1')
  })

  it('name at most four of many who are not reached', () => {
    expect(sentencesDe.unreached(['a', 'b', 'c', 'd', 'e', 'f'], false, de)).toBe('Noch niemand erfasst: a, b, c, d und 2 weitere.')
    expect(sentencesDe.unreached([], true, de)).toBe('')
  })
})

const count = fc.option(fc.nat(400))
const row: fc.Arbitrary<ParticipationRow> = fc.record({
  key: fc.option(fc.constantFrom('2022-05', '2022-10', '2023-01')),
  label: fc.constantFrom('Sport', 'Jugend'),
  nominated: count, invited: count, accepted: count, declined: count, attended: count, absent: count, people: count,
  inhabitants: fc.option(fc.nat(90_000)),
  ratePerThousand: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
  rateLow: fc.constant(0), rateHigh: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
  withheld: fc.boolean(),
})
const event = fc.record({ kind: fc.constantFrom('REGIONAL_CONFERENCE', 'MEETING'), date: fc.option(fc.constantFrom('2022-09-30', '2030-01-01')), attended: count })

describe('every sentence', () => {
  it('says no NaN, undefined, null or Infinity, whatever the figures', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 6 }), row, fc.array(event, { maxLength: 5 }), (rows, total, events) => {
      const answer = toCircleAnswer({ comparesRegions: events.length < 4, total, regions: rows, districtRate: total.ratePerThousand ?? null, events, today: '2026-01-01' })
      for (const [sentences, formats] of [[sentencesDe, de], [sentencesEn, en]] as const) {
        const said = [
          sentences.answer(answer, formats),
          sentences.funnel(toFunnelMessage(toFunnel(total)), formats),
          sentences.stages(toStageMessage(toStageBars(rows, 'value')), formats),
          sentences.rates(toRateMessage(toRateBars(rows, total)), formats),
          sentences.months(toMonthMessage(toMonths(rows)), formats),
        ]
        for (const sentence of said) {
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|∞/)
          expect(sentence.length).toBeGreaterThan(5)
        }
        expect(sentences.unreached(toUnreached(rows), true, formats)).not.toMatch(/NaN|undefined|null/)
      }
    }))
  })
})
