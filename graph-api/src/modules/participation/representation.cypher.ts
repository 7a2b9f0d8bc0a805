import { placeOn } from './participationFilter.cypher.js'

/** A pair counts when it has reached the stage, as in participationReport.cypher.ts. */
export const STAGE_REACHED = {
  NOMINATED: '\n  WHERE nominated',
  INVITED: '\n  WHERE invited',
  ACCEPTED: '\n  WHERE accepted',
  DECLINED: '\n  WHERE declined',
  ATTENDED: '\n  WHERE attended',
  ABSENT: '\n  WHERE absent',
} as const

/** Of a pair that did not get as far as a stage; to follow STAGE_REACHED. */
export const STAGE_MISSED = {
  NOMINATED: ' AND NOT nominated',
  INVITED: ' AND NOT invited',
  ACCEPTED: ' AND NOT accepted',
  DECLINED: ' AND NOT declined',
  ATTENDED: ' AND NOT attended',
  ABSENT: ' AND NOT absent',
} as const

/** The order in which the first event of a person is found; events without a day come last. */
export const BY_FIRST_EVENT = 'e.date, e.id'

/** Each person once, with the first of the events. */
const PEOPLE = ` AND s:Actor
  WITH s, min(e.date) AS first`

const counted = (value: string): string => `${PEOPLE}
  ${value}
  WITH value, count(*) AS people
  RETURN collect([value, people]) AS people`

export const PEOPLE_BY_GENDER = counted('WITH s.gender AS value')

/** Age reached in the year of the first event: the year of birth is known, the day is not. */
export const PEOPLE_BY_AGE = counted('WITH toInteger(left(first, 4)) - s.birthYear AS value')

/** Where they lived on the day of the first event. */
export const PEOPLE_BY_PLACE = counted(`${placeOn('first')}
  WITH place.id AS value`)

/** [region, date, sex, ageFrom, ageTo, count, source] of the base regions and of all that is part of them. */
export const POPULATIONS_BELOW = `
  UNWIND $bases AS base
  MATCH (:Region {id: base})<-[:PART_OF*0..8]-(region:Region)
  WITH DISTINCT region
  MATCH (region)<-[:COUNTED_IN]-(p:Population)
  RETURN collect([region.id, p.date, p.sex, p.ageFrom, p.ageTo, p.count, p.source]) AS populations`
