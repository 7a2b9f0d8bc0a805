import type { OneRelation, RootList, Shape } from '../../neo4j/shape.js'
import { ALL_SOURCES, SOURCE_FIELDS, SOURCE_OF_RECORD, SOURCE_OF_SELF } from './source.cypher.js'

export const sourceShape: Shape = { typename: 'Source', fields: SOURCE_FIELDS, relations: {} }

/** The relation `source` of a node, and of a relationship. */
export const sourceOfSelf: OneRelation = { kind: 'one', to: 'Source', match: SOURCE_OF_SELF }
export const sourceOfRecord: OneRelation = { kind: 'one', to: 'Source', match: SOURCE_OF_RECORD }

export const sourceList: RootList = {
  typename: 'Source',
  match: ALL_SOURCES,
  starts: [],
  conditions: {},
  references: {},
  orders: { ID_ASC: { sort: 'self.id', id: 'self.id' } },
  defaultOrder: 'ID_ASC',
}
