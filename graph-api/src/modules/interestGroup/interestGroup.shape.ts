import type { Shape } from '../../neo4j/shape.js'
import { sourceOfSelf } from '../source/source.shape.js'
import { INTEREST_GROUP_ACTORS, INTEREST_GROUP_FIELDS, INTEREST_GROUP_ORGANISATIONS } from './interestGroup.cypher.js'

export const interestGroupShape: Shape = {
  typename: 'InterestGroup',
  fields: INTEREST_GROUP_FIELDS,
  relations: {
    source: sourceOfSelf,
    actors: { kind: 'connection', to: 'Actor', match: INTEREST_GROUP_ACTORS, sort: 'node.sortName', id: 'node.id' },
    organisations: { kind: 'connection', to: 'Organisation', match: INTEREST_GROUP_ORGANISATIONS, sort: 'node.sortName', id: 'node.id' },
  },
}
