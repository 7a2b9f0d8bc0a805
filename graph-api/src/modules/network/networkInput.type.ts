import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { type EntityKind, EntityKindEnum, enumOf } from '../shared/entityKind.type.js'

export const TIE_KINDS = [
  'MEMBERSHIP', 'INVOLVEMENT', 'PARTICIPATION', 'NOMINATION', 'TIE', 'LOCATION', 'ORGANISATION_PART', 'CO_MEMBERSHIP', 'CO_PARTICIPATION', 'CO_INVOLVEMENT',
] as const
export type TieKindName = (typeof TIE_KINDS)[number]
export const TieKind = enumOf(TIE_KINDS)
registerEnumType(TieKind, {
  name: 'TieKind',
  description: 'What makes an edge.',
  valuesConfig: {
    MEMBERSHIP: { description: 'an actor and the organisation of which the actor is a member' },
    INVOLVEMENT: { description: 'a stakeholder and a project that the stakeholder works on' },
    TIE: { description: 'two stakeholders, as somebody reported it' },
    PARTICIPATION: { description: 'a stakeholder and an event, at whatever stage' },
    NOMINATION: { description: 'who nominated, and who was nominated' },
    LOCATION: { description: 'a stakeholder, project, event or contribution and its region' },
    ORGANISATION_PART: { description: 'an organisation is a unit of another; drawn only when asked for' },
    CO_MEMBERSHIP: { description: 'one-mode: two actors share an organisation' },
    CO_PARTICIPATION: { description: 'one-mode: two stakeholders share an event that neither declined nor missed' },
    CO_INVOLVEMENT: { description: 'one-mode: two stakeholders share a project' },
  },
})

export const TieWeighting = enumOf(['BINARY', 'COUNT', 'NEWMAN', 'JACCARD'])
registerEnumType(TieWeighting, {
  name: 'TieWeighting',
  description: 'Weight of one-mode ties: BINARY 1, COUNT shared items, NEWMAN sum of 1/(k-1) over shared items of k members, JACCARD shared items over the items of either.',
  valuesConfig: {
    BINARY: { description: '1 for each tie' },
    COUNT: { description: 'number of shared items' },
    NEWMAN: { description: 'sum of 1/(k-1) over shared items of k members' },
    JACCARD: { description: 'shared items over the items of either' },
  },
})

@InputType({ description: 'Which part of the graph is looked at as a network.' })
export class NetworkInput {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Which entities are nodes. Default: [ACTOR, ORGANISATION].' })
  nodes?: EntityKind[] | null

  @Field(() => [TieKind], { nullable: true, description: 'Which relations are edges. Default: MEMBERSHIP, INVOLVEMENT, PARTICIPATION, NOMINATION, TIE and LOCATION, as far as they join the chosen kinds.' })
  ties?: TieKindName[] | null

  @Field(() => TieWeighting, { nullable: true, description: 'Weight of one-mode ties. Default COUNT.' })
  weighting?: keyof typeof TieWeighting | null

  @Field(() => Boolean, { nullable: true, description: 'Edges have a direction: member to organisation, involved to project, participant to event, nominator to nominated, tie as recorded; ties that hold both ways are two arcs. Default false.' })
  directed?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Measures use the edge weights: as strength for PageRank, eigenvector, communities and the constraint; 1/weight as length for paths, betweenness and closeness. Default false.' })
  weighted?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'State at this day: relations that had begun and not ended; participations of events and records up to this day. Unknown dates count as valid.' })
  at?: string | null

  @Field(() => String, { nullable: true, description: 'Of the ties (TIE) only those of this survey wave; other relations stay. See networkWaves; a wave that no tie names is refused.' })
  wave?: string | null

  @Field(() => [ID], { nullable: true, description: 'only entities in one of these regions or below' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'only stakeholders who speak for one of these interest groups; other kinds stay if they are tied to one of them' })
  interestGroups?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'false: only entities that real sources state; true: only invented examples. Default: both.' })
  synthetic?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Nodes without any tie stay in the network. Default true.' })
  keepIsolates?: boolean | null

  @Field(() => Int, { nullable: true, description: 'Seed of everything random (communities, permutations): the same seed gives the same answer. Default 1.' })
  seed?: number | null
}
