import { describe, expect, test } from 'vitest'
import { networkOf, placesOf, problemsOf, shown } from './given.js'

/** In the form of Gephi a network of two nodes: keys by id, drawing as attributes, the label of an edge apart. */
const GEPHI = `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<key attr.name="Modularity Class" attr.type="int" for="node" id="modularity_class"><default>0</default></key>
<graph edgedefault="undirected">
<node id="a">
<data key="label">Äpfel &amp; Birnen</data>
<data key="r">153</data>
</node>
<node id="b">
<data key="modularity_class">3</data>
</node>
<edge id="0" source="a" target="b">
<data key="weight">2.5</data>
</edge>
</graph>
</graphml>
`

/** As NetworkX 3.6.1 write_graphml() writes it: keys in reverse, True and False in capitals, two types of one name. */
const NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d3" for="edge" attr.name="weight" attr.type="long" />
  <key id="d2" for="node" attr.name="score" attr.type="double" />
  <key id="d1" for="node" attr.name="score" attr.type="long" />
  <key id="d0" for="node" attr.name="old" attr.type="boolean" />
  <graph edgedefault="directed">
    <node id="0"><data key="d0">True</data><data key="d1">7</data></node>
    <node id="1"><data key="d0">False</data><data key="d2">nan</data></node>
    <node id="2"><data key="d2">0.1</data></node>
    <edge source="0" target="1"><data key="d3">3</data></edge>
    <edge source="1" target="1" />
  </graph>
</graphml>
`

const graphml = (inside: string): string => `<graphml>\n${inside}\n</graphml>`

describe('GraphML', () => {
  test('of Gephi: label and weight by name, defaults where a node says nothing, nodes without a label by their id', () => {
    const network = networkOf(GEPHI, 'GRAPHML')
    expect(network.directed).toBe(false)
    expect(shown(network)).toEqual({
      nodes: ['a Äpfel & Birnen {"Modularity Class":0,"r":153}', 'b b {"Modularity Class":3}'],
      edges: ['a-b 2.5 {}'],
    })
    expect([...network.nodeAttributes]).toEqual([['r', 'int'], ['Modularity Class', 'int']])
    expect(placesOf(GEPHI, 'GRAPHML').nodes.map(({ line }) => line)).toEqual([8, 12])
  })

  test('of NetworkX: an attribute in two types has the one that holds both; what is no number is unknown', () => {
    const network = networkOf(NETWORKX, 'GRAPHML')
    expect(network.directed).toBe(true)
    expect(network.nodeAttributes.get('score')).toBe('double')
    expect(shown(network)).toEqual({ nodes: ['0 0 {"old":true,"score":7}', '1 1 {"old":false}', '2 2 {"score":0.1}'], edges: ['0-1 3 {}', '1-1 1 {}'] })
  })

  test('keeps parallel edges; an edge that holds both ways in a directed network is two arcs, a loop one', () => {
    const network = networkOf(graphml(`<graph edgedefault="directed"><node id="a"/><node id="b"/>
      <edge source="a" target="b"/><edge source="a" target="b"/><edge source="b" target="a" directed="false"/><edge source="a" target="a" directed="false"/></graph>`), 'GRAPHML')
    expect(shown(network).edges).toEqual(['a-b 1 {}', 'a-b 1 {}', 'b-a 1 {}', 'a-b 1 {}', 'a-a 1 {}'])
  })

  test('leaves out drawings of yEd: keys without a name and values with elements inside', () => {
    const text = graphml('<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="undirected"><node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>A</y:NodeLabel></y:ShapeNode></data></node></graph>')
    expect(shown(networkOf(text, 'GRAPHML')).nodes).toEqual(['n0 n0 {}'])
  })

  test('names every fault with line, value and need', () => {
    expect(problemsOf(graphml(`<key id="k" for="node" attr.name="age" attr.type="int"/>
<graph edgedefault="undirected">
<node id="a"><data key="k">old</data></node>
<node id="a"/>
<node/>
<edge source="a" target="z"/>
<hyperedge/>
</graph>`), 'GRAPHML')).toEqual([
      "4 age 'old': a whole number of at most 9007199254740991 is needed",
      "5 'a': the id of this node is there twice; every node needs one of its own",
      '6: the node has no id; every node needs one of its own',
      "7 'z': the target of this edge is no node of the file; the id of one is needed",
      "8 'hyperedge': edges between two nodes are needed; edges of several nodes are not read",
    ])
    expect(problemsOf(graphml('<graph/>\n<graph/>'), 'GRAPHML')).toEqual(["3 'graph': one <graph> is needed; this is a second one"])
    expect(problemsOf('<gexf/>', 'GRAPHML')).toEqual(["1 'gexf': GraphML is needed: the outermost element is <graphml>"])
    expect(problemsOf('<graphml>\n<graph>\n</graphml>', 'GRAPHML')[0]).toMatch(/^3: well-formed XML is needed: /)
    expect(problemsOf(graphml('<key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="directed"><node id="a"/><edge source="a" target="a"><data key="w">-1</data></edge></graph>'), 'GRAPHML'))
      .toEqual(["2 weight '-1': a weight of 0 or more is needed, such as 2.5; without one the weight is 1"])
  })
})

describe('XML from strangers', () => {
  const body = '<graph edgedefault="directed"><node id="a">&big;</node></graph>'

  test('cannot grow: declared entities (billion laughs) are refused', () => {
    const laughs = ['<!ENTITY a0 "ha">', ...Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`), '<!ENTITY big "&a30;">'].join('\n')
    expect(problemsOf(`<!DOCTYPE graphml [\n${laughs}\n]><graphml>${body}</graphml>`, 'GRAPHML')[0]).toContain('the document type declares entities or elements, which is not read')
  })

  test('cannot reach a file or an address: external entities (XXE) are refused, also through a document type elsewhere', () => {
    expect(problemsOf(`<!DOCTYPE graphml [<!ENTITY big SYSTEM "file:///etc/passwd">]><graphml>${body}</graphml>`, 'GRAPHML')[0]).toContain('which is not read')
    expect(problemsOf(`<!DOCTYPE graphml SYSTEM "http://127.0.0.1:1/evil.dtd"><graphml>${body}</graphml>`, 'GRAPHML')[0]).toContain('well-formed XML is needed')
  })

  test('with a document type that declares nothing itself is read', () => {
    expect(shown(networkOf('<!DOCTYPE graphml SYSTEM "http://graphml.graphdrawing.org/dtds/graphml.dtd"><graphml><graph edgedefault="directed"><node id="&#228;"/></graph></graphml>', 'GRAPHML')).nodes).toEqual(['ä ä {}'])
  })

  test('may not nest without end', () => {
    expect(problemsOf('<a>'.repeat(200_000), 'GRAPHML')).toEqual(['1: elements lie more than 100 deep in each other; a flat list of nodes and edges is needed'])
  })
})
