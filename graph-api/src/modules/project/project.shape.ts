import type { RootList, Shape } from '../../neo4j/shape.js'
import { BY_NAME, BY_START } from '../shared/listOrder.shape.js'
import { sourceOfSelf } from '../source/source.shape.js'
import { ALL_PROJECTS, PROJECT_CONDITIONS, PROJECT_CONTRIBUTIONS, PROJECT_EVENTS, PROJECT_FIELDS, PROJECT_INVOLVEMENTS, PROJECT_REGION } from './project.cypher.js'

export const projectShape: Shape = {
  typename: 'Project',
  fields: PROJECT_FIELDS,
  relations: {
    source: sourceOfSelf,
    region: { kind: 'one', to: 'Region', match: PROJECT_REGION },
    involvements: {
      kind: 'many', to: 'Involvement', match: PROJECT_INVOLVEMENTS, orderBy: 'node.sortName, node.id, edge.role',
      bind: { record: 'edge', stakeholder: 'node', project: 'self' },
    },
    contributions: { kind: 'many', to: 'Contribution', match: PROJECT_CONTRIBUTIONS, orderBy: 'node.date, node.id' },
    events: { kind: 'many', to: 'Event', match: PROJECT_EVENTS, orderBy: 'node.date, node.id' },
  },
}

export const projectList: RootList = {
  typename: 'Project',
  match: ALL_PROJECTS,
  starts: [],
  conditions: PROJECT_CONDITIONS,
  references: { regions: 'Region', interestGroups: 'InterestGroup', organisations: 'Organisation', sources: 'Source' },
  orders: { ...BY_NAME, ...BY_START },
  defaultOrder: 'NAME_ASC',
}
