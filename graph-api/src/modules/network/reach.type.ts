import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'
import { NetworkInput } from './networkInput.type.js'

@ArgsType()
export class ReachArgs {
  @Field(() => ID, { description: 'id of the node where the steps start' })
  of!: string

  @Field(() => Int, { nullable: true, description: 'how many steps, 1 to 9. Default 3.' })
  steps?: number | null

  @Field(() => NetworkInput, { nullable: true, description: 'the network that is walked; null is the default network' })
  input?: NetworkInput | null

  @Field(() => Int, { nullable: true, description: 'how many of the nodes of each step are listed, 0 to 1000. Default 50. The counts are always of all.' })
  first?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A node that is reached.' })
export class ReachedNode {
  @Field(() => ID)
  id!: string

  @Field(() => EntityKindEnum, { description: 'what sort of entity it is' })
  kind!: EntityKind

  @Field(() => String, { description: 'name of the node, to be read by people' })
  label!: string

  @Field(() => Boolean, { description: 'true: an invented example' })
  synthetic!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'Who is reached first with so many steps.' })
export class ReachStep {
  @Field(() => Int, { description: 'number of steps on the shortest way, from 1' })
  step!: number

  @Field(() => Int, { description: 'how many nodes are reached with so many steps and not with fewer' })
  count!: number

  @Field(() => Int, { description: 'how many nodes are reached with so many steps or fewer, the start not counted' })
  cumulative!: number

  @Field(() => Float, { nullable: true, description: 'share: cumulative over all other nodes of the network, 0 to 1; null where there is no other' })
  share!: number | null

  @Field(() => [ReachedNode], { description: 'the first of them, by kind and id' })
  nodes!: ReachedNode[]
}

@ObjectType({ simpleResolvers: true, description: 'How far a node reaches in a network, step by step.' })
export class Reach {
  @Field(() => ID, { description: 'id of the node where the steps start' })
  of!: string

  @Field(() => Int, { description: 'number of nodes of the network' })
  order!: number

  @Field(() => [ReachStep], { description: 'by number of steps; ends where nobody new is reached' })
  steps!: ReachStep[]

  @Field(() => Int, { description: 'how many other nodes are not reached within the steps' })
  unreached!: number
}
