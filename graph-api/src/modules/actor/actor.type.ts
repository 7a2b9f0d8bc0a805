import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'
import { StakeholderFilter } from '../stakeholder/stakeholderFilter.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'

@ObjectType({ implements: Stakeholder, description: 'A person, with what a public source says of the public role; nothing is guessed.' })
export class Actor extends Stakeholder {
  @Field(() => String, { nullable: true, description: 'academic title as printed' })
  title!: string | null

  @Field(() => String, { nullable: true, description: 'public function, such as an office' })
  function!: string | null

  @Field(() => String, { nullable: true, description: 'self-stated; null is unknown' })
  gender!: string | null

  @Field(() => Int, { nullable: true, description: 'calendar year, self-stated; null is unknown' })
  birthYear!: number | null

  @Field(() => String, { nullable: true, description: 'key=value;… as the person stated them; null is unknown' })
  selfStatedAttributes!: string | null
}

export const ActorConnection = connectionOf(Actor, 'Actor')

export const ActorOrder = enumOf(['NAME_ASC', 'NAME_DESC', 'ID_ASC'])
registerEnumType(ActorOrder, { name: 'ActorOrder', description: 'NAME orders as a German directory does: umlauts as their plain vowel. Default NAME_ASC.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class ActorFilter extends StakeholderFilter {
  @Field(() => [ID], { nullable: true, description: 'ids of organisations: members of one of these' })
  organisations?: string[] | null
}
