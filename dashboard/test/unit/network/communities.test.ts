import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CommunityName, nameCommunities } from '../../../src/features/network/communities'
import { communityLabels, communitySentence } from '../../../src/features/network/communityLabels'
import { toHulls } from '../../../src/features/network/toHulls'
import { toNetworkView } from '../../../src/features/network/toNetworkView'
import { smallGroups, smallRegions } from './smallNetwork'
import { german } from './words'

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
    expect(names.get('0')).toEqual({ key: '0', kind: 'group', name: 'Eltern', inside: 3, known: 3, size: 3, also: null, hub: 'B' })
  })

  it('is its best connected member where nothing is shared by half of them', () => {
    expect(nameCommunities({ view, communities, regions: smallRegions }).get('1')).toEqual({ key: '1', kind: 'hub', name: 'F', inside: 2, known: 3, size: 3, also: null, hub: 'F' })
  })

  it('is not given to who is alone', () => {
    expect(nameCommunities({ view, communities: new Map([['a', 7]]), regions: smallRegions }).size).toBe(0)
  })
})

describe('the labels of communities', () => {
  const base = { kind: 'planningRegion' as const, name: 'Süden', inside: 5, known: 5, size: 8 }
  const named = (rows: Readonly<Record<string, Partial<CommunityName>>>) => new Map(Object.entries(rows).map(([key, row]): [string, CommunityName] => [key, { ...base, key, also: null, hub: key.toUpperCase(), ...row }]))
  const labels = (rows: Readonly<Record<string, Partial<CommunityName>>>) => [...communityLabels(named(rows), german).values()]

  it('are the names while each is the only one', () => {
    expect(labels({ a: { also: { name: 'Sport', inside: 3 } }, b: { name: 'Norden' } })).toEqual(['Süden', 'Norden'])
  })

  it('say what else is common there where names are the same, or who is in the middle, and count only what is still the same', () => {
    expect(labels({ a: { also: { name: 'Sport', inside: 3 } }, b: {}, c: {} })).toEqual(['Sport, Süden', 'um B, Süden', 'um C, Süden'])
    expect(labels({ a: { hub: 'X' }, b: { hub: 'X' } })).toEqual(['um X, Süden (1)', 'um X, Süden (2)'])
  })

  it('never are the same', () => {
    const row = fc.record({ name: fc.constantFrom('Süden', 'Norden'), also: fc.option(fc.record({ name: fc.constantFrom('Sport', 'Jugend'), inside: fc.nat() })), hub: fc.constantFrom('X', 'Y') })
    fc.assert(fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const all = labels(Object.fromEntries(rows.map((one, index) => [`c${index}`, one])))
      expect(new Set(all).size).toBe(rows.length)
    }))
  })

  it('stand beside a sentence with the numbers of both', () => {
    const [name] = named({ a: { also: { name: 'Sport', inside: 3 } } }).values()
    expect(name && communitySentence(name, german)).toBe('Gemeinschaft aus 8 Einträgen, davon 5 mit „Süden“: viel häufiger als im ganzen Netz. Auch „Sport“ ist dort häufig: 3.')
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
