import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { Source } from '../source/source.type.js'
import { type DimensionName, ParticipationDimension, ParticipationFilter } from './participationReport.type.js'

@ArgsType()
export class ParticipationTableArgs {
  @Field(() => ParticipationFilter, { nullable: true })
  filter?: ParticipationFilter | null

  @Field(() => ParticipationDimension, { description: 'what the rows tell apart' })
  rows!: DimensionName

  @Field(() => ParticipationDimension, { description: 'what the columns tell apart; another dimension than the rows' })
  columns!: DimensionName
}

@ObjectType('TableValue', { simpleResolvers: true, description: 'A value of a dimension: which row or column of a table a cell is in.' })
export class TableValueType {
  @Field(() => ID, { nullable: true, description: "the id of the region, group, organisation, event or nominator; the kind; the month as YYYY-MM; null for 'unknown'" })
  key!: string | null

  @Field(() => String)
  label!: string
}

@ObjectType({ simpleResolvers: true, description: 'Counts of the pairs of one stakeholder and one event that have both values.' })
export class ParticipationTableCell {
  @Field(() => TableValueType, { description: 'in which row' })
  row!: TableValueType

  @Field(() => TableValueType, { description: 'in which column' })
  column!: TableValueType

  @Field(() => Int, { description: 'pairs with a record NOMINATED' })
  nominated!: number

  @Field(() => Int, { description: 'pairs with any record beyond NOMINATED' })
  invited!: number

  @Field(() => Int, { description: 'pairs with a record ACCEPTED or ATTENDED' })
  accepted!: number

  @Field(() => Int, { description: 'pairs with a record DECLINED' })
  declined!: number

  @Field(() => Int, { description: 'pairs with a record ATTENDED' })
  attended!: number

  @Field(() => Int, { description: 'pairs with a record ABSENT' })
  absent!: number

  @Field(() => Int, { description: 'distinct actors who attended' })
  people!: number
}

@ObjectType({ description: 'Participation by two dimensions at once; counts as in ParticipationReport. Who has several values of a dimension counts in each, so cells may sum to more than a total of `participation`.' })
export class ParticipationTable {
  @Field(() => [ParticipationTableCell], { description: 'those with at least one record, by the labels of row and column, unknown last; a cell that is not listed holds 0' })
  cells!: ParticipationTableCell[]

  @Field(() => [Source], { description: 'the sources of the counted participations, by id' })
  sources!: object[]
}
