import { FieldResolver, Resolver } from 'type-graphql'
import { Contribution } from '../contribution/contribution.type.js'
import { Event } from '../event/event.type.js'
import { Involvement } from '../involvement/involvement.type.js'
import { Region } from '../region/region.type.js'
import { Source } from '../source/source.type.js'
import { Project } from './project.type.js'

/** Relations of Project: read by the composer from project.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Project)
export class ProjectRelations {
  @FieldResolver(() => Region, { nullable: true, description: 'where it is done; null is unknown' })
  region(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}

  @FieldResolver(() => [Involvement], { description: 'who works on it, by name' })
  involvements(): void {}

  @FieldResolver(() => [Contribution], { description: 'wishes, ideas and challenges that it took up, by date' })
  contributions(): void {}

  @FieldResolver(() => [Event], { description: 'by date' })
  events(): void {}
}
