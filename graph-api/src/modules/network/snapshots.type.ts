import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'

@ObjectType({ simpleResolvers: true, description: 'A network at one day, and what changed since the day before it in the list. The first has nothing before it: null.' })
export class NetworkSnapshot {
  @Field(() => DateScalar, { description: 'the day of this state' })
  date!: string

  @Field(() => Int, { description: 'number of nodes' })
  order!: number

  @Field(() => Int, { description: 'number of edges' })
  size!: number

  @Field(() => Float, { nullable: true, description: 'as Network.density; null below two nodes' })
  density!: number | null

  @Field(() => Int, { description: 'as Network.componentCount' })
  componentCount!: number

  @Field(() => [ID], { nullable: true, description: 'nodes that came, by id. Nodes have no dates: with `keepIsolates` false a node comes with its first edge.' })
  came!: readonly string[] | null

  @Field(() => [ID], { nullable: true, description: 'nodes that went, by id' })
  went!: readonly string[] | null

  @Field(() => Int, { nullable: true, description: 'number of edges that came' })
  edgesCame!: number | null

  @Field(() => Int, { nullable: true, description: 'number of edges that went' })
  edgesWent!: number | null

  @Field(() => Float, { nullable: true, description: '0 to 1: edges in both over edges in either (Jaccard); null where neither has an edge' })
  jaccard!: number | null
}
