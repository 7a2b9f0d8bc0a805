import { describe, expect, test } from 'vitest'
import { networkOf, placesOf, problemsOf, shown } from './given.js'

describe('node-link JSON', () => {
  test('of NetworkX 3.4 and later ("edges") and of older ones and D3 ("links")', () => {
    const text = (edges: string): string => `{"directed": true, "multigraph": false, "graph": {"title": "T"}, "nodes": [{"old": true, "id": 1}, {"groups": ["x", "y"], "viz": {"size": 1}, "id": "b"}], "${edges}": [{"weight": 2.5, "since": null, "source": 1, "target": "b"}]}`
    for (const edges of ['edges', 'links']) {
      const network = networkOf(text(edges), 'NODE_LINK_JSON')
      expect(network.directed).toBe(true)
      expect(shown(network)).toEqual({ nodes: ['1 1 {"old":true}', 'b b {"groups":"x;y"}'], edges: ['1-b 2.5 {}'] })
      expect([...network.notes]).toEqual([['title', 'T']])
    }
  })

  test('of a multigraph: keys of parallel edges are no attributes; values of two types are text', () => {
    const network = networkOf('{"multigraph": true, "nodes": [{"id": "a", "x": 1}, {"id": "b", "x": "one"}], "edges": [{"source": "a", "target": "b", "key": 0}, {"source": "a", "target": "b", "key": 1}]}', 'NODE_LINK_JSON')
    expect(shown(network)).toEqual({ nodes: ['a a {"x":"1"}', 'b b {"x":"one"}'], edges: ['a-b 1 {}', 'a-b 1 {}'] })
    expect(network.nodeAttributes.get('x')).toBe('string')
  })

  test('names every fault with its place and need', () => {
    expect(problemsOf('{"nodes": [{"id": "a"}, 7, {}], "edges": [{"source": "a", "target": 5}, {"source": "a", "target": "a", "weight": "heavy"}]}', 'NODE_LINK_JSON')).toEqual([
      "1 nodes[1] '7': an object is needed, such as {\"id\": \"a\"} or {\"source\": \"a\", \"target\": \"b\"}",
      '1 nodes[2]: the node has no id; every node needs one of its own',
      "1 edges[1].weight 'heavy': a weight of 0 or more is needed, such as 2.5; without one the weight is 1",
      "1 edges[0] '5': the target of this edge is no node of the file; the id of one is needed",
    ])
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(problemsOf(`{"nodes": [${deep}], "edges": [{"source": ${deep}, "target": {}, "weight": ${deep}}]}`, 'NODE_LINK_JSON')).toEqual([
      '1 nodes[0]: an object is needed, such as {"id": "a"} or {"source": "a", "target": "b"}',
      '1 edges[0].weight: a weight of 0 or more is needed, such as 2.5; without one the weight is 1',
      '1 edges[0]: the source of this edge is no node of the file; the id of one is needed',
      '1 edges[0]: the target of this edge is no node of the file; the id of one is needed',
    ])
    expect(problemsOf('[]', 'NODE_LINK_JSON')).toEqual(['1: a JSON object with "nodes" and "edges" is needed'])
    expect(problemsOf('{"nodes": []}', 'NODE_LINK_JSON')).toEqual(['1 links: a list "links" is needed'])
    expect(problemsOf('{\n"nodes": [\n}', 'NODE_LINK_JSON')).toEqual(['3: JSON is needed; a bracket, comma or quote is missing or too many here'])
    expect(placesOf('{"nodes": [{"id": "a"}], "edges": []}', 'NODE_LINK_JSON').nodes).toEqual([{ line: 1, part: 'nodes[0]' }])
  })
})

describe('any network file', () => {
  test('that is empty, UTF-16 or too large is refused before it is read', () => {
    expect(problemsOf(' \n', 'GEXF')).toEqual(['1: the file is empty; a network is needed'])
    expect(problemsOf('<\u0000g\u0000', 'GEXF')).toEqual(['1: the file is UTF-16 or no text; save it as UTF-8'])
    expect(problemsOf('x'.repeat(64 * 1024 * 1024 + 1), 'GEXF')).toEqual(["1 '67108865': at most 67108864 characters are allowed"])
  })
})
