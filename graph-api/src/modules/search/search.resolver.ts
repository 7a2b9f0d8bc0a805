import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { pageSize } from '../../neo4j/page.js'
import { type EntityKind, EntityKindEnum } from '../shared/entityKind.type.js'
import { search } from './search.repository.js'
import { SearchHit } from './search.type.js'

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'Full text over every kind, best first: tolerant of umlauts (Luechow and Luchow find Lüchow), prefixes and one typing error. Every word must occur.' })
  search(
    @Arg('text', () => String) text: string,
    @Arg('kinds', () => [EntityKindEnum], { nullable: true }) kinds: EntityKind[] | null,
    @Arg('first', () => Int, { nullable: true, description: '0 to 1000; default 50' }) first: number | null,
    @Ctx() { database }: Context,
  ): Promise<SearchHit[]> {
    return search(database, { text, kinds: kinds ?? null, first: pageSize(first, 'first') })
  }
}
