import { type Direction, GraphBuilder } from './graphBuilder.js'
import type { Attributes, AttributeType, AttributeTypes, AttributeValue, NetworkFileGraph, ReadNetwork } from './networkFileGraph.js'
import { childrenNamed, escapeAttribute, escapeText, readXml, type XmlElement } from './xml.js'

/**
 * GraphML: Brandes, Eiglsperger, Herman, Himsolt and Marshall, "GraphML Progress Report", Graph Drawing 2001;
 * http://graphml.graphdrawing.org/specification.html. Label and weight are attributes of these names, as Gephi and
 * NetworkX take them.
 */

export function writeGraphml(graph: NetworkFileGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...[...graph.notes.keys()].map((name, index) => key({ id: `g${index}`, of: 'graph', name, type: 'string' })),
    key({ id: 'label', of: 'node', name: 'label', type: 'string' }),
    ...[...graph.nodeAttributes].map(([name, type], index) => key({ id: `n${index}`, of: 'node', name, type })),
    key({ id: 'weight', of: 'edge', name: 'weight', type: 'double' }),
    ...[...graph.edgeAttributes].map(([name, type], index) => key({ id: `e${index}`, of: 'edge', name, type })),
    `  <graph edgedefault="${graph.directed ? 'directed' : 'undirected'}">`,
    ...[...graph.notes.values()].map((text, index) => `    ${data(`g${index}`, text)}`),
    ...graph.nodes.map(({ id, label, attributes }) => `    <node id="${escapeAttribute(id)}">${data('label', label)}${dataOf(attributes, graph.nodeAttributes, 'n')}</node>`),
    ...graph.edges.map(({ source, target, weight, attributes }) =>
      `    <edge source="${escapeAttribute(source)}" target="${escapeAttribute(target)}">${data('weight', weight)}${dataOf(attributes, graph.edgeAttributes, 'e')}</edge>`),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

interface Key { readonly id: string; readonly of: string; readonly name: string; readonly type: AttributeType }

function key({ id, of, name, type }: Key): string {
  return `  <key id="${id}" for="${of}" attr.name="${escapeAttribute(name)}" attr.type="${type}"/>`
}

function data(id: string, value: AttributeValue): string {
  return `<data key="${id}">${escapeText(String(value))}</data>`
}

function dataOf(attributes: Attributes, types: AttributeTypes, prefix: string): string {
  return [...types.keys()].map((name, index) => {
    const value = attributes.get(name)
    return value === undefined ? '' : data(`${prefix}${index}`, value)
  }).join('')
}

export function readGraphml(text: string): ReadNetwork {
  const builder = new GraphBuilder()
  const root = readXml(text, builder.problems)
  const graph = root && graphOf(root, builder)
  return graph ? new Reading(builder, root).read(graph) : { problems: builder.problems.list() }
}

/** The one graph of the file. */
function graphOf(root: XmlElement, builder: GraphBuilder): XmlElement | null {
  const [graph, second] = childrenNamed(root, 'graph')
  const refuse = (line: number, value: string, message: string): null => {
    builder.problem({ line, part: null }, value, message)
    return null
  }
  if (root.name !== 'graphml') return refuse(root.line, root.name, 'GraphML is needed: the outermost element is <graphml>')
  if (!graph) return refuse(root.line, root.name, 'GraphML with a <graph> is needed')
  if (second) return refuse(second.line, 'graph', 'one <graph> is needed; this is a second one')
  return graph
}

interface DeclaredKey { readonly name: string; readonly type: AttributeType; readonly of: string; readonly standard: AttributeValue | null }

type Role = 'label' | 'weight' | null

const TYPES: Readonly<Record<string, AttributeType>> = { int: 'int', long: 'int', float: 'double', double: 'double', boolean: 'boolean', string: 'string' }

class Reading {
  private readonly keys = new Map<string, DeclaredKey>()

  constructor(private readonly builder: GraphBuilder, root: XmlElement) {
    for (const element of childrenNamed(root, 'key')) this.readKey(element)
  }

  read(graph: XmlElement): ReadNetwork {
    const isDirected = graph.attributes.get('edgedefault')?.toLowerCase() === 'directed'
    for (const child of graph.children) this.readChild(child, isDirected)
    const notes = new Map([...this.valuesOf(graph, 'graph').attributes].map(([name, value]) => [name, String(value)]))
    return this.builder.finish({ directedByDefault: isDirected, notes })
  }

  /** Keys without a name hold the drawing of another program (yEd) and are left out. */
  private readKey({ attributes, children, line }: XmlElement): void {
    const [id, name] = [attributes.get('id'), attributes.get('attr.name')]
    if (id === undefined || name === undefined) return
    const type = TYPES[(attributes.get('attr.type') ?? 'string').toLowerCase()] ?? 'string'
    const of = (attributes.get('for') ?? 'all').toLowerCase()
    const text = children.find((child) => child.name === 'default')?.text
    const standard = text === undefined ? null : this.builder.valueOf(text, type, { line, part: `default of ${name}` })
    this.keys.set(id, { name, type, of, standard })
    for (const one of ['node', 'edge'] as const) {
      if ((of === one || of === 'all') && roleOf(name, one) === null) this.builder.declare(one, name, type)
    }
  }

  private readChild(element: XmlElement, isDirected: boolean): void {
    if (element.name === 'node') this.readNode(element)
    if (element.name === 'edge') this.readEdge(element, isDirected)
    if (element.name === 'hyperedge') this.builder.problem({ line: element.line, part: null }, element.name, 'edges between two nodes are needed; edges of several nodes are not read')
  }

  private readNode(element: XmlElement): void {
    const { label, attributes } = this.valuesOf(element, 'node')
    const nested = element.children.find((child) => child.name === 'graph')
    if (nested) this.builder.problem({ line: nested.line, part: null }, element.attributes.get('id') ?? null, 'a network without networks inside of nodes is needed')
    this.builder.addNode({ id: element.attributes.get('id'), label, attributes, place: { line: element.line, part: null } })
  }

  private readEdge(element: XmlElement, isDirected: boolean): void {
    const { weight, attributes } = this.valuesOf(element, 'edge')
    const place = { line: element.line, part: null }
    this.builder.addEdge({
      source: element.attributes.get('source'),
      target: element.attributes.get('target'),
      weight: this.builder.weightOf(weight, place),
      attributes,
      direction: directionOf(element.attributes.get('directed'), isDirected),
      place,
    })
  }

  /** Elements within a value are the drawing of another program. */
  private valuesOf(element: XmlElement, of: 'node' | 'edge' | 'graph'): { label?: string; weight?: string; attributes: Attributes } {
    const found: { label?: string; weight?: string } = {}
    const attributes = new Map<string, AttributeValue>()
    for (const { name, of: owner, standard } of this.keys.values()) {
      if (standard === null || (owner !== of && owner !== 'all')) continue
      const role = roleOf(name, of)
      if (role) found[role] = String(standard)
      else attributes.set(name, standard)
    }
    for (const value of childrenNamed(element, 'data')) {
      const key = this.keyOf(value)
      if (!key || value.children.length > 0) continue
      const role = roleOf(key.name, of)
      const read = role ? value.text : this.builder.valueOf(value.text, key.type, { line: value.line, part: key.name })
      if (role) found[role] = value.text
      else if (read === null) attributes.delete(key.name)
      else attributes.set(key.name, read)
    }
    return { ...found, attributes }
  }

  private keyOf(value: XmlElement): DeclaredKey | undefined {
    const id = value.attributes.get('key') ?? ''
    const key = this.keys.get(id)
    if (!key && value.children.length === 0 && value.text.trim() !== '') this.builder.problem({ line: value.line, part: 'data' }, id, 'the id of a <key> of this file with attr.name is needed')
    return key
  }
}

/** Gephi names the label of an edge "Edge Label"; only that of a node is one here. */
function roleOf(name: string, of: 'node' | 'edge' | 'graph'): Role {
  const lower = name.toLowerCase()
  if (of === 'node' && lower === 'label') return 'label'
  return of === 'edge' && (lower === 'weight' || lower === 'edge weight') ? 'weight' : null
}

function directionOf(own: string | undefined, isDirected: boolean): Direction {
  if (own === undefined) return isDirected ? 'DIRECTED' : 'UNDIRECTED'
  return own.toLowerCase() === 'true' ? 'DIRECTED' : 'UNDIRECTED'
}
