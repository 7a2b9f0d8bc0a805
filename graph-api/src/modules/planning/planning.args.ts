import { ArgsType, Field, ID, Int, registerEnumType } from 'type-graphql'
import { ParticipationStage, type ParticipationStageName } from '../participation/participationStage.type.js'
import { Fairness, FAIRNESS, QuotaInput } from '../selection/selection.type.js'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { PROPOSABLE, type ProposableFeature } from './proposable.js'

const ProposableQuotaFeature = enumOf(PROPOSABLE)
registerEnumType(ProposableQuotaFeature, {
  name: 'ProposableQuotaFeature',
  description: 'Features for which quotas can be proposed from the population. GENDER: women and men.',
  valuesConfig: {
    GENDER: { description: 'women and men' },
    AGE_GROUP: { description: 'stages of life' },
    PLANNING_REGION: { description: 'planning regions of the catchment' },
    AMT: { description: 'Ämter of the catchment' },
    MUNICIPALITY: { description: 'municipalities of the catchment' },
  },
})

@ArgsType()
export class ProposalArgs {
  @Field(() => ID)
  event!: string

  @Field(() => Int, { description: 'from 1 to 1,000' })
  seats!: number

  @Field(() => Int, { defaultValue: 1, description: 'how many fewer and more than the proportional seats are within the quota' })
  tolerance!: number

  @Field(() => [ProposableQuotaFeature], { nullable: true, description: 'default: GENDER, AGE_GROUP, and PLANNING_REGION where the catchment has several, else AMT' })
  features?: ProposableFeature[] | null
}

/** What each change says: on which plan, and who is in charge. */
@ArgsType()
export class ChangeArgs {
  @Field(() => ID)
  event!: string

  @Field(() => Int, { description: 'the version of the plan that the change was made on; CONFLICT when it has changed meanwhile' })
  expectedVersion!: number

  @Field(() => String, { description: 'the office or person in charge; not empty' })
  by!: string
}

@ArgsType()
export class PlanEventArgs extends ChangeArgs {
  @Field(() => Int, { nullable: true, description: 'seats, from 1 to 1,000; null keeps what is planned' })
  capacity?: number | null

  @Field(() => [QuotaInput], { nullable: true, description: 'all quotas; null keeps what is planned' })
  quotas?: QuotaInput[] | null
}

@ArgsType()
export class NominateArgs extends ChangeArgs {
  @Field(() => [ID], { description: 'at least one, none of them nominated already' })
  stakeholders!: string[]

  @Field(() => ID, { description: 'who nominates: a board, an office, a person' })
  nominatedBy!: string

  @Field(() => DateScalar, { nullable: true, description: 'default: today' })
  date?: string | null
}

@ArgsType()
export class SetStagesArgs extends ChangeArgs {
  @Field(() => [ID], { description: 'at least one' })
  stakeholders!: string[]

  @Field(() => ParticipationStage, { description: 'the stage that they have reached' })
  stage!: ParticipationStageName

  @Field(() => DateScalar, { nullable: true, description: 'on which the stage was reached; default: today' })
  date?: string | null
}

@ArgsType()
export class WithdrawArgs extends ChangeArgs {
  @Field(() => [ID], { description: 'at least one' })
  stakeholders!: string[]
}

@ArgsType()
export class DrawArgs extends ChangeArgs {
  @Field(() => Int, { description: 'a public number, such as one that dice give' })
  seed!: number

  @Field(() => Fairness, { defaultValue: 'LEXIMIN', description: 'what the lottery makes fair' })
  fairness!: (typeof FAIRNESS)[number]

  @Field(() => Boolean, { nullable: true, description: 'as setConditions; null keeps what is planned' })
  oncePerOrganisation?: boolean | null
}

@ArgsType()
export class ConditionsArgs extends ChangeArgs {
  @Field(() => [ID], { nullable: true, description: 'candidates who are on every list, as far as they may come; null keeps what is planned' })
  mustHave?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'candidates who are on no list, none of them in `mustHave`; null keeps what is planned' })
  mustNot?: string[] | null

  @Field(() => [[ID]], { nullable: true, description: 'households, each by at least two candidates: a list holds at most one of each; null keeps what is planned' })
  households?: string[][] | null

  @Field(() => Boolean, { nullable: true, description: 'each organisation is on the list at most once, by itself or by one who is a member on the day of the event; null keeps what is planned' })
  oncePerOrganisation?: boolean | null
}

@ArgsType()
export class LotteryArgs {
  @Field(() => ID)
  event!: string

  @Field(() => Fairness, { defaultValue: 'LEXIMIN', description: 'what the lottery makes fair' })
  fairness!: (typeof FAIRNESS)[number]
}

@ArgsType()
export class SeatTablesArgs extends ChangeArgs {
  @Field(() => Int, { description: 'most guests at one table, from 2 to 100' })
  size!: number

  @Field(() => Int, { defaultValue: 1, description: 'seed of the seating: the same seed gives the same tables' })
  seed!: number
}
