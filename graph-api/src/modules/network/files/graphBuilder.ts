import { commonType, inCommonType, readValue, readWeight, WEIGHT_NEED } from './attributeValues.js'
import { FileProblems } from './fileProblems.js'
import type { Attributes, AttributeType, AttributeValue, FileEdge, FileNode, Notes, Place, ReadNetwork } from './networkFileGraph.js'

export interface FoundNode { readonly id: string | undefined; readonly label?: string | null | undefined; readonly attributes: Attributes; readonly place: Place }

export interface FoundEdge {
  readonly source: string | undefined
  readonly target: string | undefined
  readonly weight: number
  readonly attributes: Attributes
  readonly direction: Direction
  readonly place: Place
}

/** MUTUAL holds both ways in a directed network, and makes an arc each way. */
export type Direction = 'DIRECTED' | 'UNDIRECTED' | 'MUTUAL'

interface FinishOptions { readonly directedByDefault: boolean; readonly notes?: Notes; readonly nodesFromEdges?: boolean }

const LONGEST_ID = 1_000

/** Puts a network together from what a reader finds in a file, and checks what no format can allow. */
export class GraphBuilder {
  readonly problems = new FileProblems()
  private readonly nodes = new Map<string, { node: FileNode; place: Place }>()
  private readonly edges: FoundEdge[] = []
  private readonly types = { node: new Map<string, AttributeType>(), edge: new Map<string, AttributeType>() }

  /** An attribute that is there in two types gets the one that holds both. */
  declare(of: 'node' | 'edge', name: string, type: AttributeType): void {
    const known = this.types[of].get(name)
    this.types[of].set(name, known === undefined ? type : commonType(known, type))
  }

  addNode({ id, label, attributes, place }: FoundNode): void {
    const refuse = (message: string): void => this.problems.add({ ...place, value: id ?? null, message })
    if (id === undefined || id === '') refuse('the node has no id; every node needs one of its own')
    else if (id.length > LONGEST_ID) refuse(`an id of at most ${LONGEST_ID} characters is needed`)
    else if (this.nodes.has(id)) refuse('the id of this node is there twice; every node needs one of its own')
    else this.nodes.set(id, { node: { id, label: label ? label : id, attributes }, place })
  }

  addEdge(edge: FoundEdge): void {
    this.edges.push(edge)
  }

  problem(place: Place, value: AttributeValue | null, message: string): void {
    this.problems.add({ ...place, value: value === null ? null : String(value), message })
  }

  /** A text as a value of its type; a problem and null where it is none. */
  valueOf(text: string, type: AttributeType, place: Place): AttributeValue | null {
    const read = readValue(text, type)
    if ('value' in read) return read.value
    this.problem(place, text, read.need)
    return null
  }

  /** 1 where none is given, and where the problem of a wrong one is noted. */
  weightOf(text: string | undefined, place: Place): number {
    const weight = text === undefined ? 1 : readWeight(text)
    if (weight === undefined) this.problem({ ...place, part: 'weight' }, text ?? null, WEIGHT_NEED)
    return weight ?? 1
  }

  finish({ directedByDefault, notes = new Map(), nodesFromEdges = false }: FinishOptions): ReadNetwork {
    const edges = this.edges.filter((edge) => this.hasEnds(edge, nodesFromEdges))
    if (!this.problems.isEmpty) return { problems: this.problems.list() }
    const directed = edges.length === 0 ? directedByDefault : edges.some(({ direction }) => direction !== 'UNDIRECTED')
    const arcs = directed ? edges.flatMap(bothWays) : edges
    const nodes = [...this.nodes.values()]
    return {
      network: {
        directed,
        nodes: nodes.map(({ node }) => ({ ...node, attributes: inCommonType(node.attributes, this.types.node) })),
        edges: arcs.map((edge) => this.toFileEdge(edge)),
        nodeAttributes: this.types.node,
        edgeAttributes: this.types.edge,
        notes,
      },
      places: { nodes: nodes.map(({ place }) => place), edges: arcs.map(({ place }) => place) },
    }
  }

  private hasEnds({ source, target, place }: FoundEdge, nodesFromEdges: boolean): boolean {
    const wrong = [['source', source], ['target', target]] as const
    const missing = wrong.filter(([, id]) => !this.hasEnd(id, nodesFromEdges, place))
    for (const [name, id] of missing) this.problems.add({ ...place, value: id ?? null, message: `the ${name} of this edge is no node of the file; the id of one is needed` })
    return missing.length === 0
  }

  private hasEnd(id: string | undefined, nodesFromEdges: boolean, place: Place): boolean {
    if (id === undefined || id === '') return false
    if (!this.nodes.has(id) && nodesFromEdges) this.addNode({ id, attributes: new Map(), place })
    return this.nodes.has(id)
  }

  private toFileEdge({ source = '', target = '', weight, attributes }: FoundEdge): FileEdge {
    return { source, target, weight, attributes: inCommonType(attributes, this.types.edge) }
  }
}

function bothWays(edge: FoundEdge): FoundEdge[] {
  const isOneWay = edge.direction === 'DIRECTED' || edge.source === edge.target
  return isOneWay ? [edge] : [edge, { ...edge, source: edge.target, target: edge.source }]
}
