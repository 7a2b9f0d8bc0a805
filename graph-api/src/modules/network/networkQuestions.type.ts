import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { TieKind, type TieKindName } from './networkInput.type.js'

export const NETWORK_GROUPINGS = ['REGION', 'PLANNING_REGION', 'INTEREST_GROUP', 'KIND', 'ORGANISATION_KIND', 'COMMUNITY'] as const
export type NetworkGroupingName = (typeof NETWORK_GROUPINGS)[number]
export const NetworkGrouping = enumOf(NETWORK_GROUPINGS)
registerEnumType(NetworkGrouping, {
  name: 'NetworkGrouping',
  description: 'What nodes are grouped by. A node without a value, or with several interest groups, is in no group.',
  valuesConfig: {
    INTEREST_GROUP: { description: 'the one interest group that the node speaks for' },
    KIND: { description: 'the kind of entity' },
    ORGANISATION_KIND: { description: 'the kind of organisation; only organisations are in a group' },
    COMMUNITY: { description: 'the communities of the network, with its seed' },
    REGION: { description: 'the region that the node names itself' },
    PLANNING_REGION: { description: 'the planning region (conference region) that its region lies in; a node in several is in no group' },
  },
})

export const KEY_PLAYER_GOALS = ['FRAGMENT', 'REACH'] as const
export type KeyPlayerGoalName = (typeof KEY_PLAYER_GOALS)[number]
export const KeyPlayerGoal = enumOf(KEY_PLAYER_GOALS)
registerEnumType(KeyPlayerGoal, {
  name: 'KeyPlayerGoal',
  description: 'What the set of nodes is to do (Borgatti 2006).',
  valuesConfig: { FRAGMENT: { description: 'without it the network falls apart most' }, REACH: { description: 'it reaches the most nodes within some steps' } },
})

@ObjectType({ simpleResolvers: true, description: 'A shortest path.' })
export class Path {
  @Field(() => [ID], { description: 'ids of the nodes from the first to the last' })
  stakeholders!: string[]

  @Field(() => Int, { description: 'number of steps' })
  length!: number

  @Field(() => [PathStep], { description: 'what joins each node to the next' })
  steps!: PathStep[]
}

@ObjectType({ simpleResolvers: true, description: 'One step of a path.' })
export class PathStep {
  @Field(() => ID, { description: 'id of the node where the step starts' })
  from!: string

  @Field(() => ID, { description: 'id of the node where it ends' })
  to!: string

  @Field(() => [TieKind], { description: 'which relations join the two' })
  kinds!: readonly TieKindName[]
}

@ObjectType({ simpleResolvers: true, description: 'What a network loses when some nodes leave.' })
export class RemovalEffect {
  @Field(() => Int, { description: 'components of what remains' })
  componentCount!: number

  @Field(() => Int, { description: 'nodes in the largest component of what remains' })
  largestComponent!: number

  @Field(() => [ID], { description: 'remaining nodes that lose their last tie' })
  isolated!: string[]

  @Field(() => Float, { description: '0 to 1: of the pairs of remaining nodes that could reach each other, the share that no longer can; directions are ignored' })
  lostReachShare!: number
}

@ObjectType({ simpleResolvers: true, description: 'Two groups with far fewer ties than expected.' })
export class StructuralGap {
  @Field(() => String, { description: 'id or word of the group; the number of a community' })
  first!: string

  @Field(() => String, { description: 'as `first`, for the other group' })
  second!: string

  @Field(() => Int, { description: 'ties between the two groups' })
  observed!: number

  @Field(() => Float, { description: 'ties that the configuration model expects: both degree sums multiplied, over twice the edges (Newman, Networks, 2018, section 12.1)' })
  expected!: number

  @Field(() => Float, { description: '0 to 1: probability of so few ties or fewer by chance (Poisson)' })
  probability!: number
}

@ObjectType({ simpleResolvers: true, description: 'Two who are not tied although their groups should be, and why.' })
export class Introduction {
  @Field(() => ID, { description: 'id of one of the two' })
  first!: string

  @Field(() => ID, { description: 'id of the other' })
  second!: string

  @Field(() => StructuralGap, { description: 'the gap between their groups' })
  gap!: StructuralGap

  @Field(() => Int, { description: 'nodes that are tied to both' })
  sharedNeighbours!: number

  @Field(() => [ID], { description: 'who could introduce them: at most five of the nodes tied to both, those with the fewest ties first' })
  through!: string[]

  @Field(() => Int, { nullable: true, description: 'steps on the shortest way between the two; null where there is none' })
  distance!: number | null

  @Field(() => Float, { description: 'ties that the degrees of the two alone would give' })
  expectedTies!: number
}

@ObjectType({ simpleResolvers: true, description: 'How often a node stands between two others who are not tied, by the groups of the three (Gould and Fernandez, Sociological Methodology 19, 1989). An undirected edge counts in both directions.' })
export class BrokerageRoles {
  @Field(() => ID, { description: 'id of the node' })
  id!: string

  @Field(() => String)
  label!: string

  @Field(() => Int, { description: 'times with all three in one group' })
  coordinator!: number

  @Field(() => Int, { description: 'times with the two others in one group and the node in another (consultant)' })
  itinerant!: number

  @Field(() => Int, { description: 'times that it lets others into its own group' })
  gatekeeper!: number

  @Field(() => Int, { description: 'times that it speaks for its own group to others' })
  representative!: number

  @Field(() => Int, { description: 'times between two of different groups, itself in a third' })
  liaison!: number

  @Field(() => Int, { description: 'times in all five roles together' })
  total!: number
}

@ObjectType({ simpleResolvers: true, description: 'The nodes that matter most together (Borgatti, Comput. Math. Organiz. Theor. 12, 2006).' })
export class KeyPlayers {
  @Field(() => [ID], { description: 'ids of the nodes of the set' })
  members!: string[]

  @Field(() => Float, { nullable: true, description: 'FRAGMENT: share of the pairs of remaining nodes that are apart. REACH: share of all nodes that are members or reached. Null where undefined.' })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'no set of this size has a higher value; null where no bound is known' })
  bound!: number | null

  @Field(() => Boolean, { description: 'the value is proven to be the best' })
  exact!: boolean
}
