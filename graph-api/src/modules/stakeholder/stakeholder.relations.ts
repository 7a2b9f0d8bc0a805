import { Arg, FieldResolver, Resolver } from 'type-graphql'
import { Contribution } from '../contribution/contribution.type.js'
import { InterestGroup } from '../interestGroup/interestGroup.type.js'
import { Involvement } from '../involvement/involvement.type.js'
import { Participation } from '../participation/participation.type.js'
import { Region } from '../region/region.type.js'
import { AS_OF } from '../shared/asOf.type.js'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'
import { Tie } from '../tie/tie.type.js'
import { Stakeholder } from './stakeholder.type.js'

/** Relations of Stakeholder: read by the composer from stakeholder.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Stakeholder)
export class StakeholderRelations {
  @FieldResolver(() => Region, { nullable: true, description: 'where the stakeholder lives or works; null is unknown' })
  region(@Arg('asOf', () => DateScalar, AS_OF) _asOf?: string | null): void {}

  @FieldResolver(() => [InterestGroup], { description: 'whom the stakeholder speaks for, by id' })
  interestGroups(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}

  @FieldResolver(() => [Involvement], { description: 'work on projects, by name of the project' })
  involvements(@Arg('asOf', () => DateScalar, AS_OF) _asOf?: string | null): void {}

  @FieldResolver(() => [Participation], { description: 'one for each event, by date of the event' })
  participations(): void {}

  @FieldResolver(() => [Participation], { description: 'participations of others that this stakeholder nominated, by date of the event' })
  nominations(): void {}

  @FieldResolver(() => [Tie], { description: 'ties to other stakeholders, in both directions, by name' })
  ties(@Arg('asOf', () => DateScalar, AS_OF) _asOf?: string | null): void {}

  @FieldResolver(() => [Contribution], { description: 'what the stakeholder brought in, by date' })
  contributions(): void {}
}
