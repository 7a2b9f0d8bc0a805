import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'

@ObjectType({ simpleResolvers: true, description: 'Who came to one event: distinct actors who attended.' })
export class TurnoutRow {
  @Field(() => ID, { description: 'the id of the event' })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => DateScalar, { nullable: true, description: 'the day of the event; null is unknown' })
  date!: string | null

  @Field(() => Int, { description: 'distinct people who attended' })
  people!: number

  @Field(() => Int, { nullable: true, description: 'people − returning; null without a date' })
  firstTime!: number | null

  @Field(() => Int, { nullable: true, description: 'people who attended an event of an earlier day, in the filter or not; null without a date' })
  returning!: number | null

  @Field(() => Int, { nullable: true, description: 'people who live in the region that the event is held for; null without one' })
  fromCatchment!: number | null

  @Field(() => Int, { nullable: true, description: 'people whose known place lies outside it; null without one' })
  fromElsewhere!: number | null

  @Field(() => Int, { description: 'people whose place is unknown' })
  placeUnknown!: number

  @Field(() => Int, { description: 'interest groups that were there' })
  groups!: number

  @Field(() => Float, { nullable: true, description: 'evenness of these groups, 0..1 (Pielou); who has several groups speaks for each; null for fewer than two groups' })
  evenness!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Days from the nomination to the attendance. Quartiles: type 7 of Hyndman and Fan, as in R.' })
export class AttendanceDelay {
  @Field(() => Int, { description: 'pairs of one stakeholder and one event with both days known' })
  pairs!: number

  @Field(() => Float, { nullable: true, description: 'days; a quarter took at most as long' })
  lower!: number | null

  @Field(() => Float, { nullable: true, description: 'days' })
  median!: number | null

  @Field(() => Float, { nullable: true, description: 'days; three quarters took at most as long' })
  upper!: number | null
}

@ObjectType({ description: 'Who came, who came again, from where, and how long it took.' })
export class TurnoutReport {
  @Field(() => Int, { description: 'distinct actors who attended one of the events' })
  people!: number

  @Field(() => Int, { description: 'of them, who attended one of the events' })
  once!: number

  @Field(() => Int, { description: 'of them, who attended several of the events' })
  severalTimes!: number

  @Field(() => AttendanceDelay, { description: 'days from nomination to attendance' })
  delay!: AttendanceDelay

  @Field(() => [TurnoutRow], { description: 'events that somebody attended, by date' })
  events!: TurnoutRow[]

  @Field(() => [Source], { description: 'the sources of the participations under the filter, by id' })
  sources!: Source[]
}
