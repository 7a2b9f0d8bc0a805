import { describe, expect, test } from 'vitest'
import { writeEdgeListCsv } from '../../../src/modules/network/files/edgeListCsv.js'
import { networkOf, placesOf, problemsOf, shown } from './given.js'

describe('a list of edges', () => {
  test('of Gephi: columns in any order and spelling, further ones as text, the type of each edge', () => {
    const network = networkOf('Source,Target,Type,Id,Label,Weight\na,b,Directed,0,,1.5\nb,c,Undirected,1,"x, y",\n', 'EDGE_LIST_CSV')
    expect(network.directed).toBe(true)
    expect(shown(network)).toEqual({ nodes: ['a a {}', 'b b {}', 'c c {}'], edges: ['a-b 1.5 {"Id":"0"}', 'b-c 1 {"Id":"1","Label":"x, y"}', 'c-b 1 {"Id":"1","Label":"x, y"}'] })
  })

  test('of a German spreadsheet: semicolons and decimal commas, a byte order mark', () => {
    expect(shown(networkOf('\ufeffsource;target;weight\r\nä;b;2,5\r\n', 'EDGE_LIST_CSV')).edges).toEqual(['ä-b 2.5 {}'])
  })

  test('knows the line of a row behind line breaks within cells and empty lines', () => {
    expect(placesOf('source,target,note\na,b,"two\r\nlines"\n\na,c,\n', 'EDGE_LIST_CSV').edges.map(({ line }) => line)).toEqual([2, 5])
  })

  test('is written with ids as they are, also where a spreadsheet would see a formula', () => {
    const graph = { directed: false, nodes: [], edges: [{ source: '=1+1', target: '-b', weight: 0.1, attributes: new Map([['kinds', 'TIE;MEMBERSHIP']]) }], nodeAttributes: new Map(), edgeAttributes: new Map([['kinds', 'string' as const]]), notes: new Map() }
    expect(writeEdgeListCsv(graph)).toBe('source,target,weight,type,kinds\n=1+1,-b,0.1,Undirected,"TIE;MEMBERSHIP"\n')
  })

  test('names every fault with line, value and need', () => {
    expect(problemsOf('source,target,weight,type\na,b,x,\na,,1,\na,b,1,both\na,b,1,,,\n', 'EDGE_LIST_CSV')).toEqual([
      "2 weight 'x': a weight of 0 or more is needed, such as 2.5; without one the weight is 1",
      "3 '': the target of this edge is no node of the file; the id of one is needed",
      "4 type 'both': Directed or Undirected is needed",
      "5 'a,b,1,,,': 4 cells are needed, as in the first line, not 6",
    ])
    expect(problemsOf('a b 1.0\nb c 2.0\n', 'EDGE_LIST_CSV')[0]).toContain('the first line must name the columns')
    expect(problemsOf('source,target\na,b\na,"c\n', 'EDGE_LIST_CSV')[0]).toMatch(/^3: CSV is needed/)
    expect(problemsOf('source,target,x,x\n', 'EDGE_LIST_CSV')).toEqual(['1 x: this column is there twice; keep one of the two'])
  })
})
