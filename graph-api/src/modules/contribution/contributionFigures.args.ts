import { ArgsType, Field, Float, Int } from 'type-graphql'
import { RegionLevel, type RegionLevelName } from '../region/region.type.js'
import { ContributionFilter } from './contribution.type.js'

@ArgsType()
export class TopicArgs {
  @Field(() => ContributionFilter, { nullable: true })
  filter?: ContributionFilter | null

  @Field(() => RegionLevel, { nullable: true, description: 'Level of the regions. Default PLANNING_REGION.' })
  level?: RegionLevelName | null
}

@ArgsType()
export class WayArgs {
  @Field(() => ContributionFilter, { nullable: true })
  filter?: ContributionFilter | null
}

@ArgsType()
export class MatchArgs {
  @Field(() => ContributionFilter, { nullable: true, description: 'Both the solutions and the challenges must meet it.' })
  filter?: ContributionFilter | null

  @Field(() => Float, { nullable: true, description: 'The least similarity, 0..1. Default 0.1.' })
  minimum?: number | null

  @Field(() => Int, { nullable: true, description: 'The most matches, 0 to 1,000. Default 50.' })
  first?: number | null
}
