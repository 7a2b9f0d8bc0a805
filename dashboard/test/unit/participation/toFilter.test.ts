import { describe, expect, it } from 'vitest'
import { comparesRegions, toChoice, toDistrictFilter, toFilter } from '../../../src/features/participation/toFilter'
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

  it('compares with the whole district under the same filter', () => {
    expect(toDistrictFilter({ ...NO_FILTER, region: 'suedost', group: 'sport' }, '13072')).toEqual({ regions: ['13072'], interestGroups: ['sport'] })
  })
})

describe('toChoice', () => {
  it('turns a bar into the filter of its dimension', () => {
    expect(toChoice('AMT', '130725251')).toEqual({ region: '130725251' })
    expect(toChoice('MONTH', '2022-09')).toEqual({ from: '2022-09', to: '2022-09' })
    expect(toChoice('ORGANISATION_KIND', 'CLUB')).toBeNull()
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
  const options: FilterOptions = { region: [{ value: 'suedost', label: 'Südöstlicher Landkreis' }], catchment: [], event: [], group: [], organisation: [], from: [], to: [], topic: [], kind: [] }
  const names = { region: 'aus', catchment: 'für', event: 'bei', group: 'Gruppe', organisation: 'Organisation', from: 'von', to: 'bis', topic: 'Thema', kind: 'Art' }

  it('names what is chosen, and shows an unknown id instead of hiding that it filters', () => {
    expect(toActiveFilters({ ...NO_FILTER, region: 'suedost', event: 'gone', topic: 'bus' }, options, names))
      .toEqual([
        { key: 'region', label: 'aus: Südöstlicher Landkreis', short: 'Südöstlicher Landkreis' },
        { key: 'event', label: 'bei: gone', short: 'gone' },
        { key: 'topic', label: 'Thema: bus', short: 'Thema: bus' },
      ])
  })
})
