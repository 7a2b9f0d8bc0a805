import { dissimilarity } from './dissimilarity.js'
import { type RepresentationScore, representationScore } from './representationScore.js'
import { wilsonInterval } from './wilsonInterval.js'

/** One group: who of it takes part, and how many live here; null where nobody knows how many. */
export interface RepresentationGroup {
  readonly key: string
  readonly label: string
  readonly participants: number
  readonly inhabitants: number | null
}

export interface RepresentationRow extends RepresentationGroup {
  readonly shareOfParticipants: number | null
  readonly shareOfPopulation: number | null
  readonly ratio: number | null
  readonly ratioLow: number | null
  readonly ratioHigh: number | null
  /** Participants that the group would have in proportion. */
  readonly expected: number | null
  readonly neededToClose: number | null
}

export interface Representation extends RepresentationScore {
  /** Participants and inhabitants of the groups whose population is known: the bases of all shares. */
  readonly compared: number
  readonly population: number | null
  readonly dissimilarity: number | null
  readonly withoutPopulation: readonly string[]
  readonly rows: readonly RepresentationRow[]
}

interface Bases { readonly compared: number; readonly population: number }

/**
 * Shares among participants against shares in the population. Both shares are among the groups whose population is
 * known: a share of all participants beside a share of a part of the population would make every ratio too low.
 * Cost: O(groups), and that of the score.
 */
export function representation(groups: readonly RepresentationGroup[], seed: number | null): Representation {
  const known = groups.filter(isKnown)
  const bases = { compared: sum(known.map((group) => group.participants)), population: sum(known.map((group) => group.inhabitants)) }
  const [participants, inhabitants] = [known.map((group) => group.participants), known.map((group) => group.inhabitants)]
  return {
    compared: bases.compared,
    population: bases.population > 0 ? bases.population : null,
    dissimilarity: dissimilarity(participants, inhabitants),
    withoutPopulation: groups.filter((group) => !isKnown(group)).map(({ key }) => key),
    rows: groups.map((group) => toRow(group, bases)),
    ...representationScore(participants, inhabitants, seed),
  }
}

function isKnown(group: RepresentationGroup): group is RepresentationGroup & { inhabitants: number } {
  return group.inhabitants !== null
}

function toRow(group: RepresentationGroup, { compared, population }: Bases): RepresentationRow {
  const share = group.inhabitants !== null && population > 0 ? group.inhabitants / population : null
  const ofParticipants = group.inhabitants !== null && compared > 0 ? group.participants / compared : null
  return {
    ...group,
    shareOfParticipants: ofParticipants,
    shareOfPopulation: share,
    ...ratioOf({ participants: group.participants, compared, share }),
    expected: share === null ? null : share * compared,
    neededToClose: share === null ? null : neededToClose({ participants: group.participants, compared, share }),
  }
}

interface GroupShare { readonly participants: number; readonly compared: number; readonly share: number | null }

/**
 * Share of participants over share of the population; 1 is in proportion. Interval, 95 %: the Wilson interval of the
 * share of participants divided by the share of the population, which is a full count and has no error of sampling.
 */
function ratioOf({ participants, compared, share }: GroupShare): Pick<RepresentationRow, 'ratio' | 'ratioLow' | 'ratioHigh'> {
  const interval = wilsonInterval(participants, compared)
  if (share === null || share <= 0 || interval === null) return { ratio: null, ratioLow: null, ratioHigh: null }
  return { ratio: participants / compared / share, ratioLow: interval.low / share, ratioHigh: interval.high / share }
}

/** Below this a sum that should be a whole number is taken for it. */
const ROUNDING = 1e-9

/**
 * The fewest people who must come from this group alone, nobody else coming or leaving, until its share is that of the
 * population: the least a with (x + a) / (n + a) ≥ p, so a = (p n − x) / (1 − p), rounded up. Null for a group that is
 * the whole population and has nobody.
 */
export function neededToClose({ participants, compared, share }: { participants: number; compared: number; share: number }): number | null {
  const missing = share * compared - participants
  if (missing <= ROUNDING) return 0
  return share < 1 ? Math.ceil(missing / (1 - share) - ROUNDING) : null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
