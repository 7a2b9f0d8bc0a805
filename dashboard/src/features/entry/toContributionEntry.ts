import { linkTo, stakeholderKind } from '../../app/links'
import type { ContributionEntryQuery } from '../../gql/graphql'
import { fact, type EntryView, type Words } from './entryView'

export function toContributionEntry({ contribution }: ContributionEntryQuery, words: Words): EntryView | null {
  if (!contribution) return null
  const { common, entry, formats } = words
  const { by, event, region } = contribution
  return {
    name: contribution.text,
    kind: common.contributionKinds[contribution.kind],
    text: null,
    source: contribution.source ?? null,
    facts: [
      ...fact(entry.facts.date, contribution.date ? formats.longDate(contribution.date) : null),
      ...fact(entry.facts.by, by?.name ?? entry.anonymous, by ? linkTo({ kind: stakeholderKind(by.__typename), id: by.id }) : undefined),
      ...fact(entry.facts.event, event?.name, event ? linkTo({ kind: 'EVENT', id: event.id }) : undefined),
      ...fact(entry.facts.place, region?.name, region ? linkTo({ kind: 'REGION', id: region.id }) : undefined),
    ],
    sections: [
      {
        title: entry.facts.topics,
        items: contribution.topics.map((topic) => ({ key: topic.id, label: topic.name, href: linkTo({ kind: 'TOPIC', id: topic.id }), detail: '', source: null })),
      },
    ],
  }
}
