import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'

@ArgsType()
export class MunicipalityIndicatorsArgs {
  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => DateScalar, { nullable: true, description: 'Default: the latest day for which ages of the district and inhabitants by sex of its municipalities are known.' })
  date?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Measures of the age structure of one place, as in DemographicIndicators; null where they would divide by nobody.' })
export class MunicipalityIndicatorRow {
  @Field(() => ID, { description: 'the id of the municipality, or of the district' })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Boolean, { description: 'the ages are estimated (see estimatedPopulation); population and sexRatio are counted all the same' })
  estimated!: boolean

  @Field(() => Float, { description: 'persons' })
  population!: number

  @Field(() => Float, { nullable: true, description: 'change a year since `earlierDate`, per 100 inhabitants then; null where nothing is known of then' })
  growthPerYear!: number | null

  @Field(() => Float, { nullable: true, description: 'under 20 per 100 of 20 to 64' })
  youthDependencyRatio!: number | null

  @Field(() => Float, { nullable: true, description: '65 and over per 100 of 20 to 64' })
  oldAgeDependencyRatio!: number | null

  @Field(() => Float, { nullable: true, description: 'under 20 and 65 and over per 100 of 20 to 64' })
  totalDependencyRatio!: number | null

  @Field(() => Float, { nullable: true, description: '65 and over per 100 under 20' })
  ageingIndex!: number | null

  @Field(() => Float, { nullable: true, description: 'years' })
  medianAge!: number | null

  @Field(() => Float, { nullable: true, description: 'years' })
  meanAge!: number | null

  @Field(() => Float, { nullable: true, description: 'a ratio of people, no unit: (under 15 - 50 and over) / 15 to 49' })
  billeterMeasure!: number | null

  @Field(() => Float, { nullable: true, description: 'males per 100 females' })
  sexRatio!: number | null
}

@ObjectType({ description: 'Measures of all municipalities of a district on one day, for a table, a map or a file. Errors: BAD_USER_INPUT where the ages of the district or the inhabitants by sex of its places are not stored for one day and census base.' })
export class MunicipalityIndicators {
  @Field(() => DateScalar, { description: 'of the ages of the district' })
  date!: string

  @Field(() => DateScalar, { nullable: true, description: 'the earlier count that growth is measured from' })
  earlierDate!: string | null

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the figures are' })
  base!: number | null

  @Field(() => MunicipalityIndicatorRow, { description: 'the measures of the district as a whole' })
  district!: MunicipalityIndicatorRow

  @Field(() => [MunicipalityIndicatorRow], { description: 'by id' })
  rows!: readonly MunicipalityIndicatorRow[]

  @Field(() => [Source])
  sources!: object[]
}
