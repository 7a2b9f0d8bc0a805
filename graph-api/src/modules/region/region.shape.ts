import type { ConnectionRelation, RootList, Shape } from '../../neo4j/shape.js'
import { BY_INHABITANTS, BY_NAME } from '../shared/listOrder.shape.js'
import { sourceOfSelf } from '../source/source.shape.js'
import {
  ALL_REGIONS, REGION_ACTORS, REGION_CATCHMENT_EVENTS, REGION_CHILDREN, REGION_CONDITIONS, REGION_CONTRIBUTIONS, REGION_EVENTS, REGION_FIELDS,
  REGION_GROUP_MEMBERS, REGION_GROUPS, REGION_ORGANISATIONS, REGION_PARENT, REGION_PROJECTS, REGIONS_BELOW,
} from './region.cypher.js'

const byName = (to: string, match: string): ConnectionRelation => ({ kind: 'connection', to, match, sort: 'node.sortName', id: 'node.id' })
const byDate = (to: string, match: string): ConnectionRelation => ({ kind: 'connection', to, match, sort: "coalesce(node.date, '9999')", id: 'node.id' })

export const regionShape: Shape = {
  typename: 'Region',
  fields: REGION_FIELDS,
  relations: {
    source: sourceOfSelf,
    parent: { kind: 'one', to: 'Region', match: REGION_PARENT },
    children: { kind: 'many', to: 'Region', match: REGION_CHILDREN, orderBy: 'node.sortName, node.id' },
    groups: { kind: 'many', to: 'Region', match: REGION_GROUPS, orderBy: 'node.sortName, node.id' },
    groupMembers: { kind: 'many', to: 'Region', match: REGION_GROUP_MEMBERS, orderBy: 'node.sortName, node.id' },
    actors: byName('Actor', REGION_ACTORS),
    organisations: byName('Organisation', REGION_ORGANISATIONS),
    events: byDate('Event', REGION_EVENTS),
    catchmentEvents: byDate('Event', REGION_CATCHMENT_EVENTS),
    projects: byName('Project', REGION_PROJECTS),
    contributions: byDate('Contribution', REGION_CONTRIBUTIONS),
  },
}

export const regionList: RootList = {
  typename: 'Region',
  match: ALL_REGIONS,
  starts: [{ filter: 'regions', match: REGIONS_BELOW }],
  conditions: REGION_CONDITIONS,
  references: { regions: 'Region', sources: 'Source' },
  orders: { ...BY_NAME, ...BY_INHABITANTS },
  defaultOrder: 'NAME_ASC',
}
