import type { Shape } from '../../neo4j/shape.js'
import { sourceOfRecord } from '../source/source.shape.js'
import { STAKEHOLDERS } from '../stakeholder/stakeholder.shape.js'
import { TIE_FIELDS } from './tie.cypher.js'

export const tieShape: Shape = {
  typename: 'Tie',
  fields: TIE_FIELDS,
  relations: {
    source: sourceOfRecord,
    from: { kind: 'bound', to: STAKEHOLDERS, bind: { self: 'origin' } },
    to: { kind: 'bound', to: STAKEHOLDERS, bind: { self: 'target' } },
  },
}
