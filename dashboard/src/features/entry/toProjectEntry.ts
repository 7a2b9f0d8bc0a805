import { linkTo, stakeholderKind } from '../../app/links'
import type { ProjectEntryQuery } from '../../gql/graphql'
import { fact, joined, period, type EntryView, type Words } from './entryView'

export function toProjectEntry({ project }: ProjectEntryQuery, words: Words): EntryView | null {
  if (!project) return null
  const { common, entry, formats } = words
  return {
    name: project.name,
    kind: common.kinds.PROJECT.one,
    text: project.description ?? null,
    source: project.source ?? null,
    facts: [
      ...fact(entry.facts.kind, project.kind),
      ...fact(entry.facts.status, project.status && common.projectStatuses[project.status]),
      ...fact(entry.facts.period, period(words, project.start, project.end)),
      ...fact(entry.facts.place, project.region?.name, project.region ? linkTo({ kind: 'REGION', id: project.region.id }) : undefined),
    ],
    sections: [
      {
        title: entry.sections.involved,
        items: project.involvements.map((involvement) => ({
          key: `${involvement.stakeholder.id} ${involvement.role ?? ''} ${involvement.from ?? ''}`,
          label: involvement.stakeholder.name,
          href: linkTo({ kind: stakeholderKind(involvement.stakeholder.__typename), id: involvement.stakeholder.id }),
          detail: joined([involvement.role, period(words, involvement.from, involvement.to)]),
          source: involvement.source ?? null,
        })),
      },
      {
        title: entry.sections.events,
        items: project.events.map((event) => ({
          key: event.id,
          label: event.name,
          href: linkTo({ kind: 'EVENT', id: event.id }),
          detail: joined([common.eventKinds[event.kind], event.date && formats.date(event.date)]),
          source: event.source ?? null,
        })),
      },
    ],
  }
}
