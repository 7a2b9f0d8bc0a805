import type { Shape } from '../../neo4j/shape.js'
import { sourceOfRecord } from '../source/source.shape.js'
import { STAKEHOLDERS } from '../stakeholder/stakeholder.shape.js'
import { INVOLVEMENT_FIELDS } from './involvement.cypher.js'

export const involvementShape: Shape = {
  typename: 'Involvement',
  fields: INVOLVEMENT_FIELDS,
  relations: {
    source: sourceOfRecord,
    stakeholder: { kind: 'bound', to: STAKEHOLDERS, bind: { self: 'stakeholder' } },
    project: { kind: 'bound', to: 'Project', bind: { self: 'project' } },
  },
}
