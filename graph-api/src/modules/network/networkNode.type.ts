import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { OrganisationKind, type OrganisationKindName } from '../organisation/organisation.type.js'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'

@ObjectType({ simpleResolvers: true, description: 'One entity in a network. A measure is computed when a query asks for it.' })
export class NetworkNode {
  @Field(() => ID)
  id!: string

  @Field(() => EntityKindEnum, { description: 'what sort of entity it is' })
  kind!: EntityKind

  @Field(() => String)
  label!: string

  @Field(() => ID, { nullable: true, description: 'id of its region' })
  region!: string | null

  @Field(() => ID, { nullable: true, description: 'id of the planning region (conference region) that its region lies in; null where it lies in none or in several' })
  planningRegion!: string | null

  @Field(() => [ID], { description: 'ids of its interest groups' })
  interestGroups!: string[]

  @Field(() => OrganisationKind, { nullable: true, description: 'of an organisation' })
  organisationKind!: OrganisationKindName | null

  @Field(() => Boolean, { description: 'stated by a synthetic source: an invented example' })
  synthetic!: boolean

  @Field(() => Int, { description: 'edges at this node; a loop counts twice; directed: inDegree + outDegree' })
  degree!: number

  @Field(() => Int, { nullable: true, description: 'arcs that lead to this node; null in an undirected network' })
  inDegree!: number | null

  @Field(() => Int, { nullable: true, description: 'arcs that start at this node; null in an undirected network' })
  outDegree!: number | null

  @Field(() => Float, { description: 'weighted degree (strength): sum of the weights of the edges at this node' })
  weightedDegree!: number

  @Field(() => Int, { description: 'number of its component; 0 is the largest' })
  component!: number

  @Field(() => Int, { description: 'number of its community; 0 is the largest; see Network.communities' })
  community!: number

  @Field(() => Float, { description: '0 to 1: how often it lies on the shortest paths between two others; NetworkX betweenness_centrality(normalized=True)' })
  betweenness!: number

  @Field(() => Float, { description: '0 to 1 without weights: how near it is to all others, times its share of reachable nodes; NetworkX closeness_centrality(wf_improved=True); 0 for an isolate' })
  closeness!: number

  @Field(() => Float, { description: 'mean of 1/distance from all others; NetworkX harmonic_centrality() / (n - 1)' })
  harmonicCloseness!: number

  @Field(() => Float, { nullable: true, description: 'greatest distance to a node that it reaches; NetworkX eccentricity() within its component' })
  eccentricity!: number | null

  @Field(() => Float, { nullable: true, description: 'NetworkX eigenvector_centrality(), Euclidean norm 1; null where it is not unique (disconnected network)' })
  eigenvector!: number | null

  @Field(() => Float, { description: 'NetworkX pagerank(alpha=0.85); the sum over all nodes is 1' })
  pageRank!: number

  @Field(() => Int, { description: 'ties, the k of the highest k-core that holds it; NetworkX core_number(); loops are left out' })
  coreness!: number

  @Field(() => Float, { description: '0 to 1: share of the pairs of its neighbours that are tied; NetworkX clustering(); 0 below two neighbours' })
  clustering!: number

  @Field(() => Float, { nullable: true, description: '0 and more, no unit, Burt: how much its contacts are tied among themselves; NetworkX constraint(); null for isolates' })
  constraint!: number | null

  @Field(() => Float, { nullable: true, description: 'Burt: its contacts less their redundancy; NetworkX effective_size(nodes=…), which is Burt\'s also with weights and directions; null for isolates' })
  effectiveSize!: number | null

  @Field(() => Boolean, { description: 'without it its component falls apart; NetworkX articulation_points(); directions are ignored' })
  isCutpoint!: boolean
}
