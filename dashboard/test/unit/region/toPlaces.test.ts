import { describe, expect, it } from 'vitest'
import { commonDate, toPlaces, type RegionFacts } from '../../../src/features/region/toPlaces'

const nordwest = { id: 'nordwest', name: 'Nordwestlicher Landkreis', level: 'PLANNING_REGION' }
const amt = { id: '130725251', name: 'Amt Bad Doberan-Land', level: 'AMT' }
const region = (changes: Partial<RegionFacts>): RegionFacts => ({ id: '13072001', name: 'Admannshagen-Bargeshagen', areaKm2: 15.77, inhabitants: 2933, inhabitantsDate: '2024-12-31', parent: amt, groups: [nordwest], ...changes })

describe('toPlaces', () => {
  it('joins a municipality with its Amt, its conference region and its counts', () => {
    const [place] = toPlaces([region({})], [{ key: '13072001', people: 3, ratePerThousand: 1.02, withheld: false }])
    // 2,933 inhabitants on 15.77 km² are 185.99 per km²
    expect(place).toMatchObject({ amt: { id: '130725251' }, conferenceRegion: { id: 'nordwest' }, people: 3, rate: 1.02 })
    expect(place?.density).toBeCloseTo(185.99, 2)
  })

  it('has no Amt where the district is the parent', () => {
    expect(toPlaces([region({ parent: { id: '13072', name: 'Landkreis Rostock', level: 'DISTRICT' } })], [])[0]?.amt).toBeNull()
  })

  it('leaves unknown what is unknown', () => {
    expect(toPlaces([region({ inhabitants: null, areaKm2: null })], [])[0]).toMatchObject({ inhabitants: null, density: null, people: null, rate: null })
  })
})

describe('commonDate', () => {
  it('is the date of all places, or none', () => {
    const places = toPlaces([region({}), region({ id: '2' })], [])
    expect(commonDate(places)).toBe('2024-12-31')
    expect(commonDate(toPlaces([region({}), region({ id: '2', inhabitantsDate: '2023-12-31' })], []))).toBeNull()
  })
})
