import { describe, expect, test } from 'vitest'
import { writePajek } from '../../../src/modules/network/files/pajekWriter.js'
import { networkOf, problemsOf, shown } from './given.js'

describe('Pajek .net', () => {
  test('of Pajek: positions, shapes and a heading without lines; labels are the ids', () => {
    const network = networkOf('*Network Verein\r\n*Vertices 3\r\n1 "Jörg Öhler"  0.1 0.2 0.5 ellipse ic Red\r\n2 "B"  0.5 0.5 0.5\r\n*Arcs\r\n*Edges\r\n1 2 2.5\r\n2 2\r\n', 'PAJEK')
    expect(network.directed).toBe(false)
    expect(shown(network)).toEqual({ nodes: ['Jörg Öhler Jörg Öhler {"ic":"Red"}', 'B B {}', '3 3 {}'], edges: ['Jörg Öhler-B 2.5 {}', 'B-B 1 {}'] })
    expect([...network.notes]).toEqual([['title', 'Verein']])
  })

  test('of NetworkX: write_pajek() of a directed graph, attributes in pairs', () => {
    const network = networkOf('*vertices 2\n1 a 0.0 0.0 ellipse role "head of all"\n2 "b c" 0.0 0.0 ellipse\n*arcs\n1 2 1.0 since 1998\n', 'PAJEK')
    expect(network.directed).toBe(true)
    expect(shown(network)).toEqual({ nodes: ['a a {"role":"head of all"}', 'b c b c {}'], edges: ['a-b c 1 {"since":"1998"}'] })
  })

  test('arcs and edges together are a directed network; relations are an attribute; a label that is there twice is no id', () => {
    const network = networkOf('*Vertices 2\n1 "x"\n2 "x"\n*Arcs :1 "asks"\n1 2 1\n*Edges :2 "knows"\n1 2 3\n', 'PAJEK')
    expect(shown(network)).toEqual({ nodes: ['1 x {}', '2 x {}'], edges: ['1-2 1 {"relation":"asks"}', '1-2 3 {"relation":"knows"}', '2-1 3 {"relation":"knows"}'] })
  })

  test('names what is not read and every other fault with line, value and need', () => {
    expect(problemsOf('*Vertices 2\n1 "a\n3 "c"\n1 "a"\n1 "b"\n*Arcslist\n1 2\n*Edges\n1 9\n1 2 much\n*Vertices 3\n', 'PAJEK')).toEqual([
      "2 '1 \"a': quotes around each name with blanks are needed, and \\\" for a quote within one",
      "3 '3': the number of a vertex from 1 to 2 is needed",
      "5 '1': this vertex is there twice; keep one of the two",
      "6 '*Arcslist': *Vertices, *Arcs or *Edges is needed; lists (*Arcslist, *Edgeslist), matrices, partitions and vectors are not read",
      "9 '1 9': the number of a vertex from 1 to 2 is needed, twice in a line",
      "10 weight 'much': a weight of 0 or more is needed, such as 2.5; without one the weight is 1",
      "11 '*Vertices': one network is needed; this is a second one",
    ])
    expect(problemsOf('1 2 3', 'PAJEK')[0]).toContain('a heading such as "*Vertices 5" is needed first')
    expect(problemsOf('*Vertices 999999999', 'PAJEK')[0]).toContain('the number of vertices is needed, at most 1000000')
  })

  test('with quotes within quotes, as Gephi writes them, is refused: nobody knows where such a name ends', () => {
    expect(problemsOf('*Vertices 1\n1 "Ben "der Bär" O\'Neill" 1.5 2.5 0.0\n', 'PAJEK').map((problem) => problem.slice(0, 2))).toEqual(['2 '])
  })

  test('is written with apostrophes for quotes, and with the label as it is beside them', () => {
    const graph = { directed: true, nodes: [{ id: 'b', label: 'Ben "der Bär" \\', attributes: new Map() }], edges: [], nodeAttributes: new Map(), edgeAttributes: new Map(), notes: new Map() }
    const text = writePajek(graph)
    expect(text.split('\n')[1]).toBe('1 "Ben \'der Bär\' /" 0.0 0.0 ellipse id b label "Ben \\"der Bär\\" \\\\"')
    expect(shown(networkOf(text, 'PAJEK')).nodes).toEqual(['b Ben "der Bär" \\ {}'])
  })

  test('is written so that every label is there once, since NetworkX takes labels as nodes', () => {
    const node = (id: string, label: string) => ({ id, label, attributes: new Map() })
    const graph = { directed: false, nodes: [node('1', 'Müller'), node('2', 'Müller'), node('3', 'Müller (1)')], edges: [], nodeAttributes: new Map(), edgeAttributes: new Map(), notes: new Map() }
    expect(writePajek(graph).split('\n').slice(1, 4)).toEqual([
      '1 "Müller (1)*" 0.0 0.0 ellipse id 1 label Müller',
      '2 "Müller (2)" 0.0 0.0 ellipse id 2 label Müller',
      '3 "Müller (1)" 0.0 0.0 ellipse id 3',
    ])
  })
})
