import { Field, Float, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'An edge that came or went.' })
export class ComparedEdge {
  @Field(() => ID, { description: 'id of the node at one end' })
  source!: string

  @Field(() => ID, { description: 'id of the node at the other end' })
  target!: string

  @Field(() => Float, { description: 'weight of the edge, as in the network it is part of' })
  weight!: number
}

@ObjectType({ simpleResolvers: true, description: 'The ties of a node before and after.' })
export class DegreeChange {
  @Field(() => ID, { description: 'id of the node' })
  id!: string

  @Field(() => Int, { nullable: true, description: 'ties before; null: was not in the network' })
  before!: number | null

  @Field(() => Int, { nullable: true, description: 'ties after; null: is no longer in the network' })
  after!: number | null

  @Field(() => Int, { description: 'after less before; a missing node counts 0' })
  change!: number
}

@ObjectType({ simpleResolvers: true, description: 'The same network at two dates or under two filters.' })
export class NetworkComparison {
  @Field(() => [ID], { description: 'nodes that came, by id' })
  came!: readonly string[]

  @Field(() => [ID], { description: 'nodes that went, by id' })
  went!: readonly string[]

  @Field(() => [ID], { description: 'nodes in both, by id' })
  stayed!: readonly string[]

  @Field(() => [ComparedEdge], { description: 'edges that came, by the ids of their ends' })
  edgesCame!: readonly ComparedEdge[]

  @Field(() => [ComparedEdge], { description: 'edges that went' })
  edgesWent!: readonly ComparedEdge[]

  @Field(() => [DegreeChange], { description: 'nodes with more ties than before, the greatest rise first' })
  rose!: readonly DegreeChange[]

  @Field(() => [DegreeChange], { description: 'nodes with fewer ties than before, the greatest fall first' })
  fell!: readonly DegreeChange[]

  @Field(() => Float, { nullable: true, description: '0 to 1: edges in both over edges in either (Jaccard); null where neither has an edge' })
  jaccard!: number | null
}
