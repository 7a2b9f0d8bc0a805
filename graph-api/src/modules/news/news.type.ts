import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'The data are in this state now.' })
export class DataChange {
  @Field(() => Int, { description: 'rises by one with each committed write, of whichever server on the database' })
  dataVersion!: number
}
