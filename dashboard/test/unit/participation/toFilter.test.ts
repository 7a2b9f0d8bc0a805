import { describe, expect, it } from 'vitest'
import { comparesRegions, FILTER_KEYS, inOrder, toChoice, toDistrictFilter, toFilter, type FilterKey } from '../../../src/features/participation/toFilter'
import { NO_FILTER, toActiveFilters, type FilterOptions } from '../../../src/features/participation/toFilterOptions'

describe('toFilter', () => {
  it('asks for everything when nothing is chosen', () => {
    expect(toFilter(NO_FILTER)).toEqual({})
  })

  it('takes whole months, to their last day, also in a leap year', () => {
    expect(toFilter({ ...NO_FILTER, from: '2022-09', to: '2024-02' })).toEqual({ from: '2022-09-01', to: '2024-02-29' })
  })

  it('passes no month on that is none', () => {
    expect(toFilter({ ...NO_FILTER, from: '2022-13', to: 'soon' })).toEqual({})
  })

  it('passes on what people state of themselves, the kind of organisation, who nominated, and the day of the state', () => {
    expect(toFilter({ ...NO_FILTER, sex: 'FEMALE', age: '20-39', size: 'UNKNOWN', organisationKind: 'CLUB', nominator: 'amt', asOf: '2022-09-30' }))
      .toEqual({ genders: ['FEMALE'], ageGroups: ['20-39'], municipalitySizes: ['UNKNOWN'], organisationKinds: ['CLUB'], nominators: ['amt'], asOf: '2022-09-30' })
    expect(toFilter({ ...NO_FILTER, asOf: '2022-13-01' })).toEqual({})
  })

  it('compares with the whole district under the same filter', () => {
    expect(toDistrictFilter({ ...NO_FILTER, region: 'suedost', group: 'sport' }, '13072')).toEqual({ regions: ['13072'], interestGroups: ['sport'] })
  })
})

describe('toChoice', () => {
  it('turns a bar into the filter of its dimension', () => {
    expect(toChoice('AMT', '130725251')).toEqual({ region: '130725251' })
    expect(toChoice('MONTH', '2022-09')).toEqual({ from: '2022-09', to: '2022-09' })
    expect(toChoice('ORGANISATION_KIND', 'CLUB')).toEqual({ organisationKind: 'CLUB' })
    expect(toChoice('AGE_GROUP', '20-39')).toEqual({ age: '20-39' })
    expect(toChoice('SEX', 'FEMALE')).toEqual({ sex: 'FEMALE' })
    expect(toChoice('MUNICIPALITY_SIZE', '500-999')).toEqual({ size: '500-999' })
    expect(toChoice('NOTHING', 'x')).toBeNull()
  })
})

describe('inOrder', () => {
  it('takes a span of months forwards that a link names backwards', () => {
    expect(inOrder({ ...NO_FILTER, from: '2023-01', to: '2022-03' })).toMatchObject({ from: '2022-03', to: '2023-01' })
    expect(inOrder({ ...NO_FILTER, from: '2022-03', to: '2022-03' })).toMatchObject({ from: '2022-03', to: '2022-03' })
    expect(inOrder({ ...NO_FILTER, from: '2023-01' })).toMatchObject({ from: '2023-01', to: '' })
  })
})

describe('comparesRegions', () => {
  it('does not compare regions with each other when one of them, or one event, is chosen', () => {
    expect(comparesRegions({ ...NO_FILTER, group: 'sport' })).toBe(true)
    expect(comparesRegions({ ...NO_FILTER, region: 'suedost' })).toBe(false)
    expect(comparesRegions({ ...NO_FILTER, event: 'kick-off-schwaan' })).toBe(false)
  })
})

describe('toActiveFilters', () => {
  const none = Object.fromEntries(FILTER_KEYS.map((key) => [key, []])) as unknown as FilterOptions
  const options: FilterOptions = { ...none, region: [{ value: 'suedost', label: 'Südöstlicher Landkreis' }], sex: [{ value: 'UNKNOWN', label: 'unbekannt' }] }
  const names = { ...Object.fromEntries(FILTER_KEYS.map((key) => [key, key])) as Record<FilterKey, string>, region: 'aus', event: 'bei', topic: 'Thema', sex: 'Geschlecht', asOf: 'Stand vom' }
  const words = { names, date: (day: string) => `am ${day}`, month: (month: string) => `Monat ${month}` }

  it('names what is chosen, and shows an unknown id instead of hiding that it filters', () => {
    expect(toActiveFilters({ ...NO_FILTER, region: 'suedost', event: 'gone', topic: 'bus' }, options, words))
      .toEqual([
        { key: 'region', label: 'aus: Südöstlicher Landkreis', short: 'Südöstlicher Landkreis' },
        { key: 'event', label: 'bei: gone', short: 'gone' },
        { key: 'topic', label: 'Thema: bus', short: 'Thema: bus' },
      ])
  })

  it('names months also before the first and after the last event, as the months of a compared year', () => {
    expect(toActiveFilters({ ...NO_FILTER, from: '2022-01', to: '2022-12' }, options, words).map(({ label }) => label)).toEqual(['from: Monat 2022-01', 'to: Monat 2022-12'])
  })

  it('says that the unknown are chosen, and the day in the form of the language', () => {
    expect(toActiveFilters({ ...NO_FILTER, sex: 'UNKNOWN', asOf: '2022-09-30' }, options, words).map(({ label }) => label)).toEqual(['Geschlecht: unbekannt', 'Stand vom: am 2022-09-30'])
  })
})
