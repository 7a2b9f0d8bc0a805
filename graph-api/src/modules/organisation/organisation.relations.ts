import { Arg, Args, FieldResolver, Resolver } from 'type-graphql'
import { MembershipConnection } from '../membership/membership.type.js'
import { AS_OF } from '../shared/asOf.type.js'
import { DateScalar } from '../shared/date.type.js'
import { PageArgs } from '../shared/page.type.js'
import { Organisation } from './organisation.type.js'

/** Relations of Organisation: read by the composer from organisation.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Organisation)
export class OrganisationRelations {
  @FieldResolver(() => Organisation, { nullable: true, description: 'the organisation that this one is a unit of' })
  parent(): void {}

  @FieldResolver(() => [Organisation], { description: 'its units, by name' })
  parts(): void {}

  @FieldResolver(() => MembershipConnection, { description: 'by name of the actor' })
  members(@Args(() => PageArgs) _page: PageArgs, @Arg('asOf', () => DateScalar, AS_OF) _asOf?: string | null): void {}
}
