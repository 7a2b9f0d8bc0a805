import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ParticipationStage, type ParticipationStageName } from '../participation/participationStage.type.js'
import { DateScalar } from '../shared/date.type.js'
import { EntityKindEnum, enumOf } from '../shared/entityKind.type.js'
import { PLAN_CHANGES, type PlanChangeKindName } from './plan.js'
import { PlanConditions, PlanDraw } from './planDraw.type.js'

export const PlanChangeKind = enumOf(PLAN_CHANGES)
registerEnumType(PlanChangeKind, {
  name: 'PlanChangeKind',
  description: 'What a change of a plan did; UNDONE took back an earlier one.',
  valuesConfig: {
    PLANNED: { description: 'seats or quotas were set' },
    CONDITIONS_SET: { description: 'conditions were set' },
    NOMINATED: { description: 'candidates were added' },
    STAGES_SET: { description: 'stages were set' },
    LIST_DRAWN: { description: 'a list was drawn' },
    DECLINED_REPLACED: { description: 'those who declined were replaced' },
    TABLES_SEATED: { description: 'tables were seated' },
    WITHDRAWN: { description: 'candidates were taken back' },
    UNDONE: { description: 'an earlier change was taken back' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'Somebody by id and name.' })
export class NamedStakeholder {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}

@ObjectType({ simpleResolvers: true, description: 'A value of a feature, with what it is called.' })
export class PlanFeature {
  @Field(() => String, { description: 'GENDER, AGE_GROUP, PLANNING_REGION, AMT, MUNICIPALITY, INTEREST_GROUP, ORGANISATION, ORGANISATION_KIND or KIND' })
  feature!: string

  @Field(() => String, { description: 'an id of a region, group or organisation, else a word such as FEMALE or 20-39' })
  value!: string

  @Field(() => String, { description: 'the name of the region, group or organisation; else as `value`' })
  label!: string
}

@ObjectType({ simpleResolvers: true, description: 'Of those on the list at least `min` and at most `max` have the value.' })
export class PlanQuota extends PlanFeature {
  @Field(() => Int, { description: 'fewest people on the list' })
  min!: number

  @Field(() => Int, { description: 'most people on the list' })
  max!: number

  @Field(() => Int, { description: 'of the list, without those who declined or are absent' })
  onList!: number

  @Field(() => Int, { description: 'of all candidates who may come' })
  candidates!: number

  @Field(() => Boolean, { description: '`onList` lies within the bounds' })
  isMet!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'Somebody with a participation at the event.' })
export class PlanCandidate {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => EntityKindEnum, { description: 'ACTOR or ORGANISATION' })
  kind!: 'ACTOR' | 'ORGANISATION'

  @Field(() => String, { nullable: true, description: 'academic title as printed; null is unknown' })
  title!: string | null

  @Field(() => String, { nullable: true, description: 'public function; null is unknown' })
  function!: string | null

  @Field(() => String, { nullable: true, description: 'the name of the region; null is unknown' })
  place!: string | null

  @Field(() => [String], { description: 'names of the organisations, by name' })
  organisations!: readonly string[]

  @Field(() => Boolean, { description: 'invented' })
  synthetic!: boolean

  @Field(() => ParticipationStage, { description: 'the latest stage' })
  stage!: ParticipationStageName

  @Field(() => DateScalar, { nullable: true, description: 'on which that stage was reached' })
  stageDate!: string | null

  @Field(() => NamedStakeholder, { nullable: true, description: 'null where nobody is named' })
  nominatedBy!: NamedStakeholder | null

  @Field(() => [PlanFeature], { description: 'what is unknown is left out' })
  features!: PlanFeature[]

  @Field(() => Boolean, { description: 'is on the drawn list' })
  onList!: boolean

  @Field(() => Boolean, { description: 'can follow when somebody on the list declines' })
  isWaiting!: boolean

  @Field(() => Int, { nullable: true, description: 'from 1; null without a table' })
  table!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A table, with those who sit at it.' })
export class PlanTable {
  @Field(() => Int, { description: 'from 1' })
  number!: number

  @Field(() => [ID], { description: 'without those who declined or are absent' })
  members!: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'How mixed tables are: pairs at one table who share a municipality, interest group or organisation, once for each of these that they share.' })
export class TableMixing {
  @Field(() => Int, { description: 'such pairs at these tables' })
  samePairs!: number

  @Field(() => Int, { description: 'a bound: no seating at these tables has fewer' })
  lowestSamePairs!: number

  @Field(() => Float, { description: 'the mean of all seatings at these tables, each equally likely' })
  expectedSamePairs!: number
}

@ObjectType({ simpleResolvers: true, description: 'One entry of the history of a plan.' })
export class PlanChange {
  @Field(() => Int, { description: 'of the plan after this change' })
  version!: number

  @Field(() => String, { description: 'ISO 8601 with time, UTC' })
  at!: string

  @Field(() => String, { description: 'the office or person in charge, as given' })
  by!: string

  @Field(() => PlanChangeKind, { description: 'what the change did' })
  kind!: PlanChangeKindName

  @Field(() => Int, { description: 'how many stakeholders had their stages changed' })
  people!: number

  @Field(() => Int, { nullable: true, description: 'the version that this change took back; null when it is no undo' })
  undoes!: number | null

  @Field(() => Boolean, { description: 'a later change took it back' })
  isUndone!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What a change found and what it left, as JSON { state, rows }: the plan, and all participations of those it touched.' })
export class PlanChangeDetails {
  @Field(() => Int, { description: 'the version of the plan with this change' })
  version!: number

  @Field(() => String, { description: 'what the change found' })
  before!: string

  @Field(() => String, { description: 'what it left' })
  after!: string

  @Field(() => String, { nullable: true, description: 'The public draw as a JSON file (docs/verify_draw.py replays it); null when the change drew nothing.' })
  drawFile!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The plan of an event: seats, quotas, candidates, list, waiting list, tables, history.' })
export class EventPlan {
  @Field(() => ID, { description: 'of the event' })
  id!: string

  @Field(() => Int, { description: 'rises with each change; 0 before the first. A change names the version that it was made on.' })
  version!: number

  @Field(() => Int, { nullable: true, description: 'seats of the plan, else of the event; null is unknown' })
  capacity!: number | null

  @Field(() => Boolean, { description: 'the event or some candidate is invented' })
  synthetic!: boolean

  @Field(() => [PlanQuota], { description: 'the quotas with their state' })
  quotas!: PlanQuota[]

  @Field(() => PlanConditions, { description: 'what a draw keeps beside seats and quotas' })
  conditions!: PlanConditions

  @Field(() => [PlanCandidate], { description: 'everybody with a participation at the event, by name' })
  candidates!: PlanCandidate[]

  @Field(() => [ID], { description: 'the drawn list, by id; also those who declined since' })
  list!: readonly string[]

  @Field(() => [ID], { description: 'Who can follow, by id: may come, is not on the list, is not struck off; also who was nominated after the draw. It has no order: a draw decides who follows, by who has left. Empty before the first draw.' })
  waitingList!: readonly string[]

  @Field(() => [PlanTable], { description: 'who sits with whom; empty before seats are given' })
  tables!: PlanTable[]

  @Field(() => TableMixing, { nullable: true, description: 'null without tables' })
  mixing!: TableMixing | null

  @Field(() => [PlanDraw], { description: 'by version' })
  draws!: PlanDraw[]

  @Field(() => [PlanChange], { description: 'by version' })
  history!: PlanChange[]

  @Field(() => Int, { nullable: true, description: 'the version that an undo would take back; null when there is nothing to undo' })
  undoable!: number | null
}
