import { ArgsType, Field, Int } from 'type-graphql'
import { NetworkInput } from './networkInput.type.js'
import { NetworkGrouping, type NetworkGroupingName } from './networkQuestions.type.js'

@ArgsType()
export class QapCorrelationArgs {
  @Field(() => NetworkInput, { description: 'the network of one relation' })
  first!: NetworkInput

  @Field(() => NetworkInput, { description: 'the network of the other relation' })
  second!: NetworkInput

  @Field(() => Int, { nullable: true, description: '1 to 9999. Default 999.' })
  permutations?: number | null
}

@ArgsType()
export class ComparePartitionsArgs {
  @Field(() => NetworkInput)
  input!: NetworkInput

  @Field(() => NetworkGrouping, { description: 'one grouping' })
  first!: NetworkGroupingName

  @Field(() => NetworkGrouping, { description: 'the other grouping' })
  second!: NetworkGroupingName
}
