import { heldOn } from '../../neo4j/heldOn.cypher.js'
import { livedBelowOn, STAKEHOLDER_CONDITIONS } from './participationFilter.cypher.js'

/** Conditions of StakeholderTableFilter on stakeholder `s`, by filter, on the day $asOf; without a day: as it is now. */
export const TABLE_CONDITIONS = {
  regions: livedBelowOn('$asOf', 'top.id IN $regions'),
  interestGroups: STAKEHOLDER_CONDITIONS.interestGroups,
  organisationKinds: `EXISTS {
      MATCH (s)-[memberships:MEMBER_OF*0..1]->(o:Organisation)
      WHERE o.kind IN $organisationKinds AND ${heldOn('$asOf')} }`,
} as const

/** [stakeholders, actors, organisations] */
export const STAKEHOLDER_COUNTS = '[count(s), count(CASE WHEN s:Actor THEN 1 END), count(CASE WHEN s:Organisation THEN 1 END)]'

export const STAKEHOLDER_TOTAL = `
  RETURN count(s) AS total, [id IN collect(DISTINCT s.source) WHERE id IS NOT NULL] AS sourceIds`
