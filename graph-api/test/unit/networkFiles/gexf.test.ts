import { describe, expect, test } from 'vitest'
import { networkOf, problemsOf, shown } from './given.js'

/** In the form of Gephi: drawings beside the values, a mixed network without a default type, kinds of parallel edges. */
const GEPHI = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
  <meta lastmodifieddate="2024-05-01">
    <creator>Gephi 0.10</creator>
    <title></title>
    <description>Netz der Vereine</description>
  </meta>
  <graph mode="static">
    <attributes class="node" mode="static">
      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>
      <attribute id="tags" title="Tags" type="liststring"/>
      <attribute id="rank" title="PageRank" type="double"/>
    </attributes>
    <nodes>
      <node id="a" label="Zoë &quot;Z&quot;">
        <attvalues><attvalue for="modularity_class" value="2"/><attvalue for="rank" value="NaN"/></attvalues>
        <viz:size value="10.0"/><viz:position x="-1.5" y="2.0"/><viz:color r="192" g="192" b="192"/>
      </node>
      <node id="b"><attvalues><attvalue for="tags" value="[x, y]"/></attvalues></node>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b" type="directed" kind="knows" weight="2.0"/>
      <edge id="1" source="b" target="a" type="undirected" label="Verein"/>
    </edges>
  </graph>
</gexf>
`

/** GEXF 1.2draft as NetworkX 3.6.1 write_gexf() writes it. */
const DRAFT = `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><meta lastmodifieddate="2026-11-26"><creator>NetworkX 3.6.1</creator></meta>
  <graph defaultedgetype="undirected" mode="static" name="">
    <attributes mode="static" class="edge"><attribute id="1" title="since" type="long" /></attributes>
    <attributes mode="static" class="node"><attribute id="0" title="old" type="boolean" /></attributes>
    <nodes>
      <node id="0" label="0"><attvalues><attvalue for="0" value="true" /></attvalues></node>
      <node id="1" label="1" />
    </nodes>
    <edges><edge source="0" target="1" id="0" weight="0.5"><attvalues><attvalue for="1" value="1998" /></attvalues></edge></edges>
  </graph>
</gexf>`

const gexf = (inside: string, type = 'undirected'): string => `<gexf><graph defaultedgetype="${type}">\n${inside}\n</graph></gexf>`

describe('GEXF', () => {
  test('1.3 of Gephi: drawings are left out, defaults hold, an undirected edge of a mixed network is two arcs', () => {
    const network = networkOf(GEPHI, 'GEXF')
    expect(network.directed).toBe(true)
    expect(shown(network)).toEqual({
      nodes: ['a Zoë "Z" {"Modularity Class":2}', 'b b {"Modularity Class":0,"Tags":"[x, y]"}'],
      edges: ['a-b 2 {"kind":"knows"}', 'b-a 1 {"label":"Verein"}', 'a-b 1 {"label":"Verein"}'],
    })
    expect([...network.notes]).toEqual([['description', 'Netz der Vereine']])
  })

  test('1.2draft of NetworkX', () => {
    const network = networkOf(DRAFT, 'GEXF')
    expect(network.directed).toBe(false)
    expect(shown(network)).toEqual({ nodes: ['0 0 {"old":true}', '1 1 {}'], edges: ['0-1 0.5 {"since":1998}'] })
  })

  test('of older programs: values by id, the weight as an attribute, nodes within nodes, mutual edges', () => {
    const network = networkOf(gexf(`<attributes class="node"><attribute id="n" title="age" type="int"/></attributes>
      <nodes><node id="a"><attvalues><attvalue id="n" value="5"/></attvalues><nodes><node id="b"/></nodes></node></nodes>
      <edges><edge source="a" target="b" type="mutual"><attvalues><attvalue for="weight" value="4"/></attvalues></edge></edges>`, 'directed'), 'GEXF')
    expect(shown(network)).toEqual({ nodes: ['a a {"age":5}', 'b b {}'], edges: ['a-b 4 {}', 'b-a 4 {}'] })
  })

  test('names every fault with line, value and need', () => {
    expect(problemsOf(gexf(`<nodes><node id="a"><attvalues>
<attvalue for="x" value="1"/></attvalues></node>
<node label="no id"/></nodes>
<edges><edge source="a" target="a" weight="heavy"/>
<edge source="a"/>
<edge source="a" target="a" type="sideways"/></edges>`), 'GEXF')).toEqual([
      "3 attvalue 'x': the id of an <attribute> of class \"node\" is needed",
      '4: the node has no id; every node needs one of its own',
      "5 weight 'heavy': a weight of 0 or more is needed, such as 2.5; without one the weight is 1",
      '6: the target of this edge is no node of the file; the id of one is needed',
      "7 type 'sideways': directed, undirected or mutual is needed",
    ])
    expect(problemsOf(gexf('<attributes class="node" mode="dynamic"/>'), 'GEXF')[0]).toContain('attributes that do not change in time are needed')
    expect(problemsOf('<graphml/>', 'GEXF')).toEqual(["1 'graphml': GEXF is needed: the outermost element is <gexf>"])
    expect(problemsOf('<gexf/>', 'GEXF')).toEqual(["1 'gexf': GEXF with a <graph> is needed"])
  })
})
