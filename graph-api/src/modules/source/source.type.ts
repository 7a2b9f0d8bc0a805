import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { connectionOf } from '../shared/page.type.js'

@ObjectType({ description: 'Where a statement or a figure comes from. Every row of a data set can name one.' })
export class Source {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'title of the document, table or survey' })
  title!: string

  @Field(() => String, { nullable: true, description: 'who published it; null is unknown' })
  publisher!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'day of publication or of the reading' })
  date!: string | null

  @Field(() => String, { nullable: true, description: 'where it can be read; null is unknown' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'the terms under which the figures may be passed on' })
  licence!: string | null

  @Field(() => Boolean, { description: 'true: invented example rows, never facts about real people or organisations' })
  synthetic!: boolean

  @Field(() => String, { nullable: true, description: 'what else one has to know to use it' })
  note!: string | null

  @Field(() => Int, { nullable: true, description: 'year of the census on which population figures of this source are updated (2011 or 2022); figures of two bases are not compared' })
  populationBase!: number | null
}

export const SourceConnection = connectionOf(Source, 'Source')
