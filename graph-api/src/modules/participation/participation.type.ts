import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { connectionOf } from '../shared/page.type.js'
import { ParticipationStage, type ParticipationStageName } from './participationStage.type.js'

@ObjectType({ description: 'One recorded stage of a participation.' })
export class StageRecord {
  @Field(() => ParticipationStage, { description: 'the latest stage that is recorded' })
  stage!: ParticipationStageName

  @Field(() => String, { nullable: true, description: 'as what, such as moderation' })
  role!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'the day on which the stage was reached' })
  date!: string | null
}

@ObjectType({ description: 'One stakeholder at one event. `stage` is the latest stage (attended and absent after accepted and declined, after invited, after nominated); role, date and source are those of its record.' })
export class Participation extends StageRecord {}

export const ParticipationConnection = connectionOf(Participation, 'Participation')
