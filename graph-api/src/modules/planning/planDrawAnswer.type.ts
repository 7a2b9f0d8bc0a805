import { Field, Float, ID, ObjectType } from 'type-graphql'
import { QuotaSuggestion, SelectionProbability } from '../selection/selection.type.js'
import { EventPlan } from './planning.type.js'

@ObjectType({ simpleResolvers: true, description: 'The answer to a draw. When no list meets all quotas nothing is written and `suggestedQuotas` says the least change.' })
export class PlanDrawAnswer {
  @Field(() => Boolean, { description: 'a list was drawn and written' })
  feasible!: boolean

  @Field(() => [QuotaSuggestion], { description: 'new bounds of the quotas that have to change; empty when a list was drawn within all quotas' })
  suggestedQuotas!: readonly QuotaSuggestion[]

  @Field(() => [ID], { description: 'who came onto the list' })
  added!: readonly string[]

  @Field(() => Float, { nullable: true, description: 'the lowest probability of all candidates to be drawn; null when nothing was drawn' })
  minimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher lowest probability (dual bound); null when nothing was drawn' })
  minimumProbabilityBound!: number | null

  @Field(() => Float, { nullable: true, description: 'the lowest probability of those whom some list can hold; null when nothing was drawn' })
  reachableMinimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher one of these (dual bound); null when nothing was drawn' })
  reachableMinimumProbabilityBound!: number | null

  @Field(() => [SelectionProbability], { description: 'of every candidate of the draw, by id; empty when nothing was drawn' })
  probabilities!: readonly SelectionProbability[]

  @Field(() => EventPlan, { description: 'the plan after the draw' })
  plan!: EventPlan
}
