import type { AgeGroup } from './ageGroups.js'

/**
 * Age groups of a place: their share of the people today and later beside their share of those who took part, and what they contributed.
 * A group grows without a voice when its share grows and nobody of it took part. Counts of one to four people are withheld: who they are could be
 * told. Cost: O(age groups).
 */
export interface AgeVoice extends AgeGroup {
  readonly shareToday: number | null
  readonly shareLater: number | null
  /** null: withheld. */
  readonly participants: number | null
  readonly shareOfParticipants: number | null
  readonly contributions: number | null
  /** Per 1,000 people of the group today. */
  readonly contributionsPerThousand: number | null
  readonly isGrowingWithoutVoice: boolean
  readonly withheld: boolean
}

export interface AgePeople extends AgeGroup { readonly today: number; readonly later: number; readonly participants: number; readonly contributions: number }

/** Counts below this and above 0 are withheld. */
export const FEWEST_SHOWN = 5

export function ageVoices(groups: readonly AgePeople[]): AgeVoice[] {
  const sum = (of: (group: AgePeople) => number): number => groups.reduce((total, group) => total + of(group), 0)
  const [today, later, participants] = [sum((group) => group.today), sum((group) => group.later), sum((group) => group.participants)]
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
  // One withheld group could be told from the others and their shares: then no share of the place is shown.
  const hidesShares = groups.some((group) => isFew(group.participants))
  return groups.map((group) => {
    const [shareToday, shareLater] = [share(group.today, today), share(group.later, later)]
    const contributions = isFew(group.contributions) ? null : group.contributions
    return {
      ageFrom: group.ageFrom, ageTo: group.ageTo, shareToday, shareLater,
      participants: isFew(group.participants) ? null : group.participants,
      shareOfParticipants: hidesShares ? null : share(group.participants, participants),
      contributions, contributionsPerThousand: contributions === null || group.today === 0 ? null : (1000 * contributions) / group.today,
      isGrowingWithoutVoice: shareToday !== null && shareLater !== null && shareLater > shareToday && group.participants === 0,
      withheld: isFew(group.participants) || isFew(group.contributions) || (hidesShares && participants > 0),
    }
  })
}

const isFew = (count: number): boolean => count > 0 && count < FEWEST_SHOWN
