import { ArgsType, Field, ID, Int } from 'type-graphql'
import { NetworkInput } from './networkInput.type.js'
import { KeyPlayerGoal, type KeyPlayerGoalName, NetworkGrouping, type NetworkGroupingName } from './networkQuestions.type.js'

@ArgsType()
export class ShortestPathsArgs {
  @Field(() => ID, { description: 'id of the node where the paths start' })
  from!: string

  @Field(() => ID, { description: 'id of the node where they end' })
  to!: string

  @Field(() => NetworkInput, { nullable: true, description: 'the network that they run in; null is the default network' })
  input?: NetworkInput | null

  @Field(() => Int, { nullable: true, description: '1 to 100. Default 10.' })
  limit?: number | null
}

@ArgsType()
export class EgoNetworkArgs {
  @Field(() => ID, { description: 'id of the node in the middle' })
  of!: string

  @Field(() => Int, { nullable: true, description: 'steps, 0 to 9. Default 1.' })
  depth?: number | null

  @Field(() => NetworkInput, { nullable: true, description: 'the network that it is cut out of; null is the default network' })
  input?: NetworkInput | null
}

@ArgsType()
export class IntroductionsArgs {
  @Field(() => NetworkInput)
  input!: NetworkInput

  @Field(() => NetworkGrouping)
  by!: NetworkGroupingName

  @Field(() => Int, { nullable: true, description: '1 to 500. Default 20.' })
  limit?: number | null
}

@ArgsType()
export class KeyPlayersArgs {
  @Field(() => NetworkInput)
  input!: NetworkInput

  @Field(() => Int, { description: 'members of the set, 1 to 20' })
  size!: number

  @Field(() => KeyPlayerGoal, { description: 'what the set is to do' })
  goal!: KeyPlayerGoalName

  @Field(() => Int, { nullable: true, description: 'how far REACH reaches, 1 to 9. Default 1.' })
  steps?: number | null
}
