import { Field, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'
import { EstimatedPopulationRow } from './estimatedPopulation.type.js'

@ObjectType({ simpleResolvers: true, description: 'The ages of a region on one day, as they are stored or as they are estimated from its district.' })
export class AgesOfDay {
  @Field(() => DateScalar, { description: 'the day that the ages are of' })
  date!: string

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the figures are; figures of two bases are not compared' })
  base!: number | null

  @Field(() => Boolean, { description: 'the ages are estimated, as by `estimatedPopulation`' })
  estimated!: boolean

  @Field(() => [EstimatedPopulationRow], { description: 'groups of five years; women, then men, from the youngest to the oldest' })
  rows!: readonly object[]

  @Field(() => [Source], { description: 'of the ages and, where they are estimated, of the inhabitants of the places' })
  sources!: readonly object[]
}
