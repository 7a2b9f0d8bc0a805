/**
 * The way from contribution to project: how many of each kind were brought in, how many a project took up, and how far these
 * projects are. A contribution counts once. What no row says to be taken up counts as open, not as refused. Cost: O(counts).
 */
export interface WayCount {
  readonly kind: string
  readonly isTakenUp: boolean
  /** Of the project; null where it is unknown. */
  readonly status: string | null
  readonly contributions: number
}

export interface StatusCount { readonly status: string | null; readonly contributions: number }

export interface ContributionWay {
  readonly contributions: number
  readonly takenUp: number
  readonly open: number
  /** takenUp / contributions; null without contributions. */
  readonly shareTakenUp: number | null
  /** By how far a project is, in the given order, then the unknown; only those that occur. */
  readonly statuses: readonly StatusCount[]
}

export interface KindWay extends ContributionWay { readonly kind: string }

export interface WayOrder { readonly kinds: readonly string[]; readonly statuses: readonly string[] }

export function contributionWays(counts: readonly WayCount[], { kinds, statuses }: WayOrder): { total: ContributionWay; kinds: KindWay[] } {
  const rows = kinds.map((kind) => ({ kind, ...wayOf(counts.filter((count) => count.kind === kind), statuses) }))
  return { total: wayOf(counts, statuses), kinds: rows.filter(({ contributions }) => contributions > 0) }
}

function wayOf(counts: readonly WayCount[], statuses: readonly string[]): ContributionWay {
  const contributions = sumOf(counts)
  const taken = counts.filter(({ isTakenUp }) => isTakenUp)
  const takenUp = sumOf(taken)
  const ofStatus = [...statuses, null].map((status) => ({ status, contributions: sumOf(taken.filter((count) => count.status === status)) }))
  return {
    contributions, takenUp, open: contributions - takenUp, shareTakenUp: contributions === 0 ? null : takenUp / contributions,
    statuses: ofStatus.filter((count) => count.contributions > 0),
  }
}

function sumOf(counts: readonly WayCount[]): number {
  return counts.reduce((sum, { contributions }) => sum + contributions, 0)
}
