import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { OrganisationKind, type OrganisationKindName } from '../organisation/organisation.type.js'
import { Source } from '../source/source.type.js'

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class ParticipationFilter {
  @Field(() => [ID], { nullable: true, description: 'stakeholders whose own region is one of these or lies below one' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'events held for one of these regions or below' })
  catchments?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of events' })
  events?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of groups: stakeholders who speak for one of these' })
  interestGroups?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'these organisations and who were their members on the day of the event' })
  organisations?: string[] | null

  @Field(() => [OrganisationKind], { nullable: true, description: 'organisations of these kinds and who were their members on the day of the event' })
  organisationKinds?: OrganisationKindName[] | null

  @Field(() => [ID], { nullable: true, description: 'pairs of a stakeholder and an event that one of these stakeholders nominated' })
  nominators?: string[] | null

  @Field(() => [String], { nullable: true, description: 'actors of these genders as the keys of representation by SEX: FEMALE, MALE, others as stated, UNKNOWN for those of unknown gender' })
  genders?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'actors who reach such an age in the year of the event: "20-39", "80+", or UNKNOWN for those of unknown age. Other forms are BAD_USER_INPUT. '
      + 'A pool of candidates has the ages of the last event that it names, none without one.',
  })
  ageGroups?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'stakeholders of municipalities with so many inhabitants: "500-999", "20000+", or UNKNOWN where municipality or inhabitants are unknown. Other forms are BAD_USER_INPUT.',
  })
  municipalitySizes?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: "by the event's date: this day or later" })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: "by the event's date: this day or earlier" })
  to?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'the state as of this day: only stages that were recorded by then. A stage without a day is of the day of its event; with neither it is left out.',
  })
  asOf?: string | null
}

export const DIMENSIONS = ['MUNICIPALITY', 'AMT', 'PLANNING_REGION', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'EVENT', 'MONTH', 'NOMINATOR'] as const
export type DimensionName = (typeof DIMENSIONS)[number]
export const ParticipationDimension = enumOf(DIMENSIONS)
/** Values of dimensions that count stakeholders, with or without regard to events. */
export const OF_STAKEHOLDERS = {
  MUNICIPALITY: { description: 'municipality of the stakeholder' },
  AMT: { description: 'Amt of the stakeholder' },
  PLANNING_REGION: { description: 'planning region of the stakeholder' },
  INTEREST_GROUP: { description: 'group that the stakeholder speaks for; who speaks for several counts in each' },
}

registerEnumType(ParticipationDimension, {
  name: 'ParticipationDimension',
  description: "MUNICIPALITY, AMT and PLANNING_REGION: by the stakeholder's own region on the day of the event. NOMINATOR: by who nominated; a pair with several counts for each.",
  valuesConfig: {
    ...OF_STAKEHOLDERS,
    ORGANISATION: { description: 'the organisation itself, or the one whose member took part' },
    ORGANISATION_KIND: { description: 'kind of that organisation' },
    EVENT: { description: 'the event' },
    MONTH: { description: "month of the event's day" },
    NOMINATOR: { description: 'who nominated' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'Counts of one value of the dimension. Null is unknown or, where `withheld` says so, withheld.' })
export class ParticipationRow {
  @Field(() => ID, { nullable: true, description: "the id of the region, group, organisation, event or nominator; the kind; the month as YYYY-MM; null for 'unknown'" })
  key!: string | null

  @Field(() => String)
  label!: string

  @Field(() => Int, { nullable: true, description: 'pairs of one stakeholder and one event with a record NOMINATED' })
  nominated!: number | null

  @Field(() => Int, { nullable: true, description: 'pairs with any record beyond NOMINATED' })
  invited!: number | null

  @Field(() => Int, { nullable: true, description: 'pairs with a record ACCEPTED or ATTENDED' })
  accepted!: number | null

  @Field(() => Int, { nullable: true, description: 'pairs with a record DECLINED' })
  declined!: number | null

  @Field(() => Int, { nullable: true, description: 'pairs with a record ATTENDED' })
  attended!: number | null

  @Field(() => Int, { nullable: true, description: 'pairs with a record ABSENT' })
  absent!: number | null

  @Field(() => Int, { nullable: true, description: 'distinct actors who attended' })
  people!: number | null

  @Field(() => Int, { nullable: true, description: "of the row's region; of an event's catchment; of the filter's regions or all top regions for the total; null elsewhere" })
  inhabitants!: number | null

  @Field(() => Float, { nullable: true, description: 'people per 1,000 inhabitants' })
  ratePerThousand!: number | null

  @Field(() => Float, { nullable: true, description: 'lower end of the 95 % Wilson interval, per 1,000 inhabitants' })
  rateLow!: number | null

  @Field(() => Float, { nullable: true, description: 'upper end of the 95 % Wilson interval, per 1,000 inhabitants' })
  rateHigh!: number | null

  @Field(() => Boolean, { description: 'some count of this row is withheld to protect persons' })
  withheld!: boolean
}

@ObjectType({
  description: 'Counts are of pairs of one stakeholder and one event, each pair once. A stage is reached by its own record or by a later one that implies it: '
    + 'ATTENDED implies ACCEPTED and INVITED; ACCEPTED, DECLINED and ABSENT imply INVITED; NOMINATED is never implied. '
    + 'The rate counts people: actors who attended at least one of the events. Every region of the asked level and every interest group has its row, also with zeros; '
    + 'who has several groups counts in each, and once in the total.',
})
export class ParticipationReport {
  @Field(() => ParticipationRow, { description: 'everything that the filter leaves; people and pairs counted once' })
  total!: ParticipationRow

  @Field(() => [ParticipationRow], { description: 'regions, groups and organisations by name, events and months by date' })
  rows!: ParticipationRow[]

  @Field(() => [Source], { description: 'the sources of the counted participations, by id' })
  sources!: Source[]
}
