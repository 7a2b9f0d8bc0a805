import { ArgsType, Field, Int } from 'type-graphql'
import { ParticipationFilter } from './participationReport.type.js'
import { ParticipationStage, type ParticipationStageName } from './participationStage.type.js'
import { RepresentationAttribute, type RepresentationAttributeName } from './representation.type.js'

@ArgsType()
export class RepresentationArgs {
  @Field(() => ParticipationFilter, { nullable: true, description: '`regions` also says whose population is the base; without it the base is all regions that are part of nothing.' })
  filter?: ParticipationFilter | null

  @Field(() => RepresentationAttribute, { description: 'by what people and participants are compared' })
  attribute!: RepresentationAttributeName

  @Field(() => ParticipationStage, { nullable: true, description: 'Who counts as a participant: who has reached this stage. Default ATTENDED.' })
  stage?: ParticipationStageName | null

  @Field(() => Int, { nullable: true, description: 'Seed of the interval of the score: the same seed gives the same interval. Default 1.' })
  seed?: number | null
}
