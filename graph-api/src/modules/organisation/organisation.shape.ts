import type { RootList, Shape } from '../../neo4j/shape.js'
import { BY_NAME } from '../shared/listOrder.shape.js'
import { stakeholderConditions, stakeholderConditionsAsOf, stakeholderReferences, stakeholderRelations } from '../stakeholder/stakeholder.shape.js'
import {
  ALL_ORGANISATIONS, ORGANISATION_FIELDS, ORGANISATION_MEMBERS, ORGANISATION_MEMBERS_AS_OF, ORGANISATION_OF_KINDS, ORGANISATION_PARENT, ORGANISATION_PARTS, ORGANISATIONS_OF_REGIONS,
} from './organisation.cypher.js'

export const organisationShape: Shape = {
  typename: 'Organisation',
  label: 'Organisation',
  fields: ORGANISATION_FIELDS,
  relations: {
    ...stakeholderRelations,
    parent: { kind: 'one', to: 'Organisation', match: ORGANISATION_PARENT },
    parts: { kind: 'many', to: 'Organisation', match: ORGANISATION_PARTS, orderBy: 'node.sortName, node.id' },
    members: {
      kind: 'connection', to: 'Membership', match: ORGANISATION_MEMBERS, matchAsOf: ORGANISATION_MEMBERS_AS_OF, sort: 'node.sortName', id: "node.id + ' ' + coalesce(edge.role, '')",
      bind: { record: 'edge', actor: 'node', organisation: 'self' },
    },
  },
}

export const organisationList: RootList = {
  typename: 'Organisation',
  match: ALL_ORGANISATIONS,
  starts: [{ filter: 'regions', match: ORGANISATIONS_OF_REGIONS }],
  conditions: { ...stakeholderConditions, kinds: ORGANISATION_OF_KINDS },
  conditionsAsOf: stakeholderConditionsAsOf,
  references: stakeholderReferences,
  orders: BY_NAME,
  defaultOrder: 'NAME_ASC',
}
