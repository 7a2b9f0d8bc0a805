import { Field, Float, ID, ObjectType } from 'type-graphql'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => EntityKindEnum, { description: 'what sort of entity was found' })
  kind!: EntityKind

  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'name; of a contribution the beginning of its text' })
  label!: string

  @Field(() => Float, { description: 'full-text relevance, between 0 and 2: higher is better; above 1 where every word stands as it was typed or begins so; comparable only within one answer' })
  score!: number
}
