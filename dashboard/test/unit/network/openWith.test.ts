import { describe, expect, test } from 'vitest'
import { toNetworkView } from '../../../src/features/network/toNetworkView'
import { openWith } from '../../../src/features/network/questions/openWith'
import { smallGroups, smallRegions } from './smallNetwork'

const entry = (id: string, degree: number, { kind = 'ACTOR', synthetic = false } = {}) => ({ id, kind, label: id.toUpperCase(), degree, component: 0, region: null, interestGroups: [], synthetic })

/** a and b are members of the club c, d of the board e to which b belongs too; f is tied to a directly; x is invented and knows everybody. */
const ties = [['a', 'c'], ['b', 'c'], ['b', 'e'], ['d', 'e'], ['a', 'f'], ['x', 'a'], ['x', 'b'], ['x', 'd']] as const
const view = toNetworkView({
  order: 7, size: ties.length, density: null, componentCount: 1,
  nodes: [entry('a', 3), entry('b', 3), entry('c', 2, { kind: 'ORGANISATION' }), entry('d', 2), entry('e', 9, { kind: 'ORGANISATION' }), entry('f', 1), entry('x', 3, { synthetic: true })],
  edges: ties.map(([source, target]) => ({ source, target, kinds: ['TIE'], weight: 1 })),
}, { regions: smallRegions, groups: smallGroups })
const days = ['1995-01-01', '2021-06-01', '2022-03-01', '2022-09-28']
const given = { view, state: { selected: null }, input: { synthetic: false }, days }

describe('a question opens', () => {
  test('for the best connected, or for the selection', () => {
    expect(openWith('without', given)).toEqual({ askA: 'e', askB: '' })
    expect(openWith('without', { ...given, state: { selected: 'd' } })).toEqual({ askA: 'd', askB: '' })
  })

  test('for the last year of changes, from the first day where less is known', () => {
    expect(openWith('change', given)).toEqual({ askA: '2021-06-01', askB: '2022-09-28' })
    expect(openWith('change', { ...given, days: ['2022-03-01', '2022-09-28'] })).toEqual({ askA: '2022-03-01', askB: '2022-09-28' })
    expect(openWith('change', { ...given, days: ['2022-03-01'] })).toEqual({ askA: '', askB: '' })
  })

  test('for two people who reach each other only by way of others', () => {
    expect(openWith('path', given)).toEqual({ askA: 'a', askB: 'b' })
    expect(openWith('path', { ...given, state: { selected: 'f' } })).toEqual({ askA: 'f', askB: 'b' })
    expect(openWith('path', { ...given, state: { selected: 'c' } })).toEqual({ askA: 'a', askB: 'b' })
  })

  test('never for somebody who is left out', () => {
    for (const question of ['without', 'path'] as const) expect(Object.values(openWith(question, { ...given, state: { selected: 'x' } }))).not.toContain('x')
    expect(openWith('path', { ...given, input: { synthetic: true } })).toEqual({ askA: '', askB: '' })
  })

  test('without anything where the network alone gives the answer', () => {
    expect(openWith('bridge', given)).toEqual({ askA: '', askB: '' })
  })
})
