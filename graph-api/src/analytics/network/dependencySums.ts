/** Where the dependencies of sources are added up: for each node, and for each edge when wanted. */
export interface DependencySums { readonly nodes: Float64Array; readonly edges: Float64Array | null }

/** Adds the dependencies of one source. */
export type Accumulate = (source: number) => void
