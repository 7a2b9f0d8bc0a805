import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { EntityKindEnum } from '../shared/entityKind.type.js'
import { NamedStakeholder, PlanFeature } from './planning.type.js'

@ObjectType({ simpleResolvers: true, description: 'A quota in proportion to the people of the catchment (largest remainders).' })
export class ProposedQuota extends PlanFeature {
  @Field(() => Int, { description: 'fewest, `seats` less the tolerance' })
  min!: number

  @Field(() => Int, { description: 'most, `seats` and the tolerance' })
  max!: number

  @Field(() => Int, { description: 'seats by largest remainders; min and max lie the tolerance around them' })
  seats!: number

  @Field(() => Int, { description: 'people of the catchment with this value' })
  inhabitants!: number

  @Field(() => Float, { description: 'of all groups of the feature, 0 to 1' })
  share!: number

  @Field(() => String, { description: 'the name of the region whose people were counted' })
  basis!: string

  @Field(() => Boolean, { description: 'the catchment has no such figures: those of the nearest region around it stand in' })
  isBasisWider!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'of the figures by sex and age; null for numbers of inhabitants, which are the latest known' })
  date!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Proposed quotas, and the features for which nothing can be proposed.' })
export class QuotaProposal {
  @Field(() => [ProposedQuota], { description: 'the proposed quotas, by feature and value' })
  quotas!: ProposedQuota[]

  @Field(() => [String], { description: 'features without population figures' })
  withoutPopulation!: string[]
}

@ObjectType({ simpleResolvers: true, description: 'A region, interest group or organisation of which nobody is nominated, and over whom to ask.' })
export class MissingVoice extends NamedStakeholder {
  @Field(() => EntityKindEnum, { description: 'REGION (a municipality), INTEREST_GROUP or ORGANISATION; id and name are its own' })
  kind!: 'REGION' | 'INTEREST_GROUP' | 'ORGANISATION'

  @Field(() => Int, { description: 'stakeholders of it that are stored' })
  members!: number

  @Field(() => NamedStakeholder, { nullable: true, description: 'the multiplier: nominated already, or who nominated; null when no tie leads there' })
  ask!: NamedStakeholder | null

  @Field(() => NamedStakeholder, { nullable: true, description: 'the member that is reached' })
  reaches!: NamedStakeholder | null

  @Field(() => [NamedStakeholder], { description: 'those between, in order' })
  through!: NamedStakeholder[]

  @Field(() => Int, { nullable: true, description: 'length of the path in ties; 0 when a member is the multiplier; null when no tie leads there' })
  steps!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Who is missing among the nominated of an event, nearest first, with the number of all that could be nominated.' })
export class WhoToAsk {
  @Field(() => [MissingVoice], { description: 'municipalities of the catchment' })
  regions!: MissingVoice[]

  @Field(() => Int, { description: 'how many municipalities are missing in all' })
  regionCount!: number

  @Field(() => [MissingVoice], { description: 'interest groups of which nobody is nominated' })
  interestGroups!: MissingVoice[]

  @Field(() => Int, { description: 'how many groups are missing in all' })
  interestGroupCount!: number

  @Field(() => [MissingVoice], { description: 'organisations in the catchment, of a wider area around it, or without a place; neither they nor a member is nominated' })
  organisations!: MissingVoice[]

  @Field(() => Int, { description: 'how many organisations are missing in all' })
  organisationCount!: number
}
