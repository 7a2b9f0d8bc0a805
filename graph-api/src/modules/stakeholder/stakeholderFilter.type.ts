import { Field, ID, InputType } from 'type-graphql'
import { ParticipationStage, type ParticipationStageName } from '../participation/participationStage.type.js'
import { DateScalar } from '../shared/date.type.js'

@InputType()
export abstract class StakeholderFilter {
  @Field(() => String, { nullable: true, description: 'part of the name; umlauts, ß and case do not matter' })
  name?: string | null

  @Field(() => [ID], { nullable: true, description: 'ids of regions: the own region is one of these or lies below one' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of interest groups' })
  interestGroups?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of projects: involved in one of these' })
  projects?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of events: has a participation in one of these' })
  events?: string[] | null

  @Field(() => [ParticipationStage], { nullable: true, description: 'has a participation whose latest stage is one of these' })
  stages?: ParticipationStageName[] | null

  @Field(() => DateScalar, { nullable: true, description: 'has a participation in an event on this day or later' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'has a participation in an event on this day or earlier' })
  to?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'regions, organisations and projects of this filter as they were on this day, both ends included; an unknown start or end counts as valid. Without it: the present region, and all relations ever stated.' })
  asOf?: string | null

  @Field(() => [ID], { nullable: true, description: 'ids of sources: stated by one of these' })
  sources?: string[] | null
}
