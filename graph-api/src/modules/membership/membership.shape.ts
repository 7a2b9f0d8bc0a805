import type { Shape } from '../../neo4j/shape.js'
import { sourceOfRecord } from '../source/source.shape.js'
import { MEMBERSHIP_FIELDS } from './membership.cypher.js'

export const membershipShape: Shape = {
  typename: 'Membership',
  fields: MEMBERSHIP_FIELDS,
  relations: {
    source: sourceOfRecord,
    actor: { kind: 'bound', to: 'Actor', bind: { self: 'actor' } },
    organisation: { kind: 'bound', to: 'Organisation', bind: { self: 'organisation' } },
  },
}
