import type { Relation } from '../../neo4j/shape.js'
import { sourceOfSelf } from '../source/source.shape.js'
import {
  STAKEHOLDER_CONDITIONS, STAKEHOLDER_CONDITIONS_AS_OF, STAKEHOLDER_CONTRIBUTIONS, STAKEHOLDER_INTEREST_GROUPS, STAKEHOLDER_INVOLVEMENTS, STAKEHOLDER_INVOLVEMENTS_AS_OF,
  STAKEHOLDER_NOMINATIONS, STAKEHOLDER_PARTICIPATION_CONDITION, STAKEHOLDER_PARTICIPATIONS, STAKEHOLDER_REGION, STAKEHOLDER_REGION_AS_OF, STAKEHOLDER_TIES,
  STAKEHOLDER_TIES_AS_OF,
} from './stakeholder.cypher.js'

/** Both kinds of stakeholders: the node's label decides. */
export const STAKEHOLDERS = ['Actor', 'Organisation'] as const

export const stakeholderRelations: Readonly<Record<string, Relation>> = {
  source: sourceOfSelf,
  region: { kind: 'one', to: 'Region', match: STAKEHOLDER_REGION, matchAsOf: STAKEHOLDER_REGION_AS_OF },
  interestGroups: { kind: 'many', to: 'InterestGroup', match: STAKEHOLDER_INTEREST_GROUPS, orderBy: 'node.id' },
  involvements: {
    kind: 'many', to: 'Involvement', match: STAKEHOLDER_INVOLVEMENTS, matchAsOf: STAKEHOLDER_INVOLVEMENTS_AS_OF, orderBy: 'node.sortName, node.id, edge.role',
    bind: { record: 'edge', stakeholder: 'self', project: 'node' },
  },
  participations: {
    kind: 'many', to: 'Participation', match: STAKEHOLDER_PARTICIPATIONS, orderBy: 'node.date, node.id',
    bind: { record: 'edge', stakeholder: 'self', event: 'node' },
  },
  nominations: {
    kind: 'many', to: 'Participation', match: STAKEHOLDER_NOMINATIONS, orderBy: 'node.date, node.id, other.sortName, other.id',
    bind: { record: 'edge', stakeholder: 'other', event: 'node' },
  },
  ties: {
    kind: 'many', to: 'Tie', match: STAKEHOLDER_TIES, matchAsOf: STAKEHOLDER_TIES_AS_OF, orderBy: 'node.sortName, node.id, other.sortName, other.id, edge.kind, edge.wave',
    bind: { record: 'edge', origin: 'node', target: 'other' },
  },
  contributions: { kind: 'many', to: 'Contribution', match: STAKEHOLDER_CONTRIBUTIONS, orderBy: 'node.date, node.id' },
}

const participationCondition = {
  events: STAKEHOLDER_PARTICIPATION_CONDITION,
  stages: STAKEHOLDER_PARTICIPATION_CONDITION,
  from: STAKEHOLDER_PARTICIPATION_CONDITION,
  to: STAKEHOLDER_PARTICIPATION_CONDITION,
}

export const stakeholderConditions = { ...STAKEHOLDER_CONDITIONS, ...participationCondition }

export const stakeholderConditionsAsOf = STAKEHOLDER_CONDITIONS_AS_OF

export const stakeholderReferences = {
  regions: 'Region', interestGroups: 'InterestGroup', projects: 'Project', events: 'Event', sources: 'Source',
}
