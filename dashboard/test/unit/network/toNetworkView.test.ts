import { describe, expect, it } from 'vitest'
import { matchesWords } from '../../../src/features/network/matchesWords'
import { toNetworkView } from '../../../src/features/network/toNetworkView'
import { edgeRows, nodeRows } from '../../../src/features/network/toCsvRows'
import { smallData, smallGroups, smallRegions, smallView } from './smallNetwork'
import { german } from './words'

describe('the view of a network', () => {
  it('puts names beside the ids of regions and groups, and keeps an unknown region unknown', () => {
    const { byId } = smallView()
    expect(byId.get('bert')).toMatchObject({ regionName: 'Kreis', groupNames: ['Eltern', 'Jugend'] })
    expect(byId.get('carla')).toMatchObject({ region: null, regionName: null, groupNames: [], organisationKind: null })
  })

  it('lists the neighbours of both ends, those with most ties first', () => {
    expect(smallView().neighbours.get('board')).toEqual(['bert', 'ada'])
    expect(smallView().neighbours.get('carla')).toEqual([])
  })

  it('leaves out a loop among the neighbours, a tie to nobody, and a kind it does not draw', () => {
    const view = toNetworkView({
      ...smallData,
      nodes: [...smallData.nodes, { id: 'village', kind: 'REGION', label: 'Dorf', degree: 0, component: 9, interestGroups: [], synthetic: false }],
      edges: [...smallData.edges, { source: 'ada', target: 'ada', kinds: ['TIE'], weight: 1 }, { source: 'ada', target: 'nobody', kinds: ['TIE'], weight: 1 }],
    }, { regions: smallRegions, groups: smallGroups })
    expect(view.neighbours.get('ada')).toEqual(['board'])
    expect(view.edges.some((edge) => edge.target === 'nobody')).toBe(false)
    expect(view.byId.has('village')).toBe(false)
  })
})

describe('searching by name', () => {
  const folded = smallView().byId.get('ada')?.folded ?? ''

  it.each(['Lüchow', 'Luechow', 'luchow', 'ada lü', 'LÜ'])('finds Ada Lüchow by %s', (asked) => {
    expect(matchesWords(folded, asked)).toBe(true)
  })

  it.each(['chow', 'ada x', 'bert'])('does not find her by %s', (asked) => {
    expect(matchesWords(folded, asked)).toBe(false)
  })
})

describe('the rows of the CSV', () => {
  const values = new Map([['degree', new Map(smallView().nodes.map((node) => [node.id, node.degree]))]])

  it('hold the shown entries and the ties among them, with ids that fit together', () => {
    const shown = new Set(['ada', 'board', 'dora'])
    expect(nodeRows(smallView(), { shown, values }, german).rows).toEqual([
      ['ada', 'Ada Lüchow', 'Person', 'Jugend', 'Dorf', 1, 2, 'echt'],
      ['board', 'Beirat', 'Organisation', 'Jugend', 'Kreis', 2, 2, 'echt'],
      ['dora', 'Dora Beispiel', 'Person', 'Eltern', 'Dorf', 1, 4, 'erfunden'],
    ])
    expect(edgeRows(smallView(), shown, german).rows).toEqual([['ada', 'board', 'Ada Lüchow', 'Beirat', 'Mitgliedschaft', 1]])
  })

  it('leave unknown cells empty', () => {
    expect(nodeRows(smallView(), { shown: new Set(['carla']), values }, german).rows[0]).toEqual(['carla', 'Carla Meyer', 'Person', null, null, 0, 3, 'echt'])
  })
})
