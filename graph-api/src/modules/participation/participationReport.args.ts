import { ArgsType, Field } from 'type-graphql'
import { type DimensionName, ParticipationDimension, ParticipationFilter } from './participationReport.type.js'

@ArgsType()
export class ParticipationArgs {
  @Field(() => ParticipationFilter, { nullable: true })
  filter?: ParticipationFilter | null

  @Field(() => ParticipationDimension)
  by!: DimensionName
}
