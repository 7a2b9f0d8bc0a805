import { ArgsType, Field, ID } from 'type-graphql'
import type { AgeGrouping as AgeGroupingName, Sex as SexName } from '../../analytics/demography/populationTable.js'
import { DateScalar } from '../shared/date.type.js'
import { AgeGrouping, Sex } from './population.type.js'

@ArgsType()
export class PopulationArgs {
  @Field(() => ID)
  region!: string

  @Field(() => DateScalar, { nullable: true, description: 'Without it: the latest day that can be given in the asked age groups.' })
  date?: string | null

  @Field(() => Sex, { nullable: true, description: 'only this sex; null gives all that are stored' })
  sex?: SexName | null

  @Field(() => AgeGrouping, { nullable: true, description: 'Default STORED.' })
  ageGroups?: AgeGroupingName | null
}
