import { ArgsType, Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page of a list stands (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'more follow after endCursor' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'the page continues an earlier one' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'null on an empty page' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'the value of `after` for the next page; null on an empty page' })
  endCursor!: string | null
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'page size, 0 to 1000; default 50. More is an error (BAD_USER_INPUT).' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'a cursor of the same list and order; the page starts behind it' })
  after?: string | null
}

type NodeClass = new () => object

/** The connection of a type and its edges. */
export function connectionOf(node: NodeClass, name: string): NodeClass {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  class Edge {
    @Field(() => node, { description: 'the entry itself' })
    node!: object

    @Field(() => String, { description: 'opaque; continue here with `after`' })
    cursor!: string
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} entries, and how many there are in all.` })
  class Connection {
    @Field(() => [Edge], { description: 'the entries of the page, in the order of the list' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'where the page stands, and whether more follow' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'all entries of the list, not only those of the page' })
    totalCount!: number
  }
  return Connection
}
