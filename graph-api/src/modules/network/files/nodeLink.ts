import { isWeight, typeOf, WEIGHT_NEED } from './attributeValues.js'
import { GraphBuilder } from './graphBuilder.js'
import type { Attributes, AttributeValue, NetworkFileGraph, Place, ReadNetwork } from './networkFileGraph.js'

/**
 * JSON of nodes and links as NetworkX writes and reads it: node_link_data() with "edges" (NetworkX 3.4 on) or "links"
 * (older ones, and D3). Attributes stand beside id, source and target.
 */

export function writeNodeLink(graph: NetworkFileGraph): string {
  const lines = (rows: readonly object[]): string => (rows.length === 0 ? '[]' : `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]`)
  const nodes = graph.nodes.map(({ id, label, attributes }) => ({ ...Object.fromEntries(attributes), id, label }))
  const edges = graph.edges.map(({ source, target, weight, attributes }) => ({ ...Object.fromEntries(attributes), source, target, weight }))
  return [
    `{"directed": ${graph.directed}, "multigraph": ${hasParallels(graph)},`,
    `"graph": ${JSON.stringify(Object.fromEntries(graph.notes))},`,
    `"nodes": ${lines(nodes)},`,
    `"edges": ${lines(edges)}}`,
    '',
  ].join('\n')
}

function hasParallels({ directed, edges }: NetworkFileGraph): boolean {
  const keys = edges.map(({ source, target }) => JSON.stringify(directed || source <= target ? [source, target] : [target, source]))
  return new Set(keys).size < keys.length
}

type Json = Readonly<Record<string, unknown>>

export function readNodeLink(text: string): ReadNetwork {
  const builder = new GraphBuilder()
  const json = parse(text, builder)
  return json === null ? { problems: builder.problems.list() } : new Reading(builder, json).read()
}

function parse(text: string, builder: GraphBuilder): Json | null {
  try {
    const json: unknown = JSON.parse(text)
    if (isObject(json)) return json
    builder.problem({ line: 1, part: null }, null, 'a JSON object with "nodes" and "edges" is needed')
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    builder.problem({ line: lineOf(text, message), part: null }, null, 'JSON is needed; a bracket, comma or quote is missing or too many here')
  }
  return null
}

/** The engine's message names the position, or none when the text ends too early. */
function lineOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}

class Reading {
  constructor(private readonly builder: GraphBuilder, private readonly json: Json) {}

  read(): ReadNetwork {
    const { json, builder } = this
    const isDirected = json.directed === true
    const edges = json.edges === undefined ? 'links' : 'edges'
    this.rowsOf('nodes', (node, place) => {
      builder.addNode({ id: idOf(node.id), label: textOf(node.label), attributes: this.attributesOf(node, 'node', ['id', 'label']), place })
    })
    this.rowsOf(edges, (edge, place) => {
      builder.addEdge({
        source: idOf(edge.source),
        target: idOf(edge.target),
        weight: this.weightOf(edge.weight, place),
        attributes: this.attributesOf(edge, 'edge', json.multigraph === true ? ['source', 'target', 'weight', 'key'] : ['source', 'target', 'weight']),
        direction: isDirected ? 'DIRECTED' : 'UNDIRECTED',
        place,
      })
    })
    const notes = new Map(Object.entries(isObject(json.graph) ? json.graph : {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
    return builder.finish({ directedByDefault: isDirected, notes })
  }

  private rowsOf(name: string, take: (row: Json, place: Place) => void): void {
    const rows = this.json[name]
    if (!Array.isArray(rows)) return this.builder.problem({ line: 1, part: name }, null, `a list "${name}" is needed`)
    for (const [index, row] of (rows as unknown[]).entries()) {
      const place = { line: 1, part: `${name}[${index}]` }
      if (isObject(row)) take(row, place)
      else this.builder.problem(place, plainValue(row), 'an object is needed, such as {"id": "a"} or {"source": "a", "target": "b"}')
    }
  }

  /** Lists of words are joined by ';'; other nested values (drawings) are left out, null is unknown. */
  private attributesOf(row: Json, of: 'node' | 'edge', own: readonly string[]): Attributes {
    const attributes = new Map<string, AttributeValue>()
    for (const [name, value] of Object.entries(row)) {
      const known = own.includes(name) ? null : plainValue(value)
      if (known === null) continue
      this.builder.declare(of, name, typeOf(known))
      attributes.set(name, known)
    }
    return attributes
  }

  private weightOf(value: unknown, place: Place): number {
    if (value === undefined || value === null) return 1
    if (typeof value === 'number' && isWeight(value)) return value + 0
    this.builder.problem({ ...place, part: `${place.part ?? ''}.weight` }, plainValue(value), WEIGHT_NEED)
    return 1
  }
}

function plainValue(value: unknown): AttributeValue | null {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string' || typeof part === 'number') ? value.join(';') : null
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
