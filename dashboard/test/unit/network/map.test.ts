import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixColours } from '../../../src/charts/network/mixColours'
import { placeLabels, type LabelWish } from '../../../src/charts/network/placeLabels'
import { categoriesOf, legendEntries } from '../../../src/features/network/categories'
import { nodeRadius, radiusOf } from '../../../src/features/network/sizes'
import { categoryColour, toMapNodes } from '../../../src/features/network/toMapNodes'
import { categoryName } from '../../../src/features/network/toFilterWords'
import { german } from './words'
import { smallCategories, smallRegions, smallView } from './smallNetwork'

const area = { left: 0, top: 0, right: 800, bottom: 600 }
const anyWishes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }), radius: fc.integer({ min: 3, max: 20 }), width: fc.integer({ min: 20, max: 200 }) }), { maxLength: 60 })
  .map((list) => list.map((wish, index): LabelWish => ({ ...wish, id: `n${index}`, must: false, strong: index < 2 })))

describe('the names on the map', () => {
  it('never collide and never leave the picture', () => {
    fc.assert(fc.property(anyWishes, (wishes) => {
      const width = new Map(wishes.map((wish) => [wish.id, wish.width]))
      const boxes = placeLabels({ wishes, obstacles: [], height: 18, area }).map(({ id, left, middle }) => ({ left, right: left + (width.get(id) ?? 0), top: middle - 9, bottom: middle + 9 }))
      boxes.forEach((a, index) => {
        expect(a.left >= 0 && a.right <= 800 && a.top >= 0 && a.bottom <= 600).toBe(true)
        for (const b of boxes.slice(index + 1)) expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
      })
    }))
  })

  it('stand to the right first, and are left out where every place is taken', () => {
    const wish = { id: 'a', x: 100, y: 100, radius: 10, width: 50, must: false, strong: false }
    expect(placeLabels({ wishes: [wish], obstacles: [], height: 18, area })).toEqual([{ id: 'a', left: 114, middle: 100 }])
    const full = [{ left: 0, top: 0, right: 800, bottom: 600 }]
    expect(placeLabels({ wishes: [wish], obstacles: full, height: 18, area })).toEqual([])
    expect(placeLabels({ wishes: [{ ...wish, strong: true }], obstacles: full, height: 18, area })).toHaveLength(1)
    // Everything is covered, the places to the right twice: the left one it is.
    const right = { left: 100, top: 0, right: 800, bottom: 600 }
    expect(placeLabels({ wishes: [{ ...wish, strong: true }], obstacles: [...full, right], height: 18, area })).toEqual([{ id: 'a', left: 36, middle: 100 }])
  })
})

describe('the marks', () => {
  it('grow with the root of the degree: four times the ties, twice the growth', () => {
    const base = nodeRadius(0)
    expect(nodeRadius(4) - base).toBeCloseTo(2 * (nodeRadius(1) - base), 10)
    expect(radiusOf('equal', new Map())('a')).toBe(radiusOf('equal', new Map())('b'))
  })

  it('stay small where most have much, so that they do not cover each other, and large where one has', () => {
    const even = new Map(Array.from({ length: 50 }, (_, index): [string, number] => [`n${index}`, 10 + index % 3]))
    const mean = [...even.keys()].reduce((sum, id) => sum + radiusOf('closeness', even)(id), 0) / even.size
    expect(mean).toBeLessThan(nodeRadius(2))
    const one = new Map([...even.keys()].map((id, index): [string, number] => [id, index === 0 ? 100 : 0]))
    expect(radiusOf('betweenness', one)('n0')).toBeGreaterThan(3 * radiusOf('betweenness', one)('n1'))
  })

  it('grow with any measure: the largest value has the largest mark, a quarter of it half the growth; unknown is as small as 0', () => {
    const radius = radiusOf('betweenness', new Map([['a', 0.4], ['b', 0.1], ['c', 0], ['d', null]]))
    expect(radius('b') - radius('c')).toBeCloseTo((radius('a') - radius('c')) / 2, 10)
    expect(radius('d')).toBe(radius('c'))
    expect(radiusOf('betweenness', new Map([['a', 0]]))('a')).toBe(radius('c'))
  })

  it('differ in shape by kind, and are hollow when invented', () => {
    const view = smallView()
    const categories = smallCategories('kind')
    const positions = Object.fromEntries(view.nodes.map((node) => [node.id, { x: 0, y: 0 }]))
    const nodes = toMapNodes({ view, positions, radiusOf: () => 5, categories, colourOf: categoryColour({ categories, theme: 'light', groupIds: [], shown: [] }) })
    expect(nodes.map(({ id, shape, hollow }) => [id, shape, hollow])).toEqual([
      ['ada', 'circle', false], ['bert', 'circle', false], ['carla', 'circle', false], ['board', 'square', false], ['club', 'square', false], ['dora', 'circle', true], ['choir', 'square', true],
    ])
    expect(toMapNodes({ view, positions: {}, radiusOf: () => 5, categories, colourOf: () => '#000000' })).toEqual([])
  })

  it.each(['light', 'dark'] as const)('have a contrast of at least 3 to the %s paper in each class of a measure', (theme) => {
    const paper = theme === 'light' ? '#fbfaf7' : '#14191a'
    const values = new Map(['ada', 'bert', 'carla', 'board', 'club', 'dora', 'choir'].map((id, index) => [id, index] as const))
    const categories = categoriesOf({ view: smallView(), by: 'betweenness', regions: smallRegions, values, communityNames: new Map() })
    const colourOf = categoryColour({ categories, theme, groupIds: [], shown: [] })
    expect(categories.list.length).toBeGreaterThan(3)
    for (const { key } of categories.list) expect(contrast(colourOf(key), paper)).toBeGreaterThanOrEqual(3)
  })

  it('step back towards the paper', () => {
    expect(mixColours('#ffffff', '#000000', 0.25)).toBe('#bfbfbf')
    expect(mixColours('#ffffff', '#123456', 1)).toBe('#123456')
    expect(() => mixColours('white', '#000000', 1)).toThrow('mixColours needs colours as #rrggbb, got white')
  })
})

describe('the legend', () => {
  it('counts each class of what is shown, keeps what is switched off, leaves out what is not there', () => {
    const view = smallView()
    const offered = new Set(['ada', 'bert', 'carla'])
    const categories = smallCategories('group')
    expect(legendEntries({ view, categories, offered, hidden: [] })).toEqual([
      { key: 'parents', name: 'Eltern', count: 1 }, { key: 'youth', name: 'Jugend', count: 1 }, { key: 'NONE', name: null, count: 1 },
    ])
    expect(legendEntries({ view, categories: smallCategories('kind'), offered, hidden: ['ORGANISATION'] }).map(({ key, count }) => [key, count])).toEqual([['ACTOR', 3], ['ORGANISATION', 0]])
  })

  it('sorts a measure into none, the lower half, the next 30 %, the next 15 % and the top, and never parts equal values', () => {
    const values = new Map(smallView().nodes.map((node) => [node.id, node.degree]))
    const categories = categoriesOf({ view: smallView(), by: 'degree', regions: smallRegions, values, communityNames: new Map() })
    // Degrees: carla 0; ada, club, dora, choir 1; bert, board 2.
    expect([...categories.classes.values()].map(({ low, high }) => [low, high])).toEqual([[0, 0], [1, 1], [2, 2]])
    expect(categories.list.map(({ count }) => count)).toEqual([1, 4, 2])
  })

  it('puts everybody who is in no community but their own together', () => {
    const values = new Map([['ada', 0], ['bert', 0], ['carla', 1], ['board', 0], ['club', 2]])
    const categories = categoriesOf({ view: smallView(), by: 'community', regions: smallRegions, values, communityNames: new Map([['0', 'um Beirat']]) })
    expect(categories.list).toEqual([{ key: '0', name: 'um Beirat', count: 3 }, { key: 'NONE', name: null, count: 4 }])
  })

  it('tells places, parts of the network, cutpoints and origins apart, in words', () => {
    const cut = new Map([['ada', 0], ['board', 1]])
    const named = (by: 'region' | 'component' | 'isCutpoint' | 'origin') => {
      const categories = categoriesOf({ view: smallView(), by, regions: smallRegions, values: cut, communityNames: new Map() })
      return categories.list.map(({ key, count }) => [categoryName({ categories, key }, german), count])
    }
    expect(named('region')).toEqual([['Kreis', 2], ['Stadt', 2], ['Dorf', 2], ['ohne Ort', 1]])
    // carla is the only one of her part
    expect(named('component')).toEqual([['Teil 2', 4], ['Teil 4', 2], ['allein', 1]])
    expect(named('isCutpoint')).toEqual([['kein Bindeglied', 1], ['Bindeglied', 1], ['unbekannt', 5]])
    expect(named('origin')).toEqual([['echte Quelle', 5], ['erfunden', 2]])
  })

  it('says where a node has no region, no group, no known value', () => {
    expect(smallCategories('planningRegion').list.map(({ key, count }) => [key, count])).toEqual([['north', 2], ['NONE', 5]])
    expect(smallCategories('eigenvector').list).toEqual([{ key: 'NONE', name: null, count: 7 }])
  })
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
