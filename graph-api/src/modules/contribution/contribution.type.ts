import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'

export const CONTRIBUTION_KINDS = ['WISH', 'IDEA', 'OPINION', 'CHALLENGE', 'SOLUTION', 'PROJECT_IDEA'] as const
export type ContributionKindName = (typeof CONTRIBUTION_KINDS)[number]
export const ContributionKind = enumOf(CONTRIBUTION_KINDS)
registerEnumType(ContributionKind, {
  name: 'ContributionKind',
  description: 'What somebody brought in: a wish, idea, opinion, challenge, a solution that works somewhere, or an idea for a project.',
  valuesConfig: {
    WISH: { description: 'what somebody would like to have' },
    IDEA: { description: 'what could be done' },
    OPINION: { description: 'what somebody thinks of something' },
    CHALLENGE: { description: 'what is hard or missing' },
    SOLUTION: { description: 'what works somewhere already' },
    PROJECT_IDEA: { description: 'an idea that is meant as a project' },
  },
})

@ObjectType({ description: 'A wish, idea, opinion, challenge, solution or project idea that somebody brought in.' })
export class Contribution {
  @Field(() => ID)
  id!: string

  @Field(() => ContributionKind, { description: 'what it is: a wish, an idea, a challenge, a solution' })
  kind!: ContributionKindName

  @Field(() => String, { description: 'the words as they were recorded' })
  text!: string

  @Field(() => DateScalar, { nullable: true, description: 'the day on which it was brought in; null is unknown' })
  date!: string | null
}

export const ContributionConnection = connectionOf(Contribution, 'Contribution')

export const ContributionOrder = enumOf(['DATE_ASC', 'DATE_DESC', 'ID_ASC'])
registerEnumType(ContributionOrder, { name: 'ContributionOrder', description: 'Default DATE_ASC. An unknown date comes last in both directions.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class ContributionFilter {
  @Field(() => String, { nullable: true, description: 'part of the text; case does not matter' })
  text?: string | null

  @Field(() => [ContributionKind], { nullable: true, description: 'contributions of these kinds' })
  kinds?: ContributionKindName[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of regions: about one of these or below' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of interest groups: made by somebody who speaks for one of these' })
  interestGroups?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of organisations: made by one of these or by a member' })
  organisations?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of events' })
  events?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of topics: about one of these or a topic below it' })
  topics?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'on this day or later' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'on this day or earlier' })
  to?: string | null

  @Field(() => [ID], { nullable: true, description: 'ids of sources' })
  sources?: string[] | null
}
