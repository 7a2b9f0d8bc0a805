import type { Shape } from '../../neo4j/shape.js'
import { TOPIC_CHILDREN, TOPIC_CONTRIBUTIONS, TOPIC_FIELDS, TOPIC_PARENT } from './topic.cypher.js'

export const topicShape: Shape = {
  typename: 'Topic',
  fields: TOPIC_FIELDS,
  relations: {
    parent: { kind: 'one', to: 'Topic', match: TOPIC_PARENT },
    children: { kind: 'many', to: 'Topic', match: TOPIC_CHILDREN, orderBy: 'node.sortName, node.id' },
    contributions: { kind: 'connection', to: 'Contribution', match: TOPIC_CONTRIBUTIONS, sort: "coalesce(node.date, '9999')", id: 'node.id' },
  },
}
