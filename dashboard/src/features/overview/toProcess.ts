import type { ProcessQuery } from '../../gql/graphql'

type Project = ProcessQuery['projects']['edges'][number]['node']
type Topic = ProcessQuery['topics'][number]

export interface ProcessView {
  /** the project that carries the process: a real one before an invented one, then the one with most events */
  main: Project | null
  contributions: ProcessQuery['contributions']['edges'][number]['node'][]
  contributionCount: number
  /** topics with most contributions first; topics above others are left out when nothing was said on them */
  topics: { id: string; name: string; contributions: number }[]
}

function mainProject(projects: readonly Project[]): Project | null {
  const isInvented = (project: Project) => Number(project.source?.synthetic ?? false)
  const sorted = [...projects].sort((a, b) => isInvented(a) - isInvented(b) || b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
  return sorted[0] ?? null
}

function toTopics(topics: readonly Topic[]): ProcessView['topics'] {
  const parents = new Set(topics.flatMap((topic) => (topic.parent ? [topic.parent.id] : [])))
  return topics
    .map((topic) => ({ id: topic.id, name: topic.name, contributions: topic.contributions.totalCount }))
    .filter((topic) => topic.contributions > 0 || !parents.has(topic.id))
    .sort((a, b) => b.contributions - a.contributions || a.name.localeCompare(b.name, 'de'))
}

export function toProcess(data: ProcessQuery): ProcessView {
  return {
    main: mainProject(data.projects.edges.map((edge) => edge.node)),
    contributions: data.contributions.edges.map((edge) => edge.node),
    contributionCount: data.contributions.totalCount,
    topics: toTopics(data.topics),
  }
}
