import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Fairness, FAIRNESS, QuotaSuggestion, SelectionProbability, WeightedPanel } from '../selection/selection.type.js'

@ObjectType({ simpleResolvers: true, description: 'What a draw keeps beside seats and quotas.' })
export class PlanConditions {
  @Field(() => [ID], { description: 'on every list, as far as they may come' })
  mustHave!: readonly string[]

  @Field(() => [ID], { description: 'on no list' })
  mustNot!: readonly string[]

  @Field(() => [[ID]], { description: 'of each household at most one is on a list' })
  households!: readonly (readonly string[])[]

  @Field(() => Boolean, { description: 'each organisation is on a list at most once, by itself or by one who is a member on the day of the event' })
  oncePerOrganisation!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A draw of this plan; `planChange` gives its file.' })
export class PlanDraw {
  @Field(() => Int, { description: 'of the plan with this draw' })
  version!: number

  @Field(() => Int, { description: 'the public number that was drawn with' })
  seed!: number

  @Field(() => Fairness, { description: 'what the lottery made fair' })
  fairness!: (typeof FAIRNESS)[number]

  @Field(() => Int, { description: 'how many were drawn' })
  seats!: number

  @Field(() => Int, { description: 'how many were in the pool' })
  candidates!: number

  @Field(() => [QuotaSuggestion], { description: 'quotas that no candidate could keep, with the bounds that were drawn with instead' })
  changedQuotas!: readonly QuotaSuggestion[]

  @Field(() => PlanConditions, { description: 'that were drawn with' })
  conditions!: PlanConditions

  @Field(() => Float, { nullable: true, description: 'the lowest probability of all who were not struck off; null for draws of earlier versions' })
  minimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher lowest probability (dual bound); null for draws of earlier versions' })
  minimumProbabilityBound!: number | null

  @Field(() => Float, { nullable: true, description: 'the lowest probability of those whom some list can hold; null for draws of earlier versions' })
  reachableMinimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher one of these (dual bound); null for draws of earlier versions' })
  reachableMinimumProbabilityBound!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'All lists that a draw may give, each with its probability: what is shown before the public seed is known.' })
export class PlanLottery {
  @Field(() => Boolean, { description: 'some list meets all quotas and conditions' })
  feasible!: boolean

  @Field(() => [QuotaSuggestion], { description: 'when no list fits: the least change of quotas, as the new bounds of those that change' })
  suggestedQuotas!: readonly QuotaSuggestion[]

  @Field(() => Fairness, { description: 'what the lottery makes fair' })
  fairness!: (typeof FAIRNESS)[number]

  @Field(() => Int, { description: 'how many are drawn' })
  seats!: number

  @Field(() => Int, { description: 'people in the pool, with those who are struck off' })
  candidates!: number

  @Field(() => Float, { nullable: true, description: 'the lowest probability of all who are not struck off; null when no list fits' })
  minimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher lowest probability (dual bound); null when no list fits' })
  minimumProbabilityBound!: number | null

  @Field(() => Float, { nullable: true, description: 'the lowest probability of those whom some list can hold; null when no list fits' })
  reachableMinimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher one of these (dual bound); null when no list fits' })
  reachableMinimumProbabilityBound!: number | null

  @Field(() => [SelectionProbability], { description: 'of every candidate, by id; they sum to the seats' })
  probabilities!: readonly SelectionProbability[]

  @Field(() => [ID], { description: 'candidates whom no list within the quotas can hold, by id' })
  unreachable!: readonly string[]

  @Field(() => [WeightedPanel], { description: 'the lists in the order of the draw; their probabilities sum to 1' })
  panels!: readonly WeightedPanel[]

  @Field(() => String, { nullable: true, description: 'SHA-256 of pool, quotas and conditions: publish it before the seed is determined; null when no list fits' })
  poolSha256!: string | null

  @Field(() => String, { nullable: true, description: 'The lottery as a JSON file, the draw file without seed and drawn list; docs/verify_draw.py checks it. Null when no list fits.' })
  lotteryFile!: string | null
}
