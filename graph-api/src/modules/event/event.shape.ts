import type { RootList, Shape } from '../../neo4j/shape.js'
import { BY_DATE, BY_NAME } from '../shared/listOrder.shape.js'
import { sourceOfSelf } from '../source/source.shape.js'
import {
  ALL_EVENTS, EVENT_CATCHMENT, EVENT_CONDITIONS, EVENT_CONTRIBUTIONS, EVENT_FIELDS, EVENT_PARTICIPATIONS, EVENT_PROJECT, EVENT_REGION,
} from './event.cypher.js'

export const eventShape: Shape = {
  typename: 'Event',
  fields: EVENT_FIELDS,
  relations: {
    source: sourceOfSelf,
    region: { kind: 'one', to: 'Region', match: EVENT_REGION },
    catchment: { kind: 'one', to: 'Region', match: EVENT_CATCHMENT },
    project: { kind: 'one', to: 'Project', match: EVENT_PROJECT },
    participations: {
      kind: 'connection', to: 'Participation', match: EVENT_PARTICIPATIONS, sort: 'node.sortName', id: 'node.id',
      bind: { record: 'edge', stakeholder: 'node', event: 'self' },
    },
    contributions: { kind: 'many', to: 'Contribution', match: EVENT_CONTRIBUTIONS, orderBy: 'node.date, node.id' },
  },
}

export const eventList: RootList = {
  typename: 'Event',
  match: ALL_EVENTS,
  starts: [],
  conditions: EVENT_CONDITIONS,
  references: { regions: 'Region', catchments: 'Region', projects: 'Project', sources: 'Source' },
  orders: { ...BY_DATE, ...BY_NAME },
  defaultOrder: 'DATE_ASC',
}

