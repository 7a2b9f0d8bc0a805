import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { pageSize } from '../../neo4j/page.js'
import { SearchArgs } from './search.args.js'
import { search } from './search.repository.js'
import { SearchHit } from './search.type.js'

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'Full text over every kind, best first: tolerant of umlauts (Luechow and Luchow find Lüchow), prefixes, parts of compounds and one typing error. Every word must occur. What holds every word as typed or as a beginning comes before all else.' })
  search(@Args(() => SearchArgs) { text, kinds, first }: SearchArgs, @Ctx() { database }: Context): Promise<SearchHit[]> {
    return search(database, { text, kinds: kinds ?? null, first: pageSize(first, 'first') })
  }
}
