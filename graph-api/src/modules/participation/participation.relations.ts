import { FieldResolver, Resolver } from 'type-graphql'
import { Event } from '../event/event.type.js'
import { Source } from '../source/source.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'
import { Participation, StageRecord } from './participation.type.js'

/** Relations of Participation: read by the composer from participation.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Participation)
export class ParticipationRelations {
  @FieldResolver(() => Stakeholder, { description: 'who takes part, or was asked to' })
  stakeholder(): void {}

  @FieldResolver(() => Event, { description: 'the event that it is about' })
  event(): void {}

  @FieldResolver(() => Stakeholder, { nullable: true, description: 'who nominated, from whichever stage of the pair names somebody' })
  nominatedBy(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}

  @FieldResolver(() => [StageRecord], { description: 'every recorded stage, in the order of the way' })
  stages(): void {}
}
