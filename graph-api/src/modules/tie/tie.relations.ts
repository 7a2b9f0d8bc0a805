import { FieldResolver, Resolver } from 'type-graphql'
import { Source } from '../source/source.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'
import { Tie } from './tie.type.js'

/** Relations of Tie: read by the composer from tie.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Tie)
export class TieRelations {
  @FieldResolver(() => Stakeholder, { description: 'who reported or gave it; either of the two where the tie has no direction' })
  from(): void {}

  @FieldResolver(() => Stakeholder, { description: 'whom it leads to' })
  to(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}
}
