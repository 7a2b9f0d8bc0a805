import { linkTo } from '../../app/links'
import type { GroupEntryQuery } from '../../gql/graphql'
import type { EntryView, Words } from './entryView'

export function toGroupEntry(data: GroupEntryQuery, id: string, words: Words): EntryView | null {
  const group = data.interestGroups.find((candidate) => candidate.id === id)
  if (!group) return null
  const { common, entry } = words
  return {
    name: group.name,
    kind: common.kinds.INTEREST_GROUP.one,
    text: null,
    facts: [],
    source: group.source ?? null,
    sections: [
      {
        title: entry.sections.organisations,
        total: data.organisations.totalCount,
        items: data.organisations.edges.map(({ node }) => ({
          key: node.id,
          label: node.name,
          href: linkTo({ kind: 'ORGANISATION', id: node.id }),
          detail: common.organisationKinds[node.kind],
          source: node.source ?? null,
        })),
      },
      {
        title: entry.sections.people,
        total: data.actors.totalCount,
        items: data.actors.edges.map(({ node }) => ({
          key: node.id,
          label: node.name,
          href: linkTo({ kind: 'ACTOR', id: node.id }),
          detail: node.function ?? '',
          source: node.source ?? null,
        })),
      },
    ],
  }
}
