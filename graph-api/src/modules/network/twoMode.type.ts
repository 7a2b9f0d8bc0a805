import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { type EntityKind, EntityKindEnum, enumOf } from '../shared/entityKind.type.js'

export const TWO_MODE_ITEMS = ['EVENT', 'ORGANISATION', 'PROJECT'] as const
export type TwoModeItemsName = (typeof TWO_MODE_ITEMS)[number]
export const TwoModeItems = enumOf(TWO_MODE_ITEMS)
registerEnumType(TwoModeItems, {
  name: 'TwoModeItems',
  description: 'What people have in common.',
  valuesConfig: {
    EVENT: { description: 'participations that were neither declined nor missed' },
    ORGANISATION: { description: 'memberships' },
    PROJECT: { description: 'involvements' },
  },
})

@InputType({ description: 'Which people, and what they have in common. Filters are those of NetworkInput.' })
export class TwoModeInput {
  @Field(() => TwoModeItems, { description: 'what the members share' })
  items!: TwoModeItemsName

  @Field(() => Boolean, { nullable: true, description: 'Organisations take part in events and projects too, beside people. Refused for items ORGANISATION. Default false.' })
  withOrganisations?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'State at this day. Unknown dates count as valid.' })
  at?: string | null

  @Field(() => [ID], { nullable: true, description: 'only people and items in one of these regions or below' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'only people (and organisations) who speak for one of these interest groups; events and projects stay if they are tied to one of them' })
  interestGroups?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'false: only entities that real sources state; true: only invented examples. Default: both.' })
  synthetic?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Nodes without any tie stay. Default true.' })
  keepIsolates?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'One node of a two-mode network.' })
export class TwoModeNode {
  @Field(() => ID)
  id!: string

  @Field(() => EntityKindEnum, { description: 'what sort of entity it is' })
  kind!: EntityKind

  @Field(() => String)
  label!: string

  @Field(() => Int, { description: 'its ties: items of a member, members of an item' })
  degree!: number

  @Field(() => Float, { nullable: true, description: '0 to 1: share of the pairs of its neighbours that would be tied without it; an event with 0 brings together who meets nowhere else; NetworkX bipartite.node_redundancy(); null below two neighbours' })
  redundancy!: number | null

  @Field(() => Float, { nullable: true, description: '0 to 1: how far its neighbourhood overlaps with those it shares a neighbour with; NetworkX bipartite.latapy_clustering(mode="dot"); null where it shares none' })
  clustering!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A tie between a member and an item.' })
export class TwoModeTie {
  @Field(() => ID, { description: 'id of the person or organisation' })
  member!: string

  @Field(() => ID, { description: 'id of the event, organisation or project' })
  item!: string
}

@ObjectType({ simpleResolvers: true, description: 'People and what they have in common: ties lead from a member to an item only, so it has measures of its own (Borgatti and Everett, Soc. Networks 19, 1997; Latapy et al., Soc. Networks 30, 2008).' })
export class TwoModeNetwork {
  @Field(() => [TwoModeNode], { description: 'by kind and id' })
  members!: TwoModeNode[]

  @Field(() => [TwoModeNode], { description: 'by id' })
  items!: TwoModeNode[]

  @Field(() => [TwoModeTie], { description: 'each once, by the position of their ends' })
  ties!: TwoModeTie[]

  @Field(() => Int, { description: 'number of ties' })
  size!: number

  @Field(() => Float, { nullable: true, description: '0 to 1: ties over possible ties, members times items; NetworkX bipartite.density(); null without members or items' })
  density!: number | null

  @Field(() => Float, { nullable: true, description: 'mean items of a member; null without members' })
  averageMemberDegree!: number | null

  @Field(() => Float, { nullable: true, description: 'mean members of an item; null without items' })
  averageItemDegree!: number | null
}
