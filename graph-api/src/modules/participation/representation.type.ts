import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'

export const REPRESENTATION_ATTRIBUTES = ['SEX', 'AGE_GROUP', 'MUNICIPALITY', 'AMT', 'PLANNING_REGION', 'MUNICIPALITY_SIZE'] as const
export type RepresentationAttributeName = (typeof REPRESENTATION_ATTRIBUTES)[number]
export const RepresentationAttribute = enumOf(REPRESENTATION_ATTRIBUTES)
registerEnumType(RepresentationAttribute, {
  name: 'RepresentationAttribute',
  description: 'SEX: self-stated gender against the sex of the register; who is neither FEMALE nor MALE has a row without population. '
    + 'AGE_GROUP: stages of life, by the age reached in the year of the first event. MUNICIPALITY, AMT, PLANNING_REGION: by the own region. '
    + 'MUNICIPALITY_SIZE: classes of municipalities by inhabitants.',
  valuesConfig: {
    SEX: { description: 'women and men' },
    AGE_GROUP: { description: 'age groups' },
    MUNICIPALITY: { description: 'municipality of residence' },
    AMT: { description: 'Amt of residence' },
    PLANNING_REGION: { description: 'planning region of residence' },
    MUNICIPALITY_SIZE: { description: 'municipalities by number of inhabitants' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'One group. Null is unknown or, where `withheld` says so, withheld. Both shares are among the groups whose population is known.' })
export class RepresentationRow {
  @Field(() => ID, { description: 'FEMALE, MALE or the stated gender; "20-39", "80+"; the id of the region; "500-999" inhabitants' })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Int, { nullable: true, description: 'distinct actors of the group who reached the stage' })
  participants!: number | null

  @Field(() => Float, { nullable: true, description: '0..1, of `compared`; null without population data' })
  shareOfParticipants!: number | null

  @Field(() => Int, { nullable: true, description: 'persons, the latest known number; null: no population data for this group' })
  inhabitants!: number | null

  @Field(() => Float, { nullable: true, description: '0..1, of `population`' })
  shareOfPopulation!: number | null

  @Field(() => Float, { nullable: true, description: 'shareOfParticipants / shareOfPopulation; 1 is in proportion' })
  ratio!: number | null

  @Field(() => Float, { nullable: true, description: 'lower end of the 95 % interval: Wilson interval of the share of participants over the share of the population, which is a full count' })
  ratioLow!: number | null

  @Field(() => Float, { nullable: true, description: 'upper end of the 95 % interval' })
  ratioHigh!: number | null

  @Field(() => Float, { nullable: true, description: 'participants that the group would have in proportion, at the present number of participants' })
  expected!: number | null

  @Field(() => Int, { nullable: true, description: 'the fewest people who must come from this group alone, nobody else coming or leaving, until it is in proportion; 0 if it is' })
  neededToClose!: number | null

  @Field(() => Boolean, { description: 'some count of this row is withheld to protect persons' })
  withheld!: boolean
}

@ObjectType({
  description: 'Who takes part against who lives here. Every sex, stage of life, region of the level within the base and occurring size class has its row, also with zeros. '
    + 'Who lives in two overlapping regions of a level counts in each.',
})
export class RepresentationReport {
  @Field(() => Int, { description: 'distinct actors who reached the stage and whose attribute is known' })
  participants!: number

  @Field(() => Int, { description: 'distinct actors who reached the stage and whose attribute is unknown or outside the rows' })
  unknown!: number

  @Field(() => Int, { description: 'participants in groups whose population is known: the base of the shares of participants' })
  compared!: number

  @Field(() => Int, { nullable: true, description: 'inhabitants of all groups whose population is known: the base of the shares of the population' })
  population!: number | null

  @Field(() => DateScalar, { nullable: true, description: 'SEX and AGE_GROUP: the day of the population counts, the earliest if there are several; null otherwise or when none is known' })
  populationDate!: string | null

  @Field(() => [ID], { description: 'keys of the groups without population data: in no share' })
  withoutPopulation!: string[]

  @Field(() => Float, { nullable: true, description: 'index of dissimilarity, half the sum of absolute differences of the two shares, 0..1' })
  dissimilarity!: number | null

  @Field(() => Float, { nullable: true, description: '1 − dissimilarity: the share of participants who sit where proportion puts them, 0..1; an empty group costs its own share and no more' })
  score!: number | null

  @Field(() => Float, { nullable: true, description: 'lower end of the 95 % interval of the score (centred bootstrap, 1,000 draws with `seed`): how much as large a circle made the same way would vary; null for fewer than two people' })
  scoreLow!: number | null

  @Field(() => Float, { nullable: true, description: 'upper end of the 95 % interval of the score' })
  scoreHigh!: number | null

  @Field(() => Float, { nullable: true, description: 'mean score of as many people drawn from the population by lot (1,000 draws with `seed`): small circles cannot reach 1' })
  scoreByChance!: number | null

  @Field(() => [RepresentationRow], { description: 'one for each value of the attribute' })
  rows!: RepresentationRow[]

  @Field(() => [Source], { description: 'the sources of the participations and, for SEX and AGE_GROUP, of the population counts, by id' })
  sources!: Source[]
}
