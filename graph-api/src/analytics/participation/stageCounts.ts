/** Pairs of one stakeholder and one event that reached each stage, and the distinct actors who attended. */
export interface StageCounts {
  readonly nominated: number
  readonly invited: number
  readonly accepted: number
  readonly declined: number
  readonly attended: number
  readonly absent: number
  readonly people: number
  readonly invitedOfNominated: number
  readonly attendedOfNominated: number
  /** Invited, and neither accepted nor declined nor absent. */
  readonly unanswered: number
}

export const NO_COUNTS: StageCounts = {
  nominated: 0, invited: 0, accepted: 0, declined: 0, attended: 0, absent: 0, people: 0, invitedOfNominated: 0, attendedOfNominated: 0, unanswered: 0,
}

/** Sums counts of groups that share nobody: only then are the people of the sum the sum of the people. */
export function addCounts(one: StageCounts, other: StageCounts): StageCounts {
  return {
    nominated: one.nominated + other.nominated,
    invited: one.invited + other.invited,
    accepted: one.accepted + other.accepted,
    declined: one.declined + other.declined,
    attended: one.attended + other.attended,
    absent: one.absent + other.absent,
    people: one.people + other.people,
    invitedOfNominated: one.invitedOfNominated + other.invitedOfNominated,
    attendedOfNominated: one.attendedOfNominated + other.attendedOfNominated,
    unanswered: one.unanswered + other.unanswered,
  }
}
