import { expect, test } from 'vitest'
import type { ProcessQuery } from '../../../src/gql/graphql'
import { toProcess } from '../../../src/features/overview/toProcess'

type Project = ProcessQuery['projects']['edges'][number]['node']
const source = (synthetic: boolean) => ({ __typename: 'Source' as const, id: String(synthetic), title: 't', synthetic })
const project = (id: string, events: number, synthetic: boolean): { node: Project } => ({
  node: { id, name: id, events: Array.from({ length: events }, (_, index) => ({ id: `${id}-${index}` })), source: source(synthetic) },
})
const topic = (id: string, count: number, parent: string | null = null) => ({ id, name: id, parent: parent === null ? null : { id: parent }, contributions: { totalCount: count } })
const data = (more: Partial<ProcessQuery>): ProcessQuery => ({ projects: { edges: [] }, contributions: { totalCount: 0, edges: [] }, topics: [], ...more })

test('the process is the real project with most events, an invented one only when there is no other', () => {
  const invented = project('erfunden', 12, true)
  expect(toProcess(data({ projects: { edges: [invented, project('klein', 1, false), project('gross', 6, false)] } })).main?.id).toBe('gross')
  expect(toProcess(data({ projects: { edges: [invented] } })).main?.id).toBe('erfunden')
  expect(toProcess(data({})).main).toBeNull()
})

test('topics with most contributions come first; a heading of which nobody spoke is left out', () => {
  const topics = [topic('ziele', 0), topic('vernetzung', 0, 'ziele'), topic('bus', 7)]
  expect(toProcess(data({ topics })).topics.map((item) => item.id)).toEqual(['bus', 'vernetzung'])
})
