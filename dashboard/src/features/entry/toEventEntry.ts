import { linkTo, stakeholderKind } from '../../app/links'
import type { EventEntryQuery } from '../../gql/graphql'
import { fact, joined, type EntryView, type Words } from './entryView'

export function toEventEntry({ event }: EventEntryQuery, words: Words): EntryView | null {
  if (!event) return null
  const { common, entry, formats } = words
  const region = (place: { id: string; name: string } | null | undefined) => [place?.name, place ? linkTo({ kind: 'REGION', id: place.id }) : undefined] as const
  const [place, placeLink] = region(event.region)
  const [catchment, catchmentLink] = region(event.catchment)
  return {
    name: event.name,
    kind: common.eventKinds[event.kind],
    text: null,
    source: event.source ?? null,
    planning: `/planung/${encodeURIComponent(event.id)}`,
    facts: [
      ...fact(entry.facts.date, event.date ? formats.longDate(event.date) : null),
      ...fact(entry.facts.time, event.startTime ? entry.at(event.startTime, event.endTime ?? null) : null),
      ...fact(entry.facts.venue, event.venue),
      ...fact(entry.facts.place, place, placeLink),
      ...fact(entry.facts.catchment, catchment, catchmentLink),
      ...fact(entry.facts.capacity, event.capacity == null ? null : formats.number(event.capacity)),
      ...fact(entry.facts.project, event.project?.name, event.project ? linkTo({ kind: 'PROJECT', id: event.project.id }) : undefined),
    ],
    sections: [
      {
        title: entry.sections.participants,
        total: event.participations.totalCount,
        items: event.participations.edges.map(({ node }) => ({
          key: node.stakeholder.id,
          label: node.stakeholder.name,
          href: linkTo({ kind: stakeholderKind(node.stakeholder.__typename), id: node.stakeholder.id }),
          detail: joined([common.stages[node.stage], node.role, node.nominatedBy && entry.nominatedBy(node.nominatedBy.name)]),
          source: node.source ?? null,
        })),
      },
      {
        title: entry.sections.contributions,
        items: event.contributions.map((contribution) => ({
          key: contribution.id,
          label: contribution.text,
          href: linkTo({ kind: 'CONTRIBUTION', id: contribution.id }),
          detail: common.contributionKinds[contribution.kind],
          source: contribution.source ?? null,
        })),
      },
    ],
  }
}
