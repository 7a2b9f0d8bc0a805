import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'Long work that a server on the database is doing.' })
export class AnalysisProgress {
  @Field(() => String, { description: 'the measure or question, such as betweenness; an analysis that many wait for is one' })
  measure!: string

  @Field(() => Int, { description: 'parts that are done' })
  done!: number

  @Field(() => Int, { description: 'parts in all; 1 where the analysis is done in one piece' })
  total!: number

  @Field(() => String, { description: 'when it was asked for: ISO 8601 with time, UTC' })
  startedAt!: string
}
