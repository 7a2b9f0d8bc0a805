import { categoriesOf, type ColourBy } from '../../../src/features/network/categories'
import type { NetworkData, RegionEntry } from '../../../src/features/network/networkModel'
import { toNetworkView } from '../../../src/features/network/toNetworkView'

/*
 * A hand-made network, small enough to be counted by eye:
 *
 *   ada — board — bert — club      carla (alone)      [invented] dora — [invented] choir
 */
export const smallData: NetworkData = {
  order: 7, size: 4, density: 4 / 21, componentCount: 3,
  nodes: [
    { id: 'ada', kind: 'ACTOR', label: 'Ada Lüchow', degree: 1, component: 1, region: 'village', interestGroups: ['youth'], synthetic: false },
    { id: 'bert', kind: 'ACTOR', label: 'Bert Groß', degree: 2, component: 1, region: 'district', interestGroups: ['parents', 'youth'], synthetic: false },
    { id: 'carla', kind: 'ACTOR', label: 'Carla Meyer', degree: 0, component: 2, region: null, interestGroups: [], synthetic: false },
    { id: 'board', kind: 'ORGANISATION', label: 'Beirat', degree: 2, component: 1, region: 'district', interestGroups: ['youth'], organisationKind: 'ADVISORY_BOARD', synthetic: false },
    { id: 'club', kind: 'ORGANISATION', label: 'Club', degree: 1, component: 1, region: 'town', interestGroups: [], organisationKind: 'CLUB', synthetic: false },
    { id: 'dora', kind: 'ACTOR', label: 'Dora Beispiel', degree: 1, component: 3, region: 'village', interestGroups: ['parents'], synthetic: true },
    { id: 'choir', kind: 'ORGANISATION', label: 'Chor Beispiel', degree: 1, component: 3, region: 'town', interestGroups: [], organisationKind: 'CLUB', synthetic: true },
  ],
  edges: [
    { source: 'ada', target: 'board', kinds: ['MEMBERSHIP'], weight: 1 },
    { source: 'bert', target: 'board', kinds: ['MEMBERSHIP', 'TIE'], weight: 2 },
    { source: 'bert', target: 'club', kinds: ['MEMBERSHIP'], weight: 1 },
    { source: 'dora', target: 'choir', kinds: ['MEMBERSHIP'], weight: 1 },
  ],
}

/** district > office > village; district > town; the town belongs to the group "north" too. */
export const smallRegions: RegionEntry[] = [
  { id: 'district', name: 'Kreis', level: 'DISTRICT', parent: null, groups: [], latitude: null, longitude: null },
  { id: 'office', name: 'Amt', level: 'AMT', parent: 'district', groups: [], latitude: null, longitude: null },
  { id: 'village', name: 'Dorf', level: 'MUNICIPALITY', parent: 'office', groups: [], latitude: 54, longitude: 12 },
  { id: 'town', name: 'Stadt', level: 'MUNICIPALITY', parent: 'district', groups: ['north'], latitude: 53.8, longitude: 12.2 },
  { id: 'north', name: 'Nord', level: 'PLANNING_REGION', parent: 'district', groups: [], latitude: null, longitude: null },
]

export const smallGroups = [{ id: 'youth', name: 'Jugend' }, { id: 'parents', name: 'Eltern' }]

export const smallView = () => toNetworkView(smallData, { regions: smallRegions, groups: smallGroups })

/** The categories of the small network; of the measures the degree alone is known. */
export function smallCategories(by: ColourBy, view = smallView()) {
  const values = new Map(by === 'degree' ? view.nodes.map((node) => [node.id, node.degree]) : [])
  return categoriesOf({ view, by, regions: smallRegions, values, communityNames: new Map() })
}
