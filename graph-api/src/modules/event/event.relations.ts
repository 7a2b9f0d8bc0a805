import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Contribution } from '../contribution/contribution.type.js'
import { ParticipationConnection } from '../participation/participation.type.js'
import { Project } from '../project/project.type.js'
import { Region } from '../region/region.type.js'
import { PageArgs } from '../shared/page.type.js'
import { Source } from '../source/source.type.js'
import { Event } from './event.type.js'

/** Relations of Event: read by the composer from event.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Event)
export class EventRelations {
  @FieldResolver(() => Region, { nullable: true, description: 'where it is held' })
  region(): void {}

  @FieldResolver(() => Region, { nullable: true, description: 'the region that it is held for' })
  catchment(): void {}

  @FieldResolver(() => Project, { nullable: true, description: 'the project that it belongs to; null where none is stated' })
  project(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}

  @FieldResolver(() => ParticipationConnection, { description: 'one for each stakeholder, by name' })
  participations(@Args(() => PageArgs) _page: PageArgs): void {}

  @FieldResolver(() => [Contribution], { description: 'by date' })
  contributions(): void {}
}
