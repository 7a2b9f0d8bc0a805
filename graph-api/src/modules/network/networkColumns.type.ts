import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { OrganisationKind, type OrganisationKindName } from '../organisation/organisation.type.js'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'
import { TieKind, type TieKindName } from './networkInput.type.js'

@ObjectType({ simpleResolvers: true, description: 'A network in columns. Columns of nodes have one value for each node, columns of edges one for each edge.' })
export class NetworkColumns {
  @Field(() => [ID], { description: 'ids of the nodes, by kind and id; the other columns of nodes are in this order' })
  id!: string[]

  @Field(() => [EntityKindEnum], { description: 'kinds of the nodes' })
  kind!: EntityKind[]

  @Field(() => [String], { description: 'names of the nodes' })
  label!: string[]

  @Field(() => [ID], { nullable: 'items', description: 'ids of their regions' })
  region!: (string | null)[]

  @Field(() => [ID], { nullable: 'items', description: 'nodes: as NetworkNode.planningRegion' })
  planningRegion!: (string | null)[]

  @Field(() => [[ID]], { description: 'ids of their interest groups' })
  interestGroups!: string[][]

  @Field(() => [OrganisationKind], { nullable: 'items', description: 'of organisations' })
  organisationKind!: (OrganisationKindName | null)[]

  @Field(() => [Boolean], { description: 'stated by a synthetic source: an invented example' })
  synthetic!: boolean[]

  @Field(() => [Int], { description: 'edges: position of the first end in id; the other columns of edges are in this order' })
  source!: number[]

  @Field(() => [Int], { description: 'edges: position of the second end in id' })
  target!: number[]

  @Field(() => [Float], { description: 'edges: sum over the relations' })
  weight!: number[]

  @Field(() => [[TieKind]], { description: 'edges: as NetworkEdge.kinds' })
  kinds!: TieKindName[][]

  @Field(() => [Float], { description: 'edges: as NetworkEdge.betweenness' })
  edgeBetweenness!: number[]

  @Field(() => [Boolean], { description: 'edges: as NetworkEdge.isBridge' })
  isBridge!: boolean[]

  @Field(() => [Int], { description: 'nodes: as NetworkNode.degree' })
  degree!: number[]

  @Field(() => [Int], { nullable: 'items', description: 'nodes: as NetworkNode.inDegree' })
  inDegree!: (number | null)[]

  @Field(() => [Int], { nullable: 'items', description: 'nodes: as NetworkNode.outDegree' })
  outDegree!: (number | null)[]

  @Field(() => [Float], { description: 'nodes: as NetworkNode.weightedDegree' })
  weightedDegree!: number[]

  @Field(() => [Int], { description: 'nodes: as NetworkNode.component' })
  component!: number[]

  @Field(() => [Int], { description: 'nodes: as NetworkNode.community' })
  community!: number[]

  @Field(() => [Float], { description: 'nodes: as NetworkNode.betweenness' })
  betweenness!: number[]

  @Field(() => [Float], { description: 'nodes: as NetworkNode.closeness' })
  closeness!: number[]

  @Field(() => [Float], { description: 'nodes: as NetworkNode.harmonicCloseness' })
  harmonicCloseness!: number[]

  @Field(() => [Float], { nullable: 'items', description: 'nodes: as NetworkNode.eccentricity' })
  eccentricity!: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'nodes: as NetworkNode.eigenvector' })
  eigenvector!: (number | null)[]

  @Field(() => [Float], { description: 'nodes: as NetworkNode.pageRank' })
  pageRank!: number[]

  @Field(() => [Int], { description: 'nodes: as NetworkNode.coreness' })
  coreness!: number[]

  @Field(() => [Float], { description: 'nodes: as NetworkNode.clustering' })
  clustering!: number[]

  @Field(() => [Float], { nullable: 'items', description: 'nodes: as NetworkNode.constraint' })
  constraint!: (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: 'nodes: as NetworkNode.effectiveSize' })
  effectiveSize!: (number | null)[]

  @Field(() => [Boolean], { description: 'nodes: as NetworkNode.isCutpoint' })
  isCutpoint!: boolean[]
}
