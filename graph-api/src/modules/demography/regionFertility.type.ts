import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Source } from '../source/source.type.js'

@ObjectType({ simpleResolvers: true, description: 'The age-specific fertility rate of one age group.' })
export class FertilityByAge {
  @Field(() => Int, { description: 'completed years of the mother' })
  ageFrom!: number

  @Field(() => Int, { description: 'completed years of the mother, included' })
  ageTo!: number

  @Field(() => Float, { description: 'births per woman and year' })
  rate!: number
}

@ObjectType({ description: 'Fertility by age with its sums: of the region itself, or of the smallest region around it of which rates by age are stored.' })
export class RegionFertility {
  @Field(() => ID, { description: 'id of the region whose rates these are' })
  ratesOf!: string

  @Field(() => String, { description: 'year or years of the rates' })
  period!: string

  @Field(() => [FertilityByAge], { description: 'by age; at other ages no births are stored' })
  rates!: readonly object[]

  @Field(() => Float, { description: 'children per woman: sum of the rates, each by the width of its group' })
  totalFertilityRate!: number

  @Field(() => Float, { nullable: true, description: 'years, of mothers at birth; each group at its middle, weighted by its rate; null where nobody has children' })
  meanAgeAtChildbearing!: number | null

  @Field(() => Float, { description: 'daughters per woman: totalFertilityRate / (1 + sexRatioAtBirth)' })
  grossReproductionRate!: number

  @Field(() => Float, { nullable: true, description: 'daughters per newborn girl, with the mortality of the nearest stored life table; below 1 a generation does not replace itself; null where no table fits the ages' })
  netReproductionRate!: number | null

  @Field(() => Float, { description: 'male births per female birth that the reproduction rates assume' })
  sexRatioAtBirth!: number

  @Field(() => [Source], { description: 'of the rates and of the life table, by id' })
  sources!: object[]
}
