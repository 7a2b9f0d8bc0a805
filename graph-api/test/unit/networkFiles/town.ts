import type { AttributeValue, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'

/** A small network with what files like to lose: umlauts, quotes, digits, unknown values, a loop, an isolate. */
export const TOWN: NetworkFileGraph = {
  directed: true,
  nodes: [
    { id: 'ada', label: 'Ada Ähre & Söhne <GmbH>', attributes: new Map<string, AttributeValue>([['kind', 'ORGANISATION'], ['members', 12], ['share', 0.1 + 0.2], ['synthetic', true]]) },
    { id: 'ben', label: 'Ben "der Bär" O\'Neill', attributes: new Map<string, AttributeValue>([['kind', 'ACTOR'], ['synthetic', false]]) },
    { id: 'cem', label: 'Cem Özil 🙂', attributes: new Map() },
    { id: 'alone', label: 'Allein', attributes: new Map<string, AttributeValue>([['share', 1e-300]]) },
  ],
  edges: [
    { source: 'ada', target: 'ben', weight: 1 / 3, attributes: new Map([['kinds', 'MEMBERSHIP;TIE']]) },
    { source: 'ben', target: 'ada', weight: 12345.678901234567, attributes: new Map() },
    { source: 'cem', target: 'cem', weight: 2, attributes: new Map([['kinds', 'TIE']]) },
  ],
  nodeAttributes: new Map([['kind', 'string'], ['members', 'int'], ['share', 'double'], ['synthetic', 'boolean']]),
  edgeAttributes: new Map([['kinds', 'string']]),
  notes: new Map([['title', 'Netz von "Probe"'], ['date', '2022-09-30']]),
}
