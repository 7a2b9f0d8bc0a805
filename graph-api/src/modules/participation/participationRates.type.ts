import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { FunnelPosition as FunnelPositionName } from '../../analytics/participation/comparedRates.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'

export const FunnelPosition = enumOf(['FAR_BELOW', 'BELOW', 'WITHIN', 'ABOVE', 'FAR_ABOVE'])
registerEnumType(FunnelPosition, {
  name: 'FunnelPosition',
  description: 'FAR_: beyond the limits of 99.8 %; BELOW and ABOVE: beyond those of 95 %; WITHIN: chance alone explains the difference.',
  valuesConfig: {
    FAR_BELOW: { description: 'below the limit of 99.8 %' },
    BELOW: { description: 'below the limit of 95 %' },
    WITHIN: { description: 'chance alone explains the difference' },
    ABOVE: { description: 'above the limit of 95 %' },
    FAR_ABOVE: { description: 'above the limit of 99.8 %' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'A rate of people who attended per 1,000 inhabitants, with its 95 % Wilson interval.' })
class IntervalRate {
  @Field(() => Int, { description: 'distinct actors who attended' })
  people!: number

  @Field(() => Int, { nullable: true, description: 'persons that the rate is per; null is unknown' })
  inhabitants!: number | null

  @Field(() => Float, { nullable: true, description: 'people per 1,000 inhabitants' })
  ratePerThousand!: number | null

  @Field(() => Float, { nullable: true, description: 'lower end of the 95 % Wilson interval, per 1,000 inhabitants' })
  rateLow!: number | null

  @Field(() => Float, { nullable: true, description: 'upper end of the 95 % Wilson interval, per 1,000 inhabitants' })
  rateHigh!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The rate of one region against the common rate. Null without known inhabitants.' })
export class RateRow extends IntervalRate {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Float, { nullable: true, description: 'lower limit of the funnel, 95 %, per 1,000 inhabitants' })
  low95!: number | null

  @Field(() => Float, { nullable: true, description: 'upper limit of the funnel, 95 %' })
  high95!: number | null

  @Field(() => Float, { nullable: true, description: 'lower limit of the funnel, 99.8 %' })
  low998!: number | null

  @Field(() => Float, { nullable: true, description: 'upper limit of the funnel, 99.8 %' })
  high998!: number | null

  @Field(() => FunnelPosition, { nullable: true, description: 'where the rate lies against the funnel limits; null where it has no rate' })
  position!: FunnelPositionName | null

  @Field(() => Float, { nullable: true, description: 'rate shrunk towards the common rate (empirical Bayes, Marshall 1991), per 1,000 inhabitants: for maps' })
  smoothedPerThousand!: number | null
}

@ObjectType({ description: 'Rates of the regions of one level that lie within the filter\'s regions, against their common rate.' })
export class RateReport {
  @Field(() => IntervalRate, { description: 'all regions with known inhabitants together: the line that the funnel is drawn around' })
  common!: IntervalRate

  @Field(() => [RateRow], { description: 'by name' })
  rows!: RateRow[]

  @Field(() => [Source], { description: 'the sources of the counted participations, by id' })
  sources!: Source[]
}
