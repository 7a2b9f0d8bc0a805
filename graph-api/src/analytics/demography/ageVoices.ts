import type { AgeGroup } from './ageGroups.js'
import { withheldParts } from './withheldParts.js'

/**
 * Age groups of a place: their share of the people today and later beside their share of those who took part, and what they contributed.
 * A group grows without a voice when its share grows and nobody of it took part. Counts of one to four people are withheld: who they are could be
 * told; with them those of other places from which they could be computed (withheldParts.ts). Cost: O(places · age groups).
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

/** Which counts of a group are withheld. */
interface Hidden { readonly participants: boolean; readonly contributions: boolean }

export interface Voices { readonly district: AgeVoice[]; readonly places: AgeVoice[][] }

/** A district and its places with the same age groups. */
export function voicesOfPlaces(district: readonly AgePeople[], places: readonly (readonly AgePeople[])[]): Voices {
  const withheld = district.map((whole, group) => {
    const of = (name: keyof Hidden) => withheldParts(places.map((place) => (place[group] as AgePeople)[name]), whole[name])
    return { participants: of('participants'), contributions: of('contributions') }
  })
  return {
    district: ageVoices(district, withheld.map(({ participants, contributions }) => ({ participants: participants.total, contributions: contributions.total }))),
    places: places.map((groups, place) => ageVoices(groups, withheld.map(({ participants, contributions }) => ({ participants: participants.parts.has(place), contributions: contributions.parts.has(place) })))),
  }
}

function ageVoices(groups: readonly AgePeople[], hidden: readonly Hidden[]): AgeVoice[] {
  const sum = (of: (group: AgePeople) => number): number => groups.reduce((total, group) => total + of(group), 0)
  const [today, later, participants] = [sum((group) => group.today), sum((group) => group.later), sum((group) => group.participants)]
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
  // One withheld group could be told from the others and their shares: then no share of the place is shown.
  const hidesShares = hidden.some((group) => group.participants)
  return groups.map((group, index) => {
    const hides = hidden[index] as Hidden
    const [shareToday, shareLater] = [share(group.today, today), share(group.later, later)]
    const contributions = hides.contributions ? null : group.contributions
    return {
      ageFrom: group.ageFrom, ageTo: group.ageTo, shareToday, shareLater,
      participants: hides.participants ? null : group.participants,
      shareOfParticipants: hidesShares ? null : share(group.participants, participants),
      contributions, contributionsPerThousand: contributions === null || group.today === 0 ? null : (1000 * contributions) / group.today,
      isGrowingWithoutVoice: shareToday !== null && shareLater !== null && shareLater > shareToday && group.participants === 0,
      withheld: hides.participants || hides.contributions || (hidesShares && participants > 0),
    }
  })
}
