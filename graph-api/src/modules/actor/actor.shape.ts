import type { RootList, Shape } from '../../neo4j/shape.js'
import { BY_NAME } from '../shared/listOrder.shape.js'
import { stakeholderConditions, stakeholderConditionsAsOf, stakeholderReferences, stakeholderRelations } from '../stakeholder/stakeholder.shape.js'
import {
  ACTOR_FIELDS, ACTOR_IN_ORGANISATIONS, ACTOR_IN_ORGANISATIONS_AS_OF, ACTOR_MEMBERSHIPS, ACTOR_MEMBERSHIPS_AS_OF, ACTORS_OF_EVENTS, ACTORS_OF_INTEREST_GROUPS,
  ACTORS_OF_ORGANISATIONS, ACTORS_OF_PROJECTS, ACTORS_OF_REGIONS, ALL_ACTORS,
} from './actor.cypher.js'

export const actorShape: Shape = {
  typename: 'Actor',
  label: 'Actor',
  fields: ACTOR_FIELDS,
  relations: {
    ...stakeholderRelations,
    memberships: {
      kind: 'many', to: 'Membership', match: ACTOR_MEMBERSHIPS, matchAsOf: ACTOR_MEMBERSHIPS_AS_OF, orderBy: 'node.sortName, node.id, edge.role',
      bind: { record: 'edge', actor: 'self', organisation: 'node' },
    },
  },
}

export const actorList: RootList = {
  typename: 'Actor',
  match: ALL_ACTORS,
  starts: [
    { filter: 'organisations', match: ACTORS_OF_ORGANISATIONS },
    { filter: 'projects', match: ACTORS_OF_PROJECTS },
    { filter: 'events', match: ACTORS_OF_EVENTS },
    { filter: 'regions', match: ACTORS_OF_REGIONS },
    { filter: 'interestGroups', match: ACTORS_OF_INTEREST_GROUPS },
  ],
  conditions: { ...stakeholderConditions, organisations: ACTOR_IN_ORGANISATIONS },
  conditionsAsOf: { ...stakeholderConditionsAsOf, organisations: ACTOR_IN_ORGANISATIONS_AS_OF },
  references: { ...stakeholderReferences, organisations: 'Organisation' },
  orders: BY_NAME,
  defaultOrder: 'NAME_ASC',
}
