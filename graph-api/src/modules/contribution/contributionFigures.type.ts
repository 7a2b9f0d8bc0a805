import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Contribution } from './contribution.type.js'

@ObjectType({ simpleResolvers: true, description: 'A region by name.' })
export class NamedRegion {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string
}

@ObjectType({ simpleResolvers: true, description: 'Contributions from one region.' })
export class RegionTopicCount extends NamedRegion {
  @Field(() => Int)
  contributions!: number
}

@ObjectType({ simpleResolvers: true, description: 'One topic with the topics below it. A contribution about several topics counts in each.' })
export class TopicRow {
  @Field(() => ID, { description: 'the id of the topic' })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Int)
  contributions!: number

  @Field(() => [RegionTopicCount], { description: 'regions with at least one contribution, by name; overlapping regions count the same contribution each' })
  regions!: readonly RegionTopicCount[]

  @Field(() => Int, { description: 'contributions from no known region of the level' })
  withoutRegion!: number

  @Field(() => NamedRegion, { nullable: true, description: 'the only region that raises the topic; null if there are several or a place is unknown' })
  onlyRegion!: NamedRegion | null
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
  @Field(() => Contribution)
  solution!: object

  @Field(() => Contribution)
  challenge!: object

  @Field(() => Float, { description: 'cosine of the weighted terms (stems, tf-idf), 0..1' })
  similarity!: number

  @Field(() => [SharedTerm], { description: 'what makes the similarity, most first' })
  shared!: readonly SharedTerm[]
}
