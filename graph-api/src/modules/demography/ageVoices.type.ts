import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { ScenarioInput } from './scenario.type.js'

@ArgsType()
export class AgeVoicesArgs {
  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => Int, { nullable: true, description: 'how far ahead, 5 to 100 years, a multiple of 5; default 20' })
  years?: number | null

  @Field(() => ScenarioInput, { nullable: true })
  scenario?: ScenarioInput | null
}

@ObjectType({ simpleResolvers: true, description: 'One stage of life in one place: its share of the people today and later, and of those who took part. Counts of one to four people are withheld, with the shares and the counts of other places that would give them away.' })
export class AgeVoice {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null: and older' })
  ageTo!: number | null

  @Field(() => Float, { nullable: true, description: 'of the inhabitants, 0 to 1' })
  shareToday!: number | null

  @Field(() => Float, { nullable: true, description: 'of the projected inhabitants, 0 to 1' })
  shareLater!: number | null

  @Field(() => Int, { nullable: true, description: 'actors of that age and place who attended; null: withheld' })
  participants!: number | null

  @Field(() => Float, { nullable: true, description: 'of the participants of the place whose age is known, 0 to 1' })
  shareOfParticipants!: number | null

  @Field(() => Int, { nullable: true, description: 'contributions by actors of that age and place; null: withheld' })
  contributions!: number | null

  @Field(() => Float, { nullable: true, description: 'contributions per 1,000 people of the group today' })
  contributionsPerThousand!: number | null

  @Field(() => Boolean, { description: 'its share grows and nobody of it took part' })
  isGrowingWithoutVoice!: boolean

  @Field(() => Boolean, { description: 'some figure of this row is withheld to protect persons' })
  withheld!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'The stages of life in one place.' })
export class PlaceVoices {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Boolean, { description: 'the ages are estimated' })
  estimated!: boolean

  @Field(() => Float, { description: 'persons' })
  populationToday!: number

  @Field(() => Float, { description: 'persons, projected' })
  populationLater!: number

  @Field(() => [AgeVoice], { description: 'under 20, 20 to 39, 40 to 64, 65 to 79, 80 and over' })
  groups!: readonly AgeVoice[]
}

@ObjectType({ description: 'Who will be many and is not heard: for every place and stage of life the share today, later, and among participants.' })
export class AgeVoices {
  @Field(() => Float, { description: 'of today' })
  yearToday!: number

  @Field(() => Float, { description: 'the year of the projected shares' })
  yearLater!: number

  @Field(() => Int, { description: 'actors who attended and whose year of birth is not known; they are in no group' })
  unknown!: number

  @Field(() => PlaceVoices, { description: 'the district as a whole' })
  district!: object

  @Field(() => [PlaceVoices], { description: 'municipalities, by id' })
  rows!: readonly object[]
}
