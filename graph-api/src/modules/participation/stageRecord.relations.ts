import { FieldResolver, Resolver } from 'type-graphql'
import { Source } from '../source/source.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'
import { StageRecord } from './participation.type.js'

/** Relations of StageRecord: read by the composer from stageRecord.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => StageRecord)
export class StageRecordRelations {
  @FieldResolver(() => Stakeholder, { nullable: true, description: 'who nominated; null where it is not stated' })
  nominatedBy(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}
}
