import { describe, expect, it } from 'vitest'
import { nameCommunities } from '../../../src/features/network/communities'
import { toHulls } from '../../../src/features/network/toHulls'
import { toNetworkView } from '../../../src/features/network/toNetworkView'
import { smallGroups, smallRegions } from './smallNetwork'

const person = (id: string, interestGroups: string[], degree = 1) => ({ id, kind: 'ACTOR', label: id.toUpperCase(), degree, component: 1, region: null, interestGroups, synthetic: false })

/** Two circles of three: one of parents, one without anything in common around f. */
const view = toNetworkView({
  order: 6, size: 5, density: null, componentCount: 1,
  nodes: [person('a', ['parents']), person('b', ['parents']), person('c', ['parents']), person('d', []), person('e', ['youth']), person('f', [], 2)],
  edges: [['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'f'], ['e', 'f']].map(([source = '', target = '']) => ({ source, target, kinds: ['TIE'], weight: 1 })),
}, { regions: smallRegions, groups: smallGroups })
const communities = new Map([['a', 0], ['b', 0], ['c', 0], ['d', 1], ['e', 1], ['f', 1]])

describe('the name of a community', () => {
  it('is what its members share and the rest of the network does not', () => {
    const names = nameCommunities({ view, communities, regions: smallRegions })
    expect(names.get('0')).toEqual({ key: '0', kind: 'group', name: 'Eltern', inside: 3, known: 3, size: 3 })
  })

  it('is its best connected member where nothing is shared by half of them', () => {
    expect(nameCommunities({ view, communities, regions: smallRegions }).get('1')).toEqual({ key: '1', kind: 'hub', name: 'F', inside: 2, known: 3, size: 3 })
  })

  it('is not given to who is alone', () => {
    expect(nameCommunities({ view, communities: new Map([['a', 7]]), regions: smallRegions }).size).toBe(0)
  })
})

describe('the outlines', () => {
  const shown = new Set(view.nodes.map((node) => node.id))

  it('stand around communities of three and more, with their members and names', () => {
    const hulls = toHulls({ view, communities, names: new Map([['0', 'Eltern'], ['1', 'um F']]), shown, theme: 'light' })
    expect(hulls.map(({ name, ids }) => [name, ids])).toEqual([['Eltern', ['a', 'b', 'c']], ['um F', ['d', 'e', 'f']]])
    expect(new Set(hulls.map(({ colour }) => colour)).size).toBe(2)
    expect(toHulls({ view, communities: new Map([['a', 0], ['b', 0]]), names: new Map(), shown, theme: 'light' })).toEqual([])
  })
})
