import type { TieKindName } from './networkInput.type.js'

/** Statements that give, as `day`, the days on which a kind of relation changes: it holds from its first day on, and no longer on the day after its last. */

const DAY_AFTER = (end: string): string => `toString(date(${end}) + duration({days: 1}))`

const begins = (match: string, start: string): string => `${match} WHERE ${start} IS NOT NULL RETURN DISTINCT ${start} AS day`
const ends = (match: string, end: string): string => `${match} WHERE ${end} IS NOT NULL RETURN DISTINCT ${DAY_AFTER(end)} AS day`

const MEMBERSHIPS = 'MATCH (:Actor)-[r:MEMBER_OF]->(:Organisation)'
const INVOLVEMENTS = 'MATCH (:Stakeholder)-[r:INVOLVED_IN]->(:Project)'
const PARTICIPATIONS = 'MATCH (:Stakeholder)-[r:PARTICIPATES_IN]->(b:Event)'
const TIES = 'MATCH (:Stakeholder)-[r:TIED_TO]->(:Stakeholder)'

const MEMBERSHIP_DAYS = [begins(MEMBERSHIPS, 'r.from'), ends(MEMBERSHIPS, 'r.to')]
const INVOLVEMENT_DAYS = [begins(INVOLVEMENTS, 'r.from'), ends(INVOLVEMENTS, 'r.to')]
const PARTICIPATION_DAYS = [begins(PARTICIPATIONS, 'coalesce(r.date, b.date)')]

export const CHANGE_DAYS: Partial<Record<TieKindName, readonly string[]>> = {
  MEMBERSHIP: MEMBERSHIP_DAYS,
  CO_MEMBERSHIP: MEMBERSHIP_DAYS,
  INVOLVEMENT: INVOLVEMENT_DAYS,
  CO_INVOLVEMENT: INVOLVEMENT_DAYS,
  PARTICIPATION: PARTICIPATION_DAYS,
  CO_PARTICIPATION: PARTICIPATION_DAYS,
  NOMINATION: PARTICIPATION_DAYS,
  TIE: [begins(TIES, 'r.start'), ends(TIES, 'r.end')],
}
