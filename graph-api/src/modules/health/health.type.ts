import { Field, Int, ObjectType } from 'type-graphql'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'

@ObjectType({ description: 'How many entities of a kind are stored.' })
export class KindCount {
  @Field(() => EntityKindEnum, { description: 'which kind is counted' })
  kind!: EntityKind

  @Field(() => Int, { description: 'how many of this kind are stored' })
  count!: number
}

@ObjectType({ description: 'Whether the service works, and on what data.' })
export class Health {
  @Field(() => Boolean, { description: 'whether the database answers' })
  databaseReachable!: boolean

  @Field(() => String, { nullable: true, description: 'null while the database is away' })
  databaseVersion!: string | null

  @Field(() => String, { description: 'version of this server' })
  apiVersion!: string

  @Field(() => Int, { nullable: true, description: 'rises by one with each committed write; null while the database is away' })
  dataVersion!: number | null

  @Field(() => [KindCount], { description: 'one for each kind; empty while the database is away' })
  counts!: KindCount[]
}
