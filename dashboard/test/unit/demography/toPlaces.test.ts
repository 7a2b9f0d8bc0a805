import { describe, expect, it } from 'vitest'
import { toFixedClasses } from '../../../src/charts/toFixedClasses'
import { extremesOf, growthOf, isEstimatedFigure, toIndexCourses, toPlaceRows, type PlaceCourse } from '../../../src/features/demography/places/toPlaceRows'
import { toMapPlaces } from '../../../src/features/demography/places/toMapPlaces'

const place = (key: string, population: (number | null)[], oldAgeDependencyRatio: (number | null)[] = population): PlaceCourse => ({ key, label: key, estimated: true, indicators: { population, oldAgeDependencyRatio } })

describe('places in a year', () => {
  // 90 of 100 is a loss of 10 %
  it('have the figures of the API and their change since the start', () => {
    const [row] = toPlaceRows([place('A', [100, 90], [40, 55])], 1)
    expect(row?.figures).toMatchObject({ population: 90, oldAgeDependencyRatio: 55, growth: -10, medianAge: null })
  })

  it('know no change where nobody lived at the start', () => {
    expect(growthOf([0, 5], 1)).toBeNull()
    expect(growthOf([null, 5], 1)).toBeNull()
  })

  it('are estimated where the ages are; but inhabitants and sexes are counted at the start', () => {
    const marked = (figure: 'population' | 'sexRatio' | 'medianAge', position: number) => isEstimatedFigure(figure, position, { estimated: true })
    expect([marked('medianAge', 0), marked('population', 0), marked('sexRatio', 0), marked('population', 1), marked('sexRatio', 1)]).toEqual([true, false, false, true, true])
    expect(isEstimatedFigure('medianAge', 1, { estimated: false })).toBe(false)
  })

  it('name the lowest and the highest known figure, never the unknown', () => {
    const rows = toPlaceRows([place('A', [1], [50]), place('B', [1], [null]), place('C', [1], [30])], 0)
    expect(extremesOf(rows, 'oldAgeDependencyRatio')).toMatchObject({ lowest: { key: 'C' }, highest: { key: 'A' } })
    expect(extremesOf([], 'medianAge')).toBeNull()
  })
})

it('courses begin at 100 and are sorted from the largest loss to the largest gain', () => {
  const courses = toIndexCourses([place('grows', [200, 220]), place('shrinks', [50, 40]), place('empty', [0, 0])])
  expect(courses.map(({ key, change }) => [key, Math.round(change)])).toEqual([['shrinks', -20], ['grows', 10]])
  expect(courses[0]?.values).toEqual([100, 80])
})

it('fixed classes keep their limits though they are empty; a value on a limit goes up', () => {
  const { classes, unknown, classOf } = toFixedClasses([{ id: 'a', value: -3 }, { id: 'b', value: 2 }, { id: 'c', value: null }], [-2, 2])
  expect(classes).toEqual([{ from: null, to: -2, places: ['a'] }, { from: -2, to: 2, places: [] }, { from: 2, to: null, places: ['b'] }])
  expect(unknown).toEqual(['c'])
  expect(classOf.get('b')).toBe(2)
})

it('a municipality without an Amt has none on the map', () => {
  const regions = [
    { id: '1', name: 'Laage', level: 'MUNICIPALITY', parent: { id: 'amt', level: 'AMT' }, groups: [{ id: 'south', level: 'PLANNING_REGION' }] },
    { id: '2', name: 'Güstrow', level: 'MUNICIPALITY', parent: { id: 'district', level: 'DISTRICT' }, groups: [] },
    { id: 'amt', name: 'Amt Laage', level: 'AMT', parent: null, groups: [] },
  ]
  expect(toMapPlaces(regions).map(({ name, amt, conferenceRegion }) => [name, amt?.id, conferenceRegion?.id])).toEqual([['Laage', 'amt', 'south'], ['Güstrow', undefined, undefined]])
})
