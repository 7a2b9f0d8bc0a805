import { ArgsType, Field, Int } from 'type-graphql'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'the words to look for; umlauts, ß and case do not matter' })
  text!: string

  @Field(() => [EntityKindEnum], { nullable: true, description: 'only these kinds; null: all' })
  kinds?: EntityKind[] | null

  @Field(() => Int, { nullable: true, description: '0 to 1000; default 50' })
  first?: number | null
}
