import { Args, FieldResolver, Resolver } from 'type-graphql'
import { ContributionConnection } from '../contribution/contribution.type.js'
import { PageArgs } from '../shared/page.type.js'
import { Topic } from './topic.type.js'

/** Relations of Topic: read by the composer from topic.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Topic)
export class TopicRelations {
  @FieldResolver(() => Topic, { nullable: true, description: 'the wider topic; null at the top' })
  parent(): void {}

  @FieldResolver(() => [Topic], { description: 'by name' })
  children(): void {}

  @FieldResolver(() => ContributionConnection, { description: 'contributions about this topic or one below, by date' })
  contributions(@Args(() => PageArgs) _page: PageArgs): void {}
}
