import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'

export const EVENT_KINDS = ['KICK_OFF', 'WORKSHOP', 'REGIONAL_CONFERENCE', 'MEETING', 'OTHER'] as const
export type EventKindName = (typeof EVENT_KINDS)[number]
export const EventKind = enumOf(EVENT_KINDS)
registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What sort of meeting an event is.',
  valuesConfig: {
    KICK_OFF: { description: 'the first event of the process' },
    WORKSHOP: { description: 'working meeting of some people' },
    REGIONAL_CONFERENCE: { description: 'conference for one planning region' },
    MEETING: { description: 'a session of a body or a talk' },
    OTHER: { description: 'any other, or not stated' },
  },
})

@ObjectType({ description: 'A meeting, workshop or conference.' })
export class Event {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => EventKind, { description: 'OTHER where the data set names no kind' })
  kind!: EventKindName

  @Field(() => DateScalar, { nullable: true, description: 'the day it is or was held; null is unknown' })
  date!: string | null

  @Field(() => String, { nullable: true, description: 'HH:MM, local time' })
  startTime!: string | null

  @Field(() => String, { nullable: true, description: 'HH:MM, local time' })
  endTime!: string | null

  @Field(() => String, { nullable: true, description: 'the place as it is printed; null is unknown' })
  venue!: string | null

  @Field(() => Float, { nullable: true, description: 'degrees north, WGS84' })
  latitude!: number | null

  @Field(() => Float, { nullable: true, description: 'degrees east, WGS84' })
  longitude!: number | null

  @Field(() => Int, { nullable: true, description: 'seats' })
  capacity!: number | null
}

export const EventConnection = connectionOf(Event, 'Event')

export const EventOrder = enumOf(['DATE_ASC', 'DATE_DESC', 'NAME_ASC', 'NAME_DESC', 'ID_ASC'])
registerEnumType(EventOrder, { name: 'EventOrder', description: 'Default DATE_ASC. An unknown date comes last in both directions.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class EventFilter {
  @Field(() => String, { nullable: true, description: 'part of the name or venue; umlauts, ß and case do not matter' })
  name?: string | null

  @Field(() => [EventKind], { nullable: true, description: 'events of these kinds' })
  kinds?: EventKindName[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of regions: held in one of these or below' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of regions: held for one of these or below' })
  catchments?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of projects' })
  projects?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'on this day or later' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'on this day or earlier' })
  to?: string | null

  @Field(() => [ID], { nullable: true, description: 'ids of sources' })
  sources?: string[] | null
}
