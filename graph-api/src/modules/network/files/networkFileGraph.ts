/** A network as files hold it, whatever their format. */
export interface NetworkFileGraph {
  readonly directed: boolean
  readonly nodes: readonly FileNode[]
  /** Parallel edges stay apart. */
  readonly edges: readonly FileEdge[]
  readonly nodeAttributes: AttributeTypes
  readonly edgeAttributes: AttributeTypes
  /** What the file says of the whole network: title, filter, date, sources, licence, synthetic. */
  readonly notes: Notes
}

export interface FileNode { readonly id: string; readonly label: string; readonly attributes: Attributes }

export interface FileEdge { readonly source: string; readonly target: string; readonly weight: number; readonly attributes: Attributes }

export type AttributeType = 'string' | 'int' | 'double' | 'boolean'
export type AttributeValue = string | number | boolean

/** By name, in the order in which they are declared. */
export type AttributeTypes = ReadonlyMap<string, AttributeType>

/** By name; what is not there is unknown. */
export type Attributes = ReadonlyMap<string, AttributeValue>

export type Notes = ReadonlyMap<string, string>

/** What a reader finds: a network with the place of each node and edge in the file, or what is wrong with the file. */
export type ReadNetwork =
  | { readonly network: NetworkFileGraph; readonly places: Places; readonly problems?: never }
  | { readonly problems: readonly FileProblem[] }

/** Of each node and edge, in their order. */
export interface Places { readonly nodes: readonly Place[]; readonly edges: readonly Place[] }

/** A line, from 1; and what stands there, where a line alone does not tell (JSON: "nodes[3]"). */
export interface Place { readonly line: number; readonly part: string | null }

export interface FileProblem extends Place {
  /** What stands there, shortened. */
  readonly value: string | null
  /** What would be right. */
  readonly message: string
}
