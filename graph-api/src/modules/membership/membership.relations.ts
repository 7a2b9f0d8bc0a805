import { FieldResolver, Resolver } from 'type-graphql'
import { Actor } from '../actor/actor.type.js'
import { Organisation } from '../organisation/organisation.type.js'
import { Source } from '../source/source.type.js'
import { Membership } from './membership.type.js'

/** Relations of Membership: read by the composer from membership.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Membership)
export class MembershipRelations {
  @FieldResolver(() => Actor, { description: 'the member' })
  actor(): void {}

  @FieldResolver(() => Organisation, { description: 'where the actor is a member' })
  organisation(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}
}
