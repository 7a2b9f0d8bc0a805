import { FieldResolver, Resolver } from 'type-graphql'
import { Event } from '../event/event.type.js'
import { Project } from '../project/project.type.js'
import { Region } from '../region/region.type.js'
import { Source } from '../source/source.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'
import { Topic } from '../topic/topic.type.js'
import { Contribution } from './contribution.type.js'

/** Relations of Contribution: read by the composer from contribution.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Contribution)
export class ContributionRelations {
  @FieldResolver(() => Event, { nullable: true, description: 'where it was brought in' })
  event(): void {}

  @FieldResolver(() => Region, { nullable: true, description: 'what place it is about' })
  region(): void {}

  @FieldResolver(() => Stakeholder, { nullable: true, description: 'who brought it in' })
  by(): void {}

  @FieldResolver(() => [Topic], { description: 'by name' })
  topics(): void {}

  @FieldResolver(() => Project, { nullable: true, description: 'the project that took it up; null where none is stated' })
  project(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}
}
