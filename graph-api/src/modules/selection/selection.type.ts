import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { ParticipationFilter } from '../participation/participationReport.type.js'

export const FAIRNESS = ['LEXIMIN', 'MAXIMIN', 'NASH'] as const
export const Fairness = enumOf(FAIRNESS)
registerEnumType(Fairness, {
  name: 'Fairness',
  description: 'LEXIMIN: raise the lowest selection probability, then the next lowest, and so on. MAXIMIN: the lowest only. NASH: their product.',
  valuesConfig: {
    LEXIMIN: { description: 'the lowest probability as high as can be, then the next lowest, and so on' },
    MAXIMIN: { description: 'the lowest probability as high as can be' },
    NASH: { description: 'the product of all probabilities as high as can be' },
  },
})

@InputType({ description: 'A feature of a candidate, such as sex or age group, and its value.' })
export class FeatureInput {
  @Field(() => String, { description: 'name of the feature, 1 to 64 characters' })
  feature!: string

  @Field(() => String, { description: 'value of the feature' })
  value!: string
}

@InputType({ description: 'Somebody who may be drawn. A feature may have several values.' })
export class CandidateInput {
  @Field(() => ID, { description: 'unique in the pool' })
  id!: string

  @Field(() => [FeatureInput], { description: 'the features that quotas speak of' })
  features!: FeatureInput[]

  @Field(() => [String], { nullable: true, description: 'households, organisations: of all candidates who name the same one, a panel holds at most one' })
  addresses?: string[] | null
}

@InputType({ description: 'Of the members of a panel, at least `min` and at most `max` have the value.' })
export class QuotaInput extends FeatureInput {
  @Field(() => Int, { description: 'fewest people, from 0' })
  min!: number

  @Field(() => Int, { description: 'most people, not below `min`' })
  max!: number
}

@InputType({ description: 'A pool, the seats, and what is asked of a panel.' })
export class PanelSelectionInput {
  @Field(() => [CandidateInput], { nullable: true, description: 'The pool itself, or a filter on stored stakeholders: exactly one of the two. At most 1,000 candidates in either case. A large pool comes as a variable, since a query text has its limits.' })
  candidates?: CandidateInput[] | null

  @Field(() => ParticipationFilter, {
    nullable: true,
    description: 'Stored stakeholders, actors and organisations alike; with a filter on events those with a record at one of them, at whatever stage. '
      + 'Their features: KIND (ACTOR or ORGANISATION), GENDER (as stated), MUNICIPALITY, AMT, PLANNING_REGION and DISTRICT (ids of the own region and of those above), '
      + 'INTEREST_GROUP and ORGANISATION (ids), ORGANISATION_KIND, AGE_GROUP (0-19, 20-39, 40-64, 65-79, 80+: the age reached in `ageYear`), MUNICIPALITY_SIZE (classes by inhabitants such as 500-999). What is unknown counts for no value.',
  })
  pool?: ParticipationFilter | null

  @Field(() => Int, { description: 'seats of the panel, from 1 to the number of candidates' })
  size!: number

  @Field(() => [QuotaInput], { description: 'each value of a feature at most once' })
  quotas!: QuotaInput[]

  @Field(() => Fairness, { nullable: true, description: 'Default LEXIMIN.' })
  fairness?: (typeof FAIRNESS)[number] | null

  @Field(() => Int, { nullable: true, description: 'Draws the panel from the lottery, which does not depend on it: a public number, such as one that dice give after the lottery was shown. Default 1.' })
  seed?: number | null

  @Field(() => [ID], { nullable: true, description: 'candidates who are on every panel' })
  mustHave?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'candidates who are on no panel; their probability is 0' })
  mustNot?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'With `pool`: each organisation is on a panel at most once, by itself or by one member. Members are those of the day of the last event that the filter names, without one those of today. Default false.' })
  oncePerOrganisation?: boolean | null

  @Field(() => Int, { nullable: true, description: 'With `pool`: the year in which ages are reached. Default: the year of the last event that the filter names; without one ages are unknown.' })
  ageYear?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'How likely a candidate is drawn.' })
export class SelectionProbability {
  @Field(() => ID, { description: 'id of the candidate' })
  id!: string

  @Field(() => Float, { description: 'from 0 to 1: the probability to be on the drawn panel' })
  probability!: number
}

@ObjectType({ simpleResolvers: true, description: 'New bounds of a quota that has to change.' })
export class QuotaSuggestion {
  @Field(() => String, { description: 'the feature of the quota, such as GENDER' })
  feature!: string

  @Field(() => String, { description: 'the value of the feature' })
  value!: string

  @Field(() => Int, { description: 'the new fewest people' })
  min!: number

  @Field(() => Int, { description: 'the new most people' })
  max!: number
}

@ObjectType({ simpleResolvers: true, description: 'A panel that may be drawn.' })
export class WeightedPanel {
  @Field(() => [ID], { description: 'by id' })
  members!: readonly string[]

  @Field(() => Float, { description: 'probability that this list is drawn, 0 to 1' })
  probability!: number
}

@ObjectType({ simpleResolvers: true, description: 'A lottery over panels, and the panel that the seed draws from it.' })
export class PanelSelection {
  @Field(() => Boolean, { description: 'Some panel meets every quota, with must-haves, must-nots and addresses.' })
  feasible!: boolean

  @Field(() => [ID], { description: 'The drawn panel, by id; empty when no panel fits.' })
  panel!: readonly string[]

  @Field(() => [SelectionProbability], { description: 'Of every candidate, by id; they sum to the seats. Empty when no panel fits.' })
  probabilities!: SelectionProbability[]

  @Field(() => Float, { nullable: true, description: 'The lowest probability of all candidates but the must-nots: 0 when somebody fits on no panel (`unreachable`). Null when no panel fits.' })
  minimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'No draw can raise the minimum above this (dual bound). With LEXIMIN and MAXIMIN the minimum is at most 0.001 below it. Null when no panel fits.' })
  minimumProbabilityBound!: number | null

  @Field(() => Float, { nullable: true, description: 'the lowest probability of those whom some panel can hold; null when no panel fits' })
  reachableMinimumProbability!: number | null

  @Field(() => Float, { nullable: true, description: 'no lottery has a higher one of these (dual bound); null when no panel fits' })
  reachableMinimumProbabilityBound!: number | null

  @Field(() => [QuotaSuggestion], {
    description: 'When no panel fits: the least change of quotas that makes one fit, as the new bounds of those that change. The sum of changes is least, then their number. '
      + 'Empty when a panel fits.',
  })
  suggestedQuotas!: QuotaSuggestion[]

  @Field(() => Fairness, { description: 'what the lottery made fair' })
  fairness!: (typeof FAIRNESS)[number]

  @Field(() => Int, { description: 'the seed that was drawn with' })
  seed!: number

  @Field(() => [ID], { description: 'Candidates whom no panel within the quotas can hold, by id.' })
  unreachable!: readonly string[]

  @Field(() => Float, { nullable: true, description: 'NASH: the mean logarithm of the probabilities is at most this far below the best. Null with LEXIMIN and MAXIMIN.' })
  nashGap!: number | null

  @Field(() => Int, { description: 'How many panels had to be found by an integer program beyond those that were sampled.' })
  rounds!: number

  @Field(() => [WeightedPanel], { description: 'The lottery: all panels that may be drawn. Their probabilities sum to 1.' })
  panels!: readonly WeightedPanel[]

  @Field(() => String, {
    nullable: true,
    description: 'The public draw as a JSON file: pool and quotas with their SHA-256, seed, panels with probabilities, drawn panel. docs/verify_draw.py replays it. Null when no panel fits.',
  })
  drawFile!: string | null
}
