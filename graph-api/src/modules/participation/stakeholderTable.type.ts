import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { OrganisationKind, type OrganisationKindName } from '../organisation/organisation.type.js'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'
import { OF_STAKEHOLDERS } from './participationReport.type.js'
import { TableValueType } from './participationTable.type.js'

export const STAKEHOLDER_DIMENSIONS = ['KIND', 'MUNICIPALITY', 'AMT', 'PLANNING_REGION', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND'] as const
export type StakeholderDimensionName = (typeof STAKEHOLDER_DIMENSIONS)[number]
export const StakeholderDimension = enumOf(STAKEHOLDER_DIMENSIONS)
registerEnumType(StakeholderDimension, {
  name: 'StakeholderDimension',
  description: 'What stakeholders are counted by. Gender and age are no dimensions: small cells would tell of persons.',
  valuesConfig: {
    KIND: { description: 'ACTOR (a person) or ORGANISATION' },
    ...OF_STAKEHOLDERS,
    ORGANISATION: { description: 'the organisation itself, or one that the actor is a member of' },
    ORGANISATION_KIND: { description: 'kind of that organisation' },
  },
})

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class StakeholderTableFilter {
  @Field(() => [ID], { nullable: true, description: 'ids of regions: the own region is one of these or lies below one' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of interest groups: speaks for one of these' })
  interestGroups?: string[] | null

  @Field(() => [OrganisationKind], { nullable: true, description: 'organisations of these kinds and their members' })
  organisationKinds?: OrganisationKindName[] | null

  @Field(() => DateScalar, { nullable: true, description: 'regions and memberships as they were on this day; an unknown day counts as valid. Without it: the present region, and all memberships ever stated. Who is stored does not depend on the day.' })
  asOf?: string | null
}

@ArgsType()
export class StakeholderTableArgs {
  @Field(() => StakeholderTableFilter, { nullable: true })
  filter?: StakeholderTableFilter | null

  @Field(() => StakeholderDimension, { description: 'what the rows tell apart' })
  rows!: StakeholderDimensionName

  @Field(() => StakeholderDimension, { description: 'what the columns tell apart; another dimension than the rows' })
  columns!: StakeholderDimensionName
}

@ObjectType({ simpleResolvers: true, description: 'How many stakeholders have both values.' })
export class StakeholderTableCell {
  @Field(() => TableValueType, { description: 'in which row' })
  row!: TableValueType

  @Field(() => TableValueType, { description: 'in which column' })
  column!: TableValueType

  @Field(() => Int, { description: 'persons and organisations together' })
  stakeholders!: number

  @Field(() => Int, { description: 'persons among them' })
  actors!: number

  @Field(() => Int, { description: 'organisations among them' })
  organisations!: number
}

@ObjectType({ description: 'Stakeholders by two dimensions at once. Who has several values of a dimension counts in each, so cells may sum to more than `total`.' })
export class StakeholderTable {
  @Field(() => Int, { description: 'stakeholders under the filter, each once' })
  total!: number

  @Field(() => [StakeholderTableCell], { description: 'those with at least one stakeholder, by the labels of row and column, unknown last; a cell that is not listed holds 0' })
  cells!: StakeholderTableCell[]

  @Field(() => [Source], { description: 'the sources of the counted stakeholders, by id' })
  sources!: object[]
}
