import { expect, test } from 'vitest'
import type { ReachQuery } from '../../../src/gql/graphql'
import { makeFormats } from '../../../src/app/i18n/formats'
import { de } from '../../../src/features/overview/texts.de'
import { en } from '../../../src/features/overview/texts.en'
import { toReach } from '../../../src/features/overview/toReach'

type Row = ReachQuery['byRegion']['rows'][number]
const row = (key: string | null, people: number | null, more: Partial<Row> = {}): Row => ({ key, label: key ?? 'ohne Ort', people, inhabitants: null, ratePerThousand: null, withheld: people === null, ...more })

function reach(municipalities: Row[], regions: Row[] = []): ReachQuery {
  return {
    health: { counts: [{ kind: 'ACTOR', count: 24 }, { kind: 'ORGANISATION', count: 1 }] },
    syntheticData: { present: false },
    byMunicipality: { rows: municipalities },
    byRegion: { total: { people: 14 }, rows: regions, sources: [] },
    byGroup: { rows: [{ ...row('jugend', 3), attended: 3 }, { ...row('sport', 0), attended: 0 }, { ...row('senioren', 0), attended: 1 }] },
  }
}

test('not reached is a known zero; a withheld count is somebody', () => {
  const view = toReach(reach([row('a', 0), row('b', null), row('c', 4)]))
  expect(view.missingMunicipalities.map((place) => place.key)).toEqual(['a'])
  expect(view.municipalities).toBe(3)
  expect(view.missingGroups.map((place) => place.key)).toEqual(['sport'])
})

test('a row without a place is no municipality', () => {
  expect(toReach(reach([row(null, 0), row('a', 1)]))).toMatchObject({ municipalities: 1, missingMunicipalities: [] })
})

test('the largest missing places come first, those of unknown size last', () => {
  const view = toReach(reach([row('klein', 0, { inhabitants: 300 }), row('unbekannt', 0), row('gross', 0, { inhabitants: 9000 })]))
  expect(view.missingMunicipalities.map((place) => place.key)).toEqual(['gross', 'klein', 'unbekannt'])
})

test('the weakest region is the one with the lowest known rate', () => {
  const regions = [row('nord', 5, { ratePerThousand: 0.5 }), row('sued', 1, { ratePerThousand: 0.1 }), row('west', null)]
  expect(toReach(reach([], regions)).weakest?.key).toBe('sued')
  expect(toReach(reach([], [])).weakest).toBeNull()
})

test('the answer speaks of one and of many, in both languages', () => {
  const german = makeFormats('de')
  const english = makeFormats('en')
  expect(de.atTheTable(german, 14, { people: 24, organisations: 1 })).toBe('14 Menschen waren dabei, erfasst sind 24 Menschen und 1 Organisation.')
  expect(de.atTheTable(german, 0, { people: 1, organisations: 0 })).toBe('Erfasst ist 1 Mensch.')
  expect(de.atTheTable(german, null, { people: 0, organisations: 0 })).toBe('Noch ist niemand erfasst.')
  expect(de.notReached(german, 96, 112)).toBe('96 von 112 Gemeinden sind noch nicht erreicht.')
  expect(de.notReached(german, 1, 112)).toBe('1 von 112 Gemeinden ist noch nicht erreicht.')
  expect(de.notReached(german, 0, 112)).toBe('Alle 112 Gemeinden sind erreicht.')
  expect(en.atTheTable(english, 1, { people: 1, organisations: 17 })).toBe('1 person took part, 1 person and 17 organisations are recorded.')
  expect(en.notReached(english, 1, 112)).toBe('1 of 112 municipalities has not been reached yet.')
})
