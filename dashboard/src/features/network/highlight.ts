/** What an open answer speaks of, so that the map can show it. */
export interface Highlight {
  nodes: readonly string[]
  ties: readonly (readonly [string, string])[]
  /** thought away */
  gone: readonly string[]
  /** the answer is about these alone: everything else steps back */
  isAll: boolean
}

export const NO_HIGHLIGHT: Highlight = { nodes: [], ties: [], gone: [], isAll: false }
