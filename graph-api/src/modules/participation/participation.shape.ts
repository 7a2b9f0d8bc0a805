import type { Shape } from '../../neo4j/shape.js'
import { sourceOfRecord } from '../source/source.shape.js'
import { STAKEHOLDERS } from '../stakeholder/stakeholder.shape.js'
import { NOMINATED_BY, PAIR_NOMINATED_BY, PAIR_STAGES, PARTICIPATION_FIELDS, STAGE_ORDER } from './participation.cypher.js'

export const participationShape: Shape = {
  typename: 'Participation',
  fields: PARTICIPATION_FIELDS,
  relations: {
    source: sourceOfRecord,
    stakeholder: { kind: 'bound', to: STAKEHOLDERS, bind: { self: 'stakeholder' } },
    event: { kind: 'bound', to: 'Event', bind: { self: 'event' } },
    nominatedBy: { kind: 'one', to: STAKEHOLDERS, match: PAIR_NOMINATED_BY },
    stages: { kind: 'many', to: 'StageRecord', match: PAIR_STAGES, orderBy: STAGE_ORDER, bind: { record: 'edge' } },
  },
}

export const stageRecordShape: Shape = {
  typename: 'StageRecord',
  fields: PARTICIPATION_FIELDS,
  relations: {
    source: sourceOfRecord,
    nominatedBy: { kind: 'one', to: STAKEHOLDERS, match: NOMINATED_BY },
  },
}
