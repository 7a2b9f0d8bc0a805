/** One stage of life in one place, as the API gives it; null is unknown or withheld. */
export interface AgeVoice {
  readonly ageFrom: number
  readonly ageTo?: number | null
  readonly shareToday?: number | null
  readonly shareLater?: number | null
  readonly participants?: number | null
  readonly shareOfParticipants?: number | null
  readonly contributionsPerThousand?: number | null
  readonly isGrowingWithoutVoice: boolean
  readonly withheld: boolean
}

export interface PlaceVoices {
  readonly key: string
  readonly label: string
  readonly populationLater: number
  readonly groups: readonly AgeVoice[]
}

export type VoicesAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'grows'; readonly index: number; readonly start: number; readonly year: number; readonly today: number; readonly later: number; readonly participants: number | null }

/** Of the groups that grow the one that is furthest below its later share among the participants; without participants the one that grows most. */
export function toVoicesAnswer(groups: readonly AgeVoice[], years: { readonly today: number; readonly later: number }): VoicesAnswer {
  const growing = groups.flatMap(({ shareToday, shareLater, shareOfParticipants }, index) => (
    shareToday != null && shareLater != null && shareLater > shareToday ? [{ index, today: shareToday, later: shareLater, participants: shareOfParticipants ?? null }] : []))
  const gap = ({ today, later, participants }: (typeof growing)[number]) => (participants === null ? later - today : later - participants)
  const known = growing.some(({ participants }) => participants !== null) ? growing.filter(({ participants }) => participants !== null) : growing
  const [first, ...others] = known
  if (!first) return { kind: 'none' }
  return { kind: 'grows', start: Math.floor(years.today), year: Math.floor(years.later), ...others.reduce((widest, one) => (gap(one) > gap(widest) ? one : widest), first) }
}

/** Whether nobody of known age is recorded as having taken part: then a 0 says nothing about a group. */
export function isNobodyKnown(groups: readonly AgeVoice[]): boolean {
  return groups.every(({ participants, withheld }) => participants === 0 && !withheld)
}

/** The group whose share of the participants is furthest from its share of the people today; null where no share of participants is known. */
export function toWidestGap(groups: readonly AgeVoice[]): { readonly index: number; readonly today: number; readonly participants: number } | null {
  const known = groups.flatMap(({ shareToday, shareOfParticipants }, index) => (shareToday == null || shareOfParticipants == null ? [] : [{ index, today: shareToday, participants: shareOfParticipants }]))
  const gap = ({ today, participants }: (typeof known)[number]) => Math.abs(participants - today)
  return known.reduce<(typeof known)[number] | null>((widest, one) => (widest === null || gap(one) > gap(widest) ? one : widest), null)
}

/** In how many places each group grows while nobody of it took part, in the order of the groups. */
export function toSilentPlaces(rows: readonly PlaceVoices[], groupCount: number): number[] {
  return Array.from({ length: groupCount }, (_, index) => rows.filter(({ groups }) => groups[index]?.isGrowingWithoutVoice).length)
}

export interface PlaceCount { readonly key: string; readonly label: string; readonly people: number }

/** Places by the number of people who will belong to groups that grow and have no voice there; most first. */
export function toLargestSilent(rows: readonly PlaceVoices[], most: number): PlaceCount[] {
  return rows.map(({ key, label, populationLater, groups }) => ({
    key, label, people: groups.reduce((sum, group) => sum + (group.isGrowingWithoutVoice ? populationLater * (group.shareLater ?? 0) : 0), 0),
  })).filter(({ people }) => people > 0).sort((a, b) => b.people - a.people || a.label.localeCompare(b.label, 'de')).slice(0, most)
}

interface Reached { readonly key: string; readonly ask?: { readonly id: string; readonly name: string } | null }

/** Who could reach these places, in their order; places that nobody reaches are left out. */
export function toReachOf<Multiplier extends Reached>(places: readonly PlaceCount[], multipliers: readonly Multiplier[]): { readonly label: string; readonly ask: { readonly id: string; readonly name: string } }[] {
  return places.flatMap(({ key, label }) => {
    const ask = multipliers.find((one) => one.key === key)?.ask
    return ask ? [{ label, ask }] : []
  })
}

interface NamedPerson { readonly id: string; readonly name: string }

/** One stage of life with those who could reach it, as the API gives it; a null count is withheld. */
export interface AgeReach {
  readonly members?: number | null
  readonly multipliers: readonly { readonly ask: NamedPerson; readonly reached?: number | null; readonly steps: number }[]
}

export interface AgeReachOf { readonly index: number; readonly isAnybodyStored: boolean; readonly multipliers: AgeReach['multipliers'] }

/** Who could reach the groups of these indexes, in their order. */
export function toReachOfAges(indexes: readonly number[], groups: readonly AgeReach[]): AgeReachOf[] {
  return indexes.map((index) => ({ index, isAnybodyStored: groups[index]?.members !== 0, multipliers: groups[index]?.multipliers ?? [] }))
}

/** Groups that grow and have no voice, in one place at least, those in most places first. */
export function toSilentGroups(rows: readonly PlaceVoices[], groupCount: number): { readonly index: number; readonly count: number }[] {
  return toSilentPlaces(rows, groupCount).map((count, index) => ({ count, index })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
