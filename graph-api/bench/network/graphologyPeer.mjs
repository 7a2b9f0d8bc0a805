/** graphology as a peer of the benchmark: a line of JSON for each order, as peer.py. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import console from 'node:console'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { pathToFileURL, URL } from 'node:url'

const require = createRequire(process.argv[2])
const { UndirectedGraph } = require('graphology')
const betweenness = require('graphology-metrics/centrality/betweenness')
const edgeBetweenness = require('graphology-metrics/centrality/edge-betweenness')
const closeness = require('graphology-metrics/centrality/closeness')
const eigenvector = require('graphology-metrics/centrality/eigenvector')
const pageRank = require('graphology-metrics/centrality/pagerank')
const louvain = require('graphology-communities-louvain')
const { countConnectedComponents } = require('graphology-components')

const listed = (graph, values) => graph.mapNodes((node) => values[node])
const ofEdges = (graph, values) => graph.mapEdges((edge) => values[edge])

const MEASURES = {
  betweenness: (graph) => listed(graph, betweenness(graph, { normalized: false, getEdgeWeight: null })),
  edgeBetweenness: (graph) => ofEdges(graph, edgeBetweenness(graph, { normalized: false, getEdgeWeight: null })),
  closeness: (graph) => listed(graph, closeness(graph)),
  eigenvector: (graph) => listed(graph, eigenvector(graph, { getEdgeWeight: null, maxIterations: 1000 })),
  pageRank: (graph) => listed(graph, pageRank(graph, { getEdgeWeight: null, maxIterations: 1000 })),
  components: (graph) => [countConnectedComponents(graph)],
  leiden: (_, lines) => [louvain.detailed(build(lines), { getEdgeWeight: null }).modularity],
}

function build([order, ...edges]) {
  const graph = new UndirectedGraph()
  for (let node = 0; node < order[0]; node += 1) graph.addNode(node)
  for (const [one, other] of edges) if (one !== other) graph.addEdge(one, other)
  return graph
}

let graph
let lines

const ORDERS = {
  load: ({ load }) => {
    lines = readFileSync(load, 'ascii').trim().split('\n').map((line) => line.split(' ').map(Number))
    graph = build(lines)
    return {}
  },
  measure: ({ measure, into, calls }) => {
    const began = performance.now()
    let values
    for (let call = 0; call < calls; call += 1) values = MEASURES[measure](graph, lines)
    const seconds = (performance.now() - began) / 1000 / calls
    writeFileSync(into, new Uint8Array(Float64Array.from(values).buffer))
    return { seconds }
  },
}

console.log(JSON.stringify({ version: JSON.parse(readFileSync(new URL('node_modules/graphology/package.json', pathToFileURL(process.argv[2])), 'utf8')).version, measures: Object.keys(MEASURES) }))
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line)
  try {
    console.log(JSON.stringify(ORDERS[order.load ? 'load' : 'measure'](order)))
  } catch (problem) {
    console.log(JSON.stringify({ problem: String(problem).split('\n')[0] }))
  }
}
