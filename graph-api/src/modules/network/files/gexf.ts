import { type Direction, GraphBuilder } from './graphBuilder.js'
import type { Attributes, AttributeType, AttributeTypes, AttributeValue, NetworkFileGraph, ReadNetwork } from './networkFileGraph.js'
import { printNotes, readNotes } from './notes.js'
import { childrenNamed, escapeAttribute, escapeText, readXml, type XmlElement } from './xml.js'

/**
 * GEXF 1.3, the format of Gephi: https://gexf.net/schema.html. Older versions (1.1draft, 1.2draft) are read as well;
 * drawings (viz:) and times of existence (spells) are left out. Notes stand in the description.
 */

const GEXF_TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' }

export function writeGexf(graph: NetworkFileGraph): string {
  const date = graph.notes.get('date')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `  <meta${date ? ` lastmodifieddate="${escapeAttribute(date)}"` : ''}>`,
    '    <creator>Zukunftskarte</creator>',
    `    <description>${escapeText(printNotes(graph.notes).join('\n'))}</description>`,
    '  </meta>',
    `  <graph defaultedgetype="${graph.directed ? 'directed' : 'undirected'}" mode="static">`,
    ...declarations('node', graph.nodeAttributes),
    ...declarations('edge', graph.edgeAttributes),
    '    <nodes>',
    ...graph.nodes.map(({ id, label, attributes }) =>
      `      <node id="${escapeAttribute(id)}" label="${escapeAttribute(label)}">${valuesText(attributes, graph.nodeAttributes, 'n')}</node>`),
    '    </nodes>',
    '    <edges>',
    ...graph.edges.map(({ source, target, weight, attributes }, index) =>
      `      <edge id="${index}" source="${escapeAttribute(source)}" target="${escapeAttribute(target)}" weight="${weight}">${valuesText(attributes, graph.edgeAttributes, 'e')}</edge>`),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
}

function declarations(of: 'node' | 'edge', types: AttributeTypes): string[] {
  if (types.size === 0) return []
  return [
    `    <attributes class="${of}" mode="static">`,
    ...[...types].map(([name, type], index) => `      <attribute id="${of[0]}${index}" title="${escapeAttribute(name)}" type="${GEXF_TYPES[type]}"/>`),
    '    </attributes>',
  ]
}

function valuesText(attributes: Attributes, types: AttributeTypes, prefix: string): string {
  const values = [...types.keys()].flatMap((name, index) => {
    const value = attributes.get(name)
    return value === undefined ? [] : [`<attvalue for="${prefix}${index}" value="${escapeAttribute(String(value))}"/>`]
  })
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`
}

export function readGexf(text: string): ReadNetwork {
  const builder = new GraphBuilder()
  const root = readXml(text, builder.problems)
  const graph = root && childrenNamed(root, 'graph')[0]
  if (root && root.name !== 'gexf') builder.problem({ line: root.line, part: null }, root.name, 'GEXF is needed: the outermost element is <gexf>')
  else if (root && !graph) builder.problem({ line: root.line, part: null }, root.name, 'GEXF with a <graph> is needed')
  return root && graph ? new Reading(builder).read(root, graph) : { problems: builder.problems.list() }
}

interface DeclaredAttribute { readonly title: string; readonly type: AttributeType; readonly standard: AttributeValue | null }

const TYPES: Readonly<Record<string, AttributeType>> = {
  integer: 'int', int: 'int', long: 'int', short: 'int', byte: 'int', float: 'double', double: 'double', bigdecimal: 'double', boolean: 'boolean',
}

class Reading {
  private readonly declared = { node: new Map<string, DeclaredAttribute>(), edge: new Map<string, DeclaredAttribute>() }

  constructor(private readonly builder: GraphBuilder) {}

  read(root: XmlElement, graph: XmlElement): ReadNetwork {
    const isDirected = graph.attributes.get('defaultedgetype')?.toLowerCase() === 'directed'
    for (const list of childrenNamed(graph, 'attributes')) this.readDeclarations(list)
    this.readNodes(graph)
    for (const list of childrenNamed(graph, 'edges')) {
      for (const edge of childrenNamed(list, 'edge')) this.readEdge(edge, isDirected)
    }
    return this.builder.finish({ directedByDefault: isDirected, notes: notesOf(root) })
  }

  private readDeclarations(list: XmlElement): void {
    const of = list.attributes.get('class') === 'edge' ? 'edge' : 'node'
    if (list.attributes.get('mode')?.toLowerCase() === 'dynamic') {
      this.builder.problem({ line: list.line, part: 'attributes' }, 'dynamic', 'attributes that do not change in time are needed (mode="static"); save the network of one day')
    }
    for (const element of childrenNamed(list, 'attribute')) this.readDeclaration(element, of)
  }

  private readDeclaration({ attributes, children, line }: XmlElement, of: 'node' | 'edge'): void {
    const id = attributes.get('id')
    const title = attributes.get('title') ?? id
    if (id === undefined || title === undefined) return this.builder.problem({ line, part: 'attribute' }, null, 'an attribute with id and title is needed')
    const type = TYPES[(attributes.get('type') ?? '').toLowerCase()] ?? 'string'
    const text = children.find((child) => child.name === 'default')?.text
    const standard = text === undefined ? null : this.builder.valueOf(text, type, { line, part: `default of ${title}` })
    this.declared[of].set(id, { title, type, standard })
    if (of === 'node' || title.toLowerCase() !== 'weight') this.builder.declare(of, title, type)
  }

  /** Nodes may stand within nodes (hierarchies of GEXF 1.2): here they are all on one level. */
  private readNodes(parent: XmlElement): void {
    for (const list of childrenNamed(parent, 'nodes')) {
      for (const element of childrenNamed(list, 'node')) {
        const attributes = this.attributesOf(element, 'node')
        this.builder.addNode({ id: element.attributes.get('id'), label: element.attributes.get('label'), attributes, place: { line: element.line, part: null } })
        this.readNodes(element)
      }
    }
  }

  private readEdge(element: XmlElement, isDirected: boolean): void {
    const place = { line: element.line, part: null }
    const attributes = new Map(this.attributesOf(element, 'edge'))
    const inner = weightAmong(attributes)
    for (const name of ['label', 'kind']) this.keepOwn(attributes, name, element.attributes.get(name))
    this.builder.addEdge({
      source: element.attributes.get('source'),
      target: element.attributes.get('target'),
      weight: this.builder.weightOf(element.attributes.get('weight') ?? inner, place),
      attributes,
      direction: this.directionOf(element, isDirected),
      place,
    })
  }

  private keepOwn(attributes: Map<string, AttributeValue>, name: string, value: string | undefined): void {
    if (value === undefined || attributes.has(name)) return
    this.builder.declare('edge', name, 'string')
    attributes.set(name, value)
  }

  private directionOf({ attributes, line }: XmlElement, isDirected: boolean): Direction {
    const own = attributes.get('type')?.toLowerCase()
    if (own === undefined) return isDirected ? 'DIRECTED' : 'UNDIRECTED'
    if (own === 'directed' || own === 'undirected' || own === 'mutual') return own.toUpperCase() as Direction
    this.builder.problem({ line, part: 'type' }, own, 'directed, undirected or mutual is needed')
    return 'UNDIRECTED'
  }

  private attributesOf(element: XmlElement, of: 'node' | 'edge'): Attributes {
    const attributes = new Map<string, AttributeValue>()
    for (const { title, standard } of this.declared[of].values()) if (standard !== null) attributes.set(title, standard)
    for (const list of childrenNamed(element, 'attvalues')) {
      for (const value of childrenNamed(list, 'attvalue')) this.readAttribute(value, of, attributes)
    }
    return attributes
  }

  private readAttribute({ attributes: own, line }: XmlElement, of: 'node' | 'edge', attributes: Map<string, AttributeValue>): void {
    const id = own.get('for') ?? own.get('id') ?? ''
    const declared = this.declared[of].get(id) ?? (of === 'edge' && id === 'weight' ? WEIGHT : undefined)
    if (!declared) return this.builder.problem({ line, part: 'attvalue' }, id, `the id of an <attribute> of class "${of}" is needed`)
    const value = this.builder.valueOf(own.get('value') ?? '', declared.type, { line, part: declared.title })
    if (value === null) attributes.delete(declared.title)
    else attributes.set(declared.title, value)
  }
}

/** Old files have the weight as an attribute, also without its declaration. */
const WEIGHT: DeclaredAttribute = { title: 'weight', type: 'double', standard: null }

function weightAmong(attributes: Map<string, AttributeValue>): string | undefined {
  const name = [...attributes.keys()].find((one) => one.toLowerCase() === 'weight')
  if (name === undefined) return undefined
  const weight = String(attributes.get(name))
  attributes.delete(name)
  return weight
}

function notesOf(root: XmlElement): ReadonlyMap<string, string> {
  const meta = childrenNamed(root, 'meta')[0]
  const description = meta && childrenNamed(meta, 'description')[0]
  return description && description.text.trim() !== '' ? readNotes(description.text.split('\n')) : new Map<string, string>()
}
