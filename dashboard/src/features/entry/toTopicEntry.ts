import { linkTo } from '../../app/links'
import type { TopicEntryQuery } from '../../gql/graphql'
import { fact, joined, type EntryView, type Words } from './entryView'

export function toTopicEntry(data: TopicEntryQuery, id: string, words: Words): EntryView | null {
  const topic = data.topics.find((candidate) => candidate.id === id)
  if (!topic) return null
  const { common, entry, formats } = words
  return {
    name: topic.name,
    kind: common.kinds.TOPIC.one,
    text: null,
    source: null,
    facts: fact(entry.facts.parentTopic, topic.parent?.name, topic.parent ? linkTo({ kind: 'TOPIC', id: topic.parent.id }) : undefined),
    sections: [
      {
        title: entry.sections.subtopics,
        items: topic.children.map((child) => ({ key: child.id, label: child.name, href: linkTo({ kind: 'TOPIC', id: child.id }), detail: '', source: null })),
      },
      {
        title: entry.sections.contributions,
        total: data.contributions.totalCount,
        items: data.contributions.edges.map(({ node }) => ({
          key: node.id,
          label: node.text,
          href: linkTo({ kind: 'CONTRIBUTION', id: node.id }),
          detail: joined([common.contributionKinds[node.kind], node.date && formats.date(node.date)]),
          source: node.source ?? null,
        })),
      },
    ],
  }
}
