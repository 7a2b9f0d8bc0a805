import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import { PROJECT_BY_ID } from './project.cypher.js'
import { projectList } from './project.shape.js'

export function findProject(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(PROJECT_BY_ID, id, { target: 'Project', info })
}

export function findProjects(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(projectList, args, info)
}
