import { Args, FieldResolver, Resolver } from 'type-graphql'
import { ActorConnection } from '../actor/actor.type.js'
import { OrganisationConnection } from '../organisation/organisation.type.js'
import { PageArgs } from '../shared/page.type.js'
import { Source } from '../source/source.type.js'
import { InterestGroup } from './interestGroup.type.js'

/** Relations of InterestGroup: read by the composer from interestGroup.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => InterestGroup)
export class InterestGroupRelations {
  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}

  @FieldResolver(() => ActorConnection, { description: 'actors who speak for this group, by name' })
  actors(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => OrganisationConnection, { description: 'organisations that speak for this group, by name' })
  organisations(@Args(() => PageArgs) _page: PageArgs): void {}
}
