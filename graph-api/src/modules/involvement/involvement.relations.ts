import { FieldResolver, Resolver } from 'type-graphql'
import { Project } from '../project/project.type.js'
import { Source } from '../source/source.type.js'
import { Stakeholder } from '../stakeholder/stakeholder.type.js'
import { Involvement } from './involvement.type.js'

/** Relations of Involvement: read by the composer from involvement.shape.ts, so the bodies never run (schema.ts). */
@Resolver(() => Involvement)
export class InvolvementRelations {
  @FieldResolver(() => Stakeholder, { description: 'who works on it' })
  stakeholder(): void {}

  @FieldResolver(() => Project, { description: 'the project that is worked on' })
  project(): void {}

  @FieldResolver(() => Source, { nullable: true, description: 'where the statement comes from' })
  source(): void {}
}
