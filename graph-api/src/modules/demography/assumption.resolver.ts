import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { Source } from '../source/source.type.js'
import { Assumption } from './projection.type.js'
import type { StatedSources } from './statedSources.js'

@Resolver(() => Assumption)
export class AssumptionResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'where it comes from; null where it is nobody\'s statement' })
  source(@Root() { sourceId, stated }: { sourceId: string | null; stated: StatedSources }, @Info() info: GraphQLResolveInfo): Promise<SelectedRow | null> {
    return stated.of(sourceId, info)
  }
}
