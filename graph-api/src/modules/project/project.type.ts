import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { connectionOf } from '../shared/page.type.js'

export const PROJECT_STATUSES = ['IDEA', 'PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED'] as const
export type ProjectStatusName = (typeof PROJECT_STATUSES)[number]
export const ProjectStatus = enumOf(PROJECT_STATUSES)
registerEnumType(ProjectStatus, {
  name: 'ProjectStatus',
  description: 'How far a project is.',
  valuesConfig: {
    IDEA: { description: 'thought of, not planned' },
    PLANNED: { description: 'planned, not begun' },
    RUNNING: { description: 'begun, not ended' },
    COMPLETED: { description: 'ended as planned' },
    STOPPED: { description: 'ended before its aim' },
  },
})

@ObjectType({ description: 'Something that stakeholders do together.' })
export class Project {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true, description: 'what it is about, as the source puts it' })
  description!: string | null

  @Field(() => String, { nullable: true, description: 'free text, such as "Modellprojekt"' })
  kind!: string | null

  @Field(() => ProjectStatus, { nullable: true, description: 'as of the source; null is unknown' })
  status!: ProjectStatusName | null

  @Field(() => DateScalar, { nullable: true, description: 'first day; null is unknown' })
  start!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'last day; null is unknown or still open' })
  end!: string | null
}

export const ProjectConnection = connectionOf(Project, 'Project')

export const ProjectOrder = enumOf(['NAME_ASC', 'NAME_DESC', 'ID_ASC', 'START_ASC', 'START_DESC'])
registerEnumType(ProjectOrder, { name: 'ProjectOrder', description: 'Default NAME_ASC. An unknown start comes last in both directions.' })

@InputType({ description: 'Values in one list are alternatives (or), different filters restrict together (and); null does not restrict.' })
export class ProjectFilter {
  @Field(() => String, { nullable: true, description: 'part of the name; umlauts, ß and case do not matter' })
  name?: string | null

  @Field(() => [ProjectStatus], { nullable: true, description: 'projects that are this far' })
  statuses?: ProjectStatusName[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of regions: located in one of these or below' })
  regions?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of interest groups: somebody involved speaks for one of these' })
  interestGroups?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'ids of organisations: one of these, or a member of one, is involved' })
  organisations?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'not ended before this day' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'not started after this day' })
  to?: string | null

  @Field(() => [ID], { nullable: true, description: 'ids of sources' })
  sources?: string[] | null
}
