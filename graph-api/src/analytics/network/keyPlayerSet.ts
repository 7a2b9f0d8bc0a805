/** What a search for key players gives (keyPlayers.ts). */
export interface KeyPlayers {
  /** Ascending. */
  readonly members: Int32Array
  /** FRAGMENT: fragmentation without the members. REACH: share of all nodes that are members or reached. Null where undefined. */
  readonly value: number | null
  /** No set of this size has a higher value; null where no bound is known. */
  readonly bound: number | null
  /** The value is proven to be the best: it is the bound. */
  readonly exact: boolean
}
