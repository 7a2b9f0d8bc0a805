import { readValue, readWeight, WEIGHT_NEED } from './attributeValues.js'
import { GraphBuilder } from './graphBuilder.js'
import type { Attributes, AttributeType, AttributeValue, Place, ReadNetwork } from './networkFileGraph.js'
import { readNotes } from './notes.js'
import { tokensOf } from './pajekTokens.js'

/**
 * Reads Pajek .net: *Vertices, *Arcs and *Edges, as Pajek, Gephi and NetworkX write them. The attribute `id` of a
 * vertex is its id; without one, labels are the ids (so NetworkX takes them), and numbers where a label is there
 * twice. Positions, shapes and colours are left out.
 */
export function readPajek(text: string): ReadNetwork {
  return new Reading().read(text.split('\n'))
}

interface Vertex { readonly number: string; readonly label: string; readonly attributes: Map<string, AttributeValue>; readonly place: Place }

type Section = 'NONE' | 'VERTICES' | 'ARCS' | 'EDGES' | 'UNKNOWN'

const TYPES: readonly string[] = ['string', 'int', 'double', 'boolean'] satisfies AttributeType[]
/** Vertices are made also where a file only counts them. */
const MOST_VERTICES = 1_000_000

class Reading {
  private readonly builder = new GraphBuilder()
  private readonly types = { node: new Map<string, AttributeType>(), edge: new Map<string, AttributeType>() }
  private readonly vertices = new Map<number, Vertex>()
  private readonly comments: string[] = []
  private ids: readonly string[] | null = null
  private section: Section = 'NONE'
  private relation: string | null = null
  private expected = -1
  private title: string | null = null
  private isDirected = false

  read(lines: readonly string[]): ReadNetwork {
    lines.forEach((line, index) => { this.readLine(line, { line: index + 1, part: null }) })
    if (this.expected < 0) this.builder.problem({ line: 1, part: null }, null, 'a Pajek network is needed: a line such as "*Vertices 5", the vertices, then *Edges or *Arcs')
    else this.nameVertices()
    const notes = new Map(this.title === null ? [] : [['title', this.title]])
    for (const [name, text] of readNotes(this.comments)) if (text !== '') notes.set(name, text)
    return this.builder.finish({ directedByDefault: this.isDirected, notes })
  }

  private readLine(line: string, place: Place): void {
    const text = line.trim()
    if (text === '') return
    if (text.startsWith('%')) return this.readComment(text.slice(1).trim())
    const tokens = tokensOf(text)
    if (!tokens) return this.builder.problem(place, text, 'quotes around each name with blanks are needed, and \\" for a quote within one')
    if (text.startsWith('*')) this.readHeading(tokens, place)
    else if (this.section === 'VERTICES') this.readVertex(tokens, place)
    else if (this.section === 'ARCS' || this.section === 'EDGES') this.readEdge(tokens, place)
    else if (this.section === 'NONE') this.builder.problem(place, text, 'a heading such as "*Vertices 5" is needed first')
  }

  private readComment(text: string): void {
    const [what = '', type = '', name = ''] = /^(?:node|edge)Attribute /.test(text) ? tokensOf(text) ?? [] : []
    const of = what === 'nodeAttribute' ? 'node' : 'edge'
    if (what === '' || !TYPES.includes(type)) this.comments.push(text)
    else this.declare(of, name, type as AttributeType)
  }

  private declare(of: 'node' | 'edge', name: string, type: AttributeType): void {
    this.types[of].set(name, type)
    this.builder.declare(of, name, type)
  }

  private readHeading(tokens: readonly string[], place: Place): void {
    const [heading = '', ...rest] = tokens
    const word = heading.toLowerCase()
    this.section = word === '*vertices' ? 'VERTICES' : word === '*arcs' ? 'ARCS' : word === '*edges' ? 'EDGES' : 'UNKNOWN'
    this.relation = null
    if (word === '*network') this.title = rest.join(' ') || null
    else if (this.section === 'VERTICES') this.startVertices(rest[0] ?? '', place)
    else if (this.section === 'UNKNOWN') this.builder.problem(place, heading, '*Vertices, *Arcs or *Edges is needed; lists (*Arcslist, *Edgeslist), matrices, partitions and vectors are not read')
    else this.startEdges(rest)
  }

  private startVertices(count: string, place: Place): void {
    const number = /^\d{1,9}$/.test(count) ? Number(count) : -1
    if (this.expected >= 0) return this.builder.problem(place, '*Vertices', 'one network is needed; this is a second one')
    if (number < 0 || number > MOST_VERTICES) this.builder.problem(place, count, `the number of vertices is needed, at most ${MOST_VERTICES}`)
    this.expected = number > MOST_VERTICES ? 0 : Math.max(number, 0)
  }

  /** Networks of several relations name each: *Arcs :1 "knows". */
  private startEdges(rest: readonly string[]): void {
    this.nameVertices()
    this.isDirected ||= this.section === 'ARCS'
    this.relation = rest[0]?.startsWith(':') ? rest[1] ?? null : null
    if (this.relation !== null) this.builder.declare('edge', 'relation', 'string')
  }

  private readVertex([number = '', label, ...rest]: readonly string[], place: Place): void {
    const index = this.indexOf(number)
    if (index === null) return this.builder.problem(place, number, this.numberNeed)
    if (this.vertices.has(index)) return this.builder.problem(place, number, 'this vertex is there twice; keep one of the two')
    this.vertices.set(index, { number, label: label || number, attributes: this.pairsOf(withoutDrawing(rest), 'node', place), place })
  }

  private readEdge([from = '', to = '', weight, ...rest]: readonly string[], place: Place): void {
    const [source, target] = [this.indexOf(from), this.indexOf(to)]
    if (source === null || target === null) return this.builder.problem(place, `${from} ${to}`.trim(), `${this.numberNeed}, twice in a line`)
    const strength = weight === undefined ? 1 : readWeight(weight)
    if (strength === undefined) this.builder.problem({ ...place, part: 'weight' }, weight ?? null, WEIGHT_NEED)
    const attributes = this.pairsOf(rest, 'edge', place)
    if (this.relation !== null) attributes.set('relation', this.relation)
    const ids = this.ids ?? []
    this.builder.addEdge({ source: ids[source], target: ids[target], weight: strength ?? 1, attributes, direction: this.section === 'ARCS' ? 'DIRECTED' : 'UNDIRECTED', place })
  }

  private indexOf(number: string): number | null {
    const index = /^\d{1,9}$/.test(number) ? Number(number) - 1 : -1
    return index >= 0 && index < this.expected ? index : null
  }

  private get numberNeed(): string {
    return `the number of a vertex from 1 to ${this.expected} is needed`
  }

  /** Name and value by turns; a last name without a value is left out. */
  private pairsOf(tokens: readonly string[], of: 'node' | 'edge', place: Place): Map<string, AttributeValue> {
    const attributes = new Map<string, AttributeValue>()
    for (let at = 0; at + 1 < tokens.length; at += 2) {
      const [name, text] = [tokens[at] as string, tokens[at + 1] as string]
      const isOwn = of === 'node' && (name === 'id' || name === 'label')
      const read = readValue(text, isOwn ? 'string' : this.types[of].get(name) ?? 'string')
      if ('need' in read) this.builder.problem({ ...place, part: name }, text, read.need)
      else if (read.value !== null) attributes.set(name, read.value)
      if (!isOwn && !this.types[of].has(name)) this.declare(of, name, 'string')
    }
    return attributes
  }

  /** Done once, before the first edge. */
  private nameVertices(): void {
    if (this.ids !== null || this.expected < 0) return
    const all = Array.from({ length: this.expected }, (_, index) => this.vertices.get(index) ?? unlisted(index))
    const named = all.map(({ label, attributes }) => String(attributes.get('id') ?? label))
    const ids = new Set(named).size === named.length ? named : all.map(({ number, attributes }) => String(attributes.get('id') ?? number))
    this.ids = ids
    all.forEach(({ label, attributes, place }, index) => {
      this.builder.addNode({ id: ids[index], label: String(attributes.get('label') ?? label), attributes: withoutOwn(attributes), place })
    })
  }
}

/** A vertex that the file counts but does not describe. */
function unlisted(index: number): Vertex {
  const number = String(index + 1)
  return { number, label: number, attributes: new Map(), place: { line: 1, part: null } }
}

function withoutOwn(attributes: Attributes): Attributes {
  return new Map([...attributes].filter(([name]) => name !== 'id' && name !== 'label'))
}

/** Behind the label stand up to three coordinates and a shape; what follows are names with values. */
function withoutDrawing(tokens: readonly string[]): readonly string[] {
  let start = 0
  while (start < 3 && start < tokens.length && Number.isFinite(Number(tokens[start]))) start += 1
  const rest = tokens.slice(start)
  return rest.length % 2 === 1 ? rest.slice(1) : rest
}
