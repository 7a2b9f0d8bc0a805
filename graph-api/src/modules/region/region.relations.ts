import { Args, FieldResolver, Resolver } from 'type-graphql'
import { ActorConnection } from '../actor/actor.type.js'
import { ContributionConnection } from '../contribution/contribution.type.js'
import { EventConnection } from '../event/event.type.js'
import { OrganisationConnection } from '../organisation/organisation.type.js'
import { ProjectConnection } from '../project/project.type.js'
import { PageArgs } from '../shared/page.type.js'
import { Source } from '../source/source.type.js'
import { Region } from './region.type.js'

/** Relations of Region: read by the composer from region.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Region)
export class RegionRelations {
  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}

  @FieldResolver(() => Region, { nullable: true, description: 'the region that contains it' })
  parent(): void {}

  @FieldResolver(() => [Region], { description: 'the regions directly inside, by name' })
  children(): void {}

  @FieldResolver(() => [Region], { description: 'further groups that it belongs to, such as a conference region' })
  groups(): void {}

  @FieldResolver(() => [Region], { description: 'the regions that belong to this group, by name' })
  groupMembers(): void {}

  @FieldResolver(() => ActorConnection, { description: 'actors of this region and of all regions below, by name' })
  actors(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => OrganisationConnection, { description: 'organisations of this region and of all regions below, by name' })
  organisations(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => EventConnection, { description: 'events held in this region or below, by date' })
  events(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => EventConnection, { description: 'events held for this region (their catchment), by date' })
  catchmentEvents(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => ProjectConnection, { description: 'projects in this region or below, by name' })
  projects(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => ContributionConnection, { description: 'contributions about this region or one below, by date' })
  contributions(@Args(() => PageArgs) _page: PageArgs): void {}
}
