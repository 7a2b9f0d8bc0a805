import type { RootList, Shape } from '../../neo4j/shape.js'
import { BY_DATE } from '../shared/listOrder.shape.js'
import { sourceOfSelf } from '../source/source.shape.js'
import { STAKEHOLDERS } from '../stakeholder/stakeholder.shape.js'
import {
  ALL_CONTRIBUTIONS, CONTRIBUTION_BY, CONTRIBUTION_CONDITIONS, CONTRIBUTION_EVENT, CONTRIBUTION_FIELDS, CONTRIBUTION_PROJECT, CONTRIBUTION_REGION, CONTRIBUTION_TOPICS,
} from './contribution.cypher.js'

export const contributionShape: Shape = {
  typename: 'Contribution',
  fields: CONTRIBUTION_FIELDS,
  relations: {
    source: sourceOfSelf,
    event: { kind: 'one', to: 'Event', match: CONTRIBUTION_EVENT },
    region: { kind: 'one', to: 'Region', match: CONTRIBUTION_REGION },
    by: { kind: 'one', to: STAKEHOLDERS, match: CONTRIBUTION_BY },
    project: { kind: 'one', to: 'Project', match: CONTRIBUTION_PROJECT },
    topics: { kind: 'many', to: 'Topic', match: CONTRIBUTION_TOPICS, orderBy: 'node.sortName, node.id' },
  },
}

export const contributionList: RootList = {
  typename: 'Contribution',
  match: ALL_CONTRIBUTIONS,
  starts: [],
  conditions: CONTRIBUTION_CONDITIONS,
  references: { regions: 'Region', interestGroups: 'InterestGroup', organisations: 'Organisation', events: 'Event', topics: 'Topic', sources: 'Source' },
  orders: { ...BY_DATE, ID_ASC: { sort: 'self.id', id: 'self.id' } },
  defaultOrder: 'DATE_ASC',
}
