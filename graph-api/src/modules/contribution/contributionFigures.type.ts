import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { ProjectStatus, type ProjectStatusName } from '../project/project.type.js'
import { Contribution, ContributionKind, type ContributionKindName } from './contribution.type.js'

@ObjectType({ simpleResolvers: true, description: 'A region by name.' })
export class NamedRegion {
  @Field(() => ID, { description: 'id of the region' })
  key!: string

  @Field(() => String, { description: 'name of the region' })
  label!: string
}

@ObjectType({ simpleResolvers: true, description: 'Contributions from one region.' })
export class RegionTopicCount extends NamedRegion {
  @Field(() => Int, { description: 'how many contributions come from the region' })
  contributions!: number
}

@ObjectType({ simpleResolvers: true, description: 'Contributions of people and organisations of one interest group.' })
export class GroupTopicCount extends NamedRegion {
  @Field(() => Int, { description: 'how many contributions come from the group' })
  contributions!: number
}

@ObjectType({ simpleResolvers: true, description: 'One topic with the topics below it. A contribution about several topics counts in each.' })
export class TopicRow {
  @Field(() => ID, { description: 'the id of the topic' })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Int, { description: 'how many contributions are about it' })
  contributions!: number

  @Field(() => [RegionTopicCount], { description: 'regions with at least one contribution, by name; overlapping regions count the same contribution each' })
  regions!: readonly RegionTopicCount[]

  @Field(() => Int, { description: 'contributions from no known region of the level' })
  withoutRegion!: number

  @Field(() => NamedRegion, { nullable: true, description: 'the only region that raises the topic; null if there are several or a place is unknown' })
  onlyRegion!: NamedRegion | null

  @Field(() => [GroupTopicCount], { description: 'interest groups of those who brought them in, by name; who has several counts in each' })
  groups!: readonly GroupTopicCount[]

  @Field(() => Int, { description: 'contributions whose maker is not stated or has no group' })
  withoutGroup!: number
}

@ObjectType({ simpleResolvers: true, description: 'Contributions that projects of one status took up.' })
export class StatusCount {
  @Field(() => ProjectStatus, { nullable: true, description: 'null: not stated' })
  status!: ProjectStatusName | null

  @Field(() => Int, { description: 'how many contributions those projects took up' })
  contributions!: number
}

@ObjectType({ simpleResolvers: true, description: 'How many contributions projects took up. What is not stated to be taken up is open, not refused.' })
export class ContributionWay {
  @Field(() => Int, { description: 'how many contributions there are' })
  contributions!: number

  @Field(() => Int, { description: 'contributions that name a project' })
  takenUp!: number

  @Field(() => Int, { description: 'contributions that name none' })
  open!: number

  @Field(() => Float, { nullable: true, description: 'takenUp / contributions, 0..1; null without contributions' })
  shareTakenUp!: number | null

  @Field(() => [StatusCount], { description: 'of those taken up, by how far the project is; only what occurs' })
  statuses!: readonly StatusCount[]
}

@ObjectType({ simpleResolvers: true, description: 'The way of the contributions of one kind.' })
export class KindWay extends ContributionWay {
  @Field(() => ContributionKind, { description: 'the kind that is counted' })
  kind!: ContributionKindName
}

@ObjectType({ simpleResolvers: true, description: 'The way from contribution to project.' })
export class ContributionWays {
  @Field(() => ContributionWay, { description: 'all kinds together' })
  total!: ContributionWay

  @Field(() => [KindWay], { description: 'kinds with at least one contribution' })
  kinds!: readonly KindWay[]
}

@ObjectType({ simpleResolvers: true, description: 'A word that both texts hold, in some form.' })
export class SharedTerm {
  @Field(() => String, { description: 'as the solution spells it' })
  word!: string

  @Field(() => Float, { description: 'its part of the similarity; the parts add up to it' })
  part!: number
}

@ObjectType({ description: 'A solution in one region for a challenge in another that speaks of the same.' })
export class ContributionMatch {
  @Field(() => Contribution, { description: 'what works in one region' })
  solution!: object

  @Field(() => Contribution, { description: 'what is missing in the other' })
  challenge!: object

  @Field(() => Float, { description: 'cosine of the weighted terms (stems, tf-idf), 0..1' })
  similarity!: number

  @Field(() => [SharedTerm], { description: 'what makes the similarity, most first' })
  shared!: readonly SharedTerm[]
}
