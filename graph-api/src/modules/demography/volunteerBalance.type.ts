import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { VolunteerState as VolunteerStateName } from '../../analytics/demography/volunteerBalance.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'
import { AgeVoicesArgs } from './ageVoices.type.js'

const BY_YEAR = 'one value for each of `years`'

export const VolunteerState = enumOf(['ENOUGH', 'FALLS_BELOW', 'IS_BELOW', 'UNKNOWN'])
registerEnumType(VolunteerState, {
  name: 'VolunteerState',
  description: 'ENOUGH in every year. FALLS_BELOW: enough today, fewer than needed later. IS_BELOW: fewer than needed today. UNKNOWN: the need is 0, or nobody stated it.',
  valuesConfig: {
    ENOUGH: { description: 'in every year as many as needed' },
    FALLS_BELOW: { description: 'enough today, fewer than needed later' },
    IS_BELOW: { description: 'fewer than needed today' },
    UNKNOWN: { description: 'the need is 0, or nobody stated it' },
  },
})

@InputType({ description: 'How many volunteers the clubs of one municipality need, as somebody states it.' })
export class PlaceVolunteersInput {
  @Field(() => ID, { description: 'a municipality of the district' })
  region!: string

  @Field(() => Float, { description: 'persons, 0 to 1,000,000' })
  volunteers!: number
}

@InputType({ description: 'What one takes for granted of volunteers. Nothing of it is stored: without it, clubs are taken to need as many as today.' })
export class VolunteerAssumptionsInput {
  @Field(() => Int, { nullable: true, description: 'from which age one volunteers; the first age of a group of five years; default 15' })
  ageFrom?: number | null

  @Field(() => Int, { nullable: true, description: 'to which age, included; the last of a group of five years; default 79' })
  ageTo?: number | null

  @Field(() => Float, { nullable: true, description: 'what clubs need as a multiple of the volunteers of today, 0 to 10; default 1. Not for places with a need in numbers.' })
  needOfToday?: number | null

  @Field(() => Float, { nullable: true, description: 'share of the people of these ages who volunteer, 0 to 1, the same in all places and years; without it no numbers of volunteers' })
  share?: number | null

  @Field(() => Float, { nullable: true, description: 'volunteers that each stored club of a municipality needs, 0 to 100,000; requires `share`. The need of a place without a stored club is unknown then.' })
  perClub?: number | null

  @Field(() => [PlaceVolunteersInput], { nullable: true, description: 'needs of single municipalities, instead of any other; requires `share`' })
  needs?: PlaceVolunteersInput[] | null
}

@ArgsType()
export class VolunteerBalanceArgs extends AgeVoicesArgs {
  @Field(() => VolunteerAssumptionsInput, { nullable: true, description: 'what to take for granted of volunteers; null asks for as many as today' })
  assumptions?: VolunteerAssumptionsInput | null
}

@ObjectType({ simpleResolvers: true, description: 'What was taken for granted of volunteers: as asked, else the default.' })
export class VolunteerAssumptions {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { description: 'completed years, included' })
  ageTo!: number

  @Field(() => Float, { description: 'multiple of the volunteers of today' })
  needOfToday!: number

  @Field(() => Float, { nullable: true, description: '0 to 1; null: not stated' })
  share!: number | null

  @Field(() => Float, { nullable: true, description: 'persons; null: not stated' })
  perClub!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The volunteers of a place beside the need of its clubs, under the assumptions.' })
export class PlaceVolunteers {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Boolean, { description: 'the ages are estimated' })
  estimated!: boolean

  @Field(() => Int, { description: 'clubs of the place that are stored (organisations of the kind CLUB); 0: none stored, not: none there' })
  clubs!: number

  @Field(() => [Float], { description: `people of the ages in which one volunteers, ${BY_YEAR}` })
  people!: readonly number[]

  @Field(() => [Float], { nullable: true, description: `persons, ${BY_YEAR}; null without a share` })
  volunteers!: readonly number[] | null

  @Field(() => Float, { nullable: true, description: 'persons; null without a share or a need' })
  need!: number | null

  @Field(() => [Float], { nullable: true, description: `volunteers ÷ need, ${BY_YEAR}; null where the need is 0 or unknown` })
  coverage!: readonly number[] | null

  @Field(() => Float, { nullable: true, description: 'first of `years` with fewer than needed; null where there is none' })
  belowFrom!: number | null

  @Field(() => VolunteerState, { description: 'whether the volunteers are enough, today and later' })
  state!: VolunteerStateName
}

@ObjectType({ description: 'Which places will have fewer volunteers than their clubs need: people are projected, share and need are assumptions of whoever asks.' })
export class VolunteerBalance {
  @Field(() => [Float], { description: 'start and each step of five years' })
  years!: readonly number[]

  @Field(() => VolunteerAssumptions, { description: 'what was taken for granted of volunteers' })
  assumptions!: object

  @Field(() => PlaceVolunteers, { description: 'the district as a whole; its clubs are those of its municipalities' })
  district!: object

  @Field(() => [PlaceVolunteers], { description: 'municipalities, by id' })
  rows!: readonly object[]

  @Field(() => [Source], { description: 'where the stored clubs come from' })
  sources!: readonly object[]
}
