import { Arg, FieldResolver, Resolver } from 'type-graphql'
import { Membership } from '../membership/membership.type.js'
import { AS_OF } from '../shared/asOf.type.js'
import { DateScalar } from '../shared/date.type.js'
import { Actor } from './actor.type.js'

/** Relations of Actor: read by the composer from actor.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Actor)
export class ActorRelations {
  @FieldResolver(() => [Membership], { description: 'by name of the organisation' })
  memberships(@Arg('asOf', () => DateScalar, AS_OF) _asOf?: string | null): void {}
}
