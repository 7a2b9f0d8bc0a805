import type { Attributes, AttributeType, AttributeTypes, AttributeValue, FileProblem, NetworkFileGraph, Place, Places, ReadNetwork } from './networkFileGraph.js'

/** A network in columns: between threads they travel many times faster than an object for each node and edge. */
export interface PackedNetwork {
  readonly directed: boolean
  readonly ids: readonly string[]
  readonly labels: readonly string[]
  /** Positions in ids. */
  readonly source: Int32Array
  readonly target: Int32Array
  readonly weight: Float64Array
  readonly nodeColumns: readonly PackedColumn[]
  readonly edgeColumns: readonly PackedColumn[]
  readonly notes: readonly (readonly [string, string])[]
}

/** Null is unknown. */
export interface PackedColumn { readonly name: string; readonly type: AttributeType; readonly values: readonly (AttributeValue | null)[] }

interface PackedPlaces { readonly lines: Int32Array; readonly parts: readonly (string | null)[] | null }

export type PackedRead =
  | { readonly network: PackedNetwork; readonly nodePlaces: PackedPlaces; readonly edgePlaces: PackedPlaces; readonly problems?: never }
  | { readonly problems: readonly FileProblem[] }

export function packRead(read: ReadNetwork): PackedRead {
  if (read.problems) return { problems: read.problems }
  return { network: pack(read.network), nodePlaces: packPlaces(read.places.nodes), edgePlaces: packPlaces(read.places.edges) }
}

export function unpackRead(read: PackedRead): ReadNetwork {
  if (read.problems) return { problems: read.problems }
  const places: Places = { nodes: unpackPlaces(read.nodePlaces), edges: unpackPlaces(read.edgePlaces) }
  return { network: unpack(read.network), places }
}

function pack({ directed, nodes, edges, nodeAttributes, edgeAttributes, notes }: NetworkFileGraph): PackedNetwork {
  const positions = new Map(nodes.map(({ id }, index) => [id, index]))
  const position = (id: string): number => positions.get(id) ?? 0
  return {
    directed,
    ids: nodes.map(({ id }) => id),
    labels: nodes.map(({ label }) => label),
    source: Int32Array.from(edges, ({ source }) => position(source)),
    target: Int32Array.from(edges, ({ target }) => position(target)),
    weight: Float64Array.from(edges, ({ weight }) => weight),
    nodeColumns: columnsOf(nodes, nodeAttributes),
    edgeColumns: columnsOf(edges, edgeAttributes),
    notes: [...notes],
  }
}

function columnsOf(rows: readonly { readonly attributes: Attributes }[], types: AttributeTypes): PackedColumn[] {
  return [...types].map(([name, type]) => ({ name, type, values: rows.map(({ attributes }) => attributes.get(name) ?? null) }))
}

export function unpack({ directed, ids, labels, source, target, weight, nodeColumns, edgeColumns, notes }: PackedNetwork): NetworkFileGraph {
  const typesOf = (columns: readonly PackedColumn[]): AttributeTypes => new Map(columns.map(({ name, type }) => [name, type]))
  const idAt = (position: number | undefined): string => ids[position ?? 0] ?? ''
  return {
    directed,
    nodes: ids.map((id, index) => ({ id, label: labels[index] ?? id, attributes: attributesAt(nodeColumns, index) })),
    edges: Array.from(weight, (one, index) => ({ source: idAt(source[index]), target: idAt(target[index]), weight: one, attributes: attributesAt(edgeColumns, index) })),
    nodeAttributes: typesOf(nodeColumns),
    edgeAttributes: typesOf(edgeColumns),
    notes: new Map(notes),
  }
}

function attributesAt(columns: readonly PackedColumn[], index: number): Attributes {
  const attributes = new Map<string, AttributeValue>()
  for (const { name, values } of columns) {
    const value = values[index] ?? null
    if (value !== null) attributes.set(name, value)
  }
  return attributes
}

/** Only JSON names parts. */
function packPlaces(places: readonly Place[]): PackedPlaces {
  const parts = places.map(({ part }) => part)
  return { lines: Int32Array.from(places, ({ line }) => line), parts: parts.every((part) => part === null) ? null : parts }
}

function unpackPlaces({ lines, parts }: PackedPlaces): Place[] {
  return Array.from(lines, (line, index) => ({ line, part: parts?.[index] ?? null }))
}
