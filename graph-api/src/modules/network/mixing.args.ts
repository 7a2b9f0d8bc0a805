import { ArgsType, Field, Int } from 'type-graphql'
import { NetworkInput } from './networkInput.type.js'
import { NetworkGrouping, type NetworkGroupingName } from './networkQuestions.type.js'

@ArgsType()
export class MixingTestArgs {
  @Field(() => NetworkInput)
  input!: NetworkInput

  @Field(() => NetworkGrouping)
  by!: NetworkGroupingName

  @Field(() => Int, { nullable: true, description: '1 to 9999. Default 999.' })
  permutations?: number | null
}
