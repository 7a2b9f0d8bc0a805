import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { Source } from '../source/source.type.js'
import { PathStep } from './networkQuestions.type.js'
import type { StepSources } from './stepSources.js'

@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver(() => [Source], { description: 'what states the relations of this step: each source once, by id; of a step over something shared the sources of both records' })
  sources(@Root() step: PathStep & { readonly stated: StepSources }, @Info() info: GraphQLResolveInfo): Promise<SelectedRow[]> {
    return step.stated.of(step, info)
  }
}
