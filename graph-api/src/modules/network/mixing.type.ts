import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'Who is tied to whom, by groups (Newman, Phys. Rev. E 67, 2003). Loops and edges with an end in no group do not count.' })
export class MixingMatrix {
  @Field(() => [String], { description: 'id or word of each group, ascending; the number of a community: the rows and the columns' })
  groups!: readonly string[]

  @Field(() => [[Int]], { description: 'edges from the group of the row to that of the column; undirected: edges between the two, the same on either side of the diagonal, which has each edge within a group once' })
  counts!: readonly (readonly number[])[]
}

/** What every permutation test tells; no type of the schema by itself. */
@ObjectType()
export abstract class PermutationTestResult {
  @Field(() => Float, { description: '0 to 1, never 0: p-value of a value this high or higher by chance; the observed one counts as one of the permutations (Phipson and Smyth, 2010)' })
  probabilityAtLeast!: number

  @Field(() => Float, { description: '0 to 1, never 0: p-value of a value this low or lower by chance' })
  probabilityAtMost!: number

  @Field(() => Float, { description: 'the middle 95 % of the permutations begin here' })
  low!: number

  @Field(() => Float, { description: 'the middle 95 % of the permutations end here' })
  high!: number

  @Field(() => Int, { description: 'how many random relabellings were drawn' })
  permutations!: number
}

@ObjectType({ simpleResolvers: true, description: 'Is the number of edges within groups more than chance? The groups are shuffled among the nodes that have one (Hubert and Schultz, 1976).' })
export class MixingTest extends PermutationTestResult {
  @Field(() => Int, { description: 'edges within groups' })
  observed!: number

  @Field(() => Float, { description: 'edges within groups that all shuffles give on average, exactly' })
  expected!: number

  @Field(() => Int, { description: 'edges whose two ends have a group' })
  edges!: number
}
