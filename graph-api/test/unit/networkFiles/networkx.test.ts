import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type FormatName, FORMATS } from '../../../src/modules/network/files/formats.js'
import type { AttributeValue, FileEdge, FileNode, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'
import { oneLine } from '../../../src/modules/network/files/notes.js'
import { anyNetwork } from './anyNetwork.js'
import { networkOf } from './given.js'
import { TOWN } from './town.js'

const PYTHON = process.env.NETWORKX_PYTHON || 'python3'
/** 3.4 or later: GEXF 1.3, and "edges" in JSON. */
const isAtHand = spawnSync(PYTHON, ['-c', "import networkx as nx; nx.readwrite.gexf.GEXF.versions['1.3']; nx.node_link_data(nx.Graph(), edges='edges')"]).status === 0
const MISSING = `${PYTHON} with NetworkX 3.4 or later is not at hand, so files were not compared with it: pip install networkx, or name a Python that has it in NETWORKX_PYTHON`

/** On the checks' own machine it is installed (.ci/run), and missing is a failure; elsewhere the report says what was left out. */
const isCompared = isAtHand || Boolean(process.env.NETWORKX_NEEDED)
beforeAll(() => {
  if (isAtHand) return
  if (isCompared) throw new Error(MISSING)
  console.warn(MISSING)
})
if (!isCompared) test('network files are not compared with NetworkX here: it is not at hand', () => { expect(isAtHand).toBe(false) })
const compared = isCompared ? describe : () => {}

type Data = Readonly<Record<string, AttributeValue>>
interface Described { readonly kind: string; readonly nodes: readonly [string, Data][]; readonly edges: readonly [string, string, Data][]; readonly graph: Data }
interface Model { readonly directed: boolean; readonly nodes: readonly (readonly [string, Data])[]; readonly edges: readonly (readonly [string, string, Data])[] }

function networkx(request: { read?: readonly { format: string; text: string }[]; write?: readonly { format: string; model: Model }[] }): { read: Described[]; written: string[] } {
  const { status, stdout, stderr } = spawnSync(PYTHON, [fileURLToPath(new URL('./withNetworkx.py', import.meta.url))], { input: JSON.stringify(request), encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })
  if (status !== 0) throw new Error(`NetworkX failed: ${stderr}`)
  return JSON.parse(stdout) as { read: Described[]; written: string[] }
}

/** NetworkX's graphs are simple here: the last of parallel edges would win there, the first is kept before. */
function simple(network: NetworkFileGraph): NetworkFileGraph {
  const seen = new Map<string, FileEdge>()
  for (const edge of network.edges) {
    const key = JSON.stringify(network.directed ? [edge.source, edge.target] : [edge.source, edge.target].sort())
    if (!seen.has(key)) seen.set(key, edge)
  }
  return { ...network, edges: [...seen.values()] }
}

const NETWORKS: readonly NetworkFileGraph[] = [TOWN, { ...TOWN, directed: false, edges: TOWN.edges.slice(1) }, ...fc.sample(anyNetwork, { seed: 7, numRuns: 60 }).map(simple)]

interface Seen { readonly kind: string; readonly nodes: readonly unknown[]; readonly edges: readonly string[] }

const sortedJson = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort()
const sortedData = (data: Data): [string, AttributeValue][] => Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1))

function seenBy(directed: boolean, nodes: readonly (readonly [string, Data])[], edges: readonly (readonly [string, string, Data])[]): Seen {
  const ends = (source: string, target: string): string[] => (directed ? [source, target] : [source, target].sort())
  return {
    kind: directed ? 'DiGraph' : 'Graph',
    nodes: sortedJson(nodes.map(([id, data]) => [id, sortedData(data)])),
    edges: sortedJson(edges.map(([source, target, data]) => [...ends(source, target), sortedData(data)])),
  }
}

type Print = (value: AttributeValue) => AttributeValue
const asIs: Print = (value) => value

function ours(network: NetworkFileGraph, print: Print = asIs): Seen {
  const dataOf = ({ attributes }: FileNode | FileEdge): Data => Object.fromEntries([...attributes].map(([name, value]) => [name, print(value)]))
  return seenBy(network.directed, network.nodes.map((node) => [node.id, { ...dataOf(node), label: print(node.label) }]), network.edges.map((edge) => [edge.source, edge.target, { ...dataOf(edge), weight: edge.weight }]))
}

function without(data: Data, names: readonly string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}

/** What NetworkX read, without what it adds: ids of edges, positions and shapes. In Pajek it names nodes by labels. */
function theirs({ kind, nodes, edges }: Described, format: FormatName): Seen {
  const isPajek = format === 'PAJEK'
  const idOf = new Map(nodes.map(([name, data]) => [name, isPajek ? String(data.id) : name]))
  const id = (name: string): string => idOf.get(name) ?? name
  return seenBy(kind === 'DiGraph',
    nodes.map(([name, data]) => [id(name), isPajek ? { label: name, ...without(data, ['id', 'x', 'y', 'shape']) } : data]),
    edges.map(([source, target, data]) => [id(source), id(target), without(data, ['id'])]))
}

compared('files that we write are read by NetworkX with the same nodes, edges, attributes and weights', () => {
  const expected: Readonly<Record<FormatName, (network: NetworkFileGraph) => Seen>> = {
    GRAPHML: ours,
    GEXF: ours,
    NODE_LINK_JSON: ours,
    PAJEK: (network) => ours(network, (value) => oneLine(String(value))),
    EDGE_LIST_CSV: (network) => {
      const tied = new Set(network.edges.flatMap(({ source, target }) => [source, target]))
      const { edges } = ours(network, String)
      const nodes = [...tied].map((id): [string, Data] => [id, {}])
      return { ...seenBy(network.directed && edges.length > 0, nodes, []), edges }
    },
  }
  /** Ids with line breaks are no names in a format of lines. */
  const fits = (network: NetworkFileGraph, format: FormatName): boolean => format !== 'PAJEK' || network.nodes.every(({ id }) => id === oneLine(id))

  test.each(Object.keys(FORMATS) as FormatName[])('%s, of 62 networks', (format) => {
    const networks = NETWORKS.filter((network) => fits(network, format))
    const { read } = networkx({ read: networks.map((network) => ({ format, text: FORMATS[format].write(network) })) })
    expect(read.length).toBeGreaterThan(40)
    networks.forEach((network, index) => {
      expect(theirs(read[index] as Described, format)).toEqual(expected[format](network))
    })
  })

  test('notes on the whole network are attributes of the graph in GraphML and JSON', () => {
    const { read } = networkx({ read: (['GRAPHML', 'NODE_LINK_JSON'] as const).map((format) => ({ format, text: FORMATS[format].write(TOWN) })) })
    for (const { graph } of read) expect(graph).toMatchObject({ title: 'Netz von "Probe"', date: '2022-09-30' })
  })
})

/** Carriage returns do not survive NetworkX's XML, quotes and line breaks not its Pajek. */
function writable(network: NetworkFileGraph, format: string): boolean {
  const texts = [...network.nodes, ...network.edges].flatMap(({ attributes }) => [...attributes.values()])
    .concat(network.nodes.flatMap(({ id, label }) => [id, label]), [...network.nodeAttributes.keys(), ...network.edgeAttributes.keys()]).map(String)
  return !texts.some((text) => (format === 'PAJEK' ? /["'\\\r\n\t]/ : /\r/).test(text))
}

function modelOf(network: NetworkFileGraph, print: Print): Model {
  const dataOf = (attributes: ReadonlyMap<string, AttributeValue>): Data => Object.fromEntries([...attributes].map(([name, value]) => [name, print(value)]))
  return {
    directed: network.directed,
    nodes: network.nodes.map(({ id, label, attributes }) => [id, { ...dataOf(attributes), label }]),
    edges: network.edges.map(({ source, target, weight, attributes }) => [source, target, { ...dataOf(attributes), weight }]),
  }
}

compared('files that NetworkX writes are read by us with the same nodes, edges, attributes and weights', () => {
  test.each([
    ['GRAPHML', 'GRAPHML'], ['GEXF 1.2draft', 'GEXF'], ['GEXF 1.3', 'GEXF'], ['PAJEK', 'PAJEK'], ['NODE_LINK_JSON edges', 'NODE_LINK_JSON'], ['NODE_LINK_JSON links', 'NODE_LINK_JSON'],
  ] as const)('%s', (variant, format) => {
    const print: Print = format === 'PAJEK' ? String : asIs
    const networks = NETWORKS.filter((network) => writable(network, format))
    const { written } = networkx({ write: networks.map((network) => ({ format: variant, model: modelOf(network, print) })) })
    expect(written.length).toBeGreaterThan(5)
    networks.forEach((network, index) => {
      expect(ours(networkOf(written[index] as string, format))).toEqual(ours(network, print))
    })
  })

  test('a CSV of its edges', () => {
    const { written } = networkx({ write: [{ format: 'EDGE_LIST_CSV', model: modelOf({ ...TOWN, directed: false, edges: TOWN.edges.slice(1) }, asIs) }] })
    const { directed, edges } = networkOf(written[0] as string, 'EDGE_LIST_CSV')
    expect(directed).toBe(false)
    expect(edges.map(({ source, target, weight }) => [[source, target].sort().join('-'), weight])).toEqual([['ada-ben', 12345.678901234567], ['cem-cem', 2]])
  })
})
