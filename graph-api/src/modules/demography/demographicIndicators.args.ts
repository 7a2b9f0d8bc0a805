import { ArgsType, Field, ID } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'

@ArgsType()
export class DemographicIndicatorsArgs {
  @Field(() => ID)
  region!: string

  @Field(() => DateScalar, { nullable: true, description: 'Default: the latest day that has age groups, or else the latest.' })
  date?: string | null
}
