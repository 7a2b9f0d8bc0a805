import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Region } from '../region/region.type.js'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'

@ObjectType({ simpleResolvers: true, description: 'Null where the stored data do not suffice. Ratios are per 100, as official statistics print them.' })
export class DemographicIndicators {
  @Field(() => Region, { description: 'the region that the measures describe' })
  region!: object

  @Field(() => DateScalar, { nullable: true, description: 'of the population; null when nothing is stored' })
  date!: string | null

  @Field(() => Int, { nullable: true, description: 'persons' })
  population!: number | null

  @Field(() => Float, { nullable: true, description: 'under 20 per 100 of 20 to 64' })
  youthDependencyRatio!: number | null

  @Field(() => Float, { nullable: true, description: '65 and over per 100 of 20 to 64' })
  oldAgeDependencyRatio!: number | null

  @Field(() => Float, { nullable: true, description: 'under 20 and 65 and over per 100 of 20 to 64' })
  totalDependencyRatio!: number | null

  @Field(() => Float, { nullable: true, description: '65 and over per 100 under 20' })
  ageingIndex!: number | null

  @Field(() => Float, { nullable: true, description: 'years; linear within the age group that holds the middle person' })
  medianAge!: number | null

  @Field(() => Float, { nullable: true, description: 'years; each age group at its middle, the open group at its lower limit plus half the width of the group before it' })
  meanAge!: number | null

  @Field(() => Float, { nullable: true, description: 'a ratio of people, no unit: (under 15 - 50 and over) / 15 to 49' })
  billeterMeasure!: number | null

  @Field(() => Float, { nullable: true, description: 'males per 100 females' })
  sexRatio!: number | null

  @Field(() => Float, { nullable: true, description: 'children per woman, of the latest stored year that is not after the date; of the region itself' })
  totalFertilityRate!: number | null

  @Field(() => Float, { nullable: true, description: 'years, of the region itself, latest period: by its life table, else as published without one' })
  lifeExpectancyAtBirthFemale!: number | null

  @Field(() => Float, { nullable: true, description: 'years, of the region itself, latest period: by its life table, else as published without one' })
  lifeExpectancyAtBirthMale!: number | null

  @Field(() => [Source], { description: 'of all of these, by id' })
  sources!: object[]
}
