import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PermutationTestResult } from './mixing.type.js'

@ObjectType({ simpleResolvers: true, description: 'Do two networks of the same nodes go together? Pearson\'s correlation over all ordered pairs of nodes, tested by permutations of the nodes (QAP; Krackhardt, Soc. Networks 10, 1988).' })
export class QapCorrelation extends PermutationTestResult {
  @Field(() => Float, { description: '-1 to 1: the correlation' })
  observed!: number

  @Field(() => Int, { description: 'nodes that are in both networks; the others are left out' })
  nodes!: number
}

@ObjectType({ simpleResolvers: true, description: 'How far two groupings of the same nodes agree. Nodes without a group in one of them are left out.' })
export class PartitionComparison {
  @Field(() => Int, { description: 'nodes that have a group in both' })
  compared!: number

  @Field(() => Float, { nullable: true, description: '1 the same, 0 as by chance, below 0 less than chance (Hubert and Arabie, J. Classification 2, 1985); null below two compared nodes' })
  adjustedRandIndex!: number | null

  @Field(() => Float, { nullable: true, description: '0 to 1: how much one tells about the other, over the mean of what both hold (scikit-learn normalized_mutual_info_score()); not corrected for chance; null without compared nodes' })
  normalisedMutualInformation!: number | null
}
