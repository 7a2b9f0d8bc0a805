import type { EntityRef } from '../../app/links'
import type { SourceInfo } from '../../app/ui/SourceLine'
import type { NetworkEntryQuery } from '../../gql/graphql'
import type { Entry, Section, Statement } from './entryModel'
import type { Words } from './toSentences'

type Actor = NonNullable<NetworkEntryQuery['actor']>
type Organisation = NonNullable<NetworkEntryQuery['organisation']>
type Event = NonNullable<NetworkEntryQuery['event']>
type Project = NonNullable<NetworkEntryQuery['project']>
type Kind = EntityRef['kind']

interface Named {
  id: string
  name: string
}

/** What the panel shows of an entry: sections of statements, each with its source. Null when there is no such entry. */
export function toEntry(data: NetworkEntryQuery, words: Words): Entry | null {
  if (data.actor) return actorEntry(data.actor, words)
  if (data.organisation) return organisationEntry(data.organisation, words)
  if (data.event) return eventEntry(data.event, words)
  if (data.project) return projectEntry(data.project, words)
  return null
}

function actorEntry(actor: Actor, words: Words): Entry {
  const { texts } = words
  const { sections } = texts.panel
  const memberships = actor.memberships.map((row, index) => statement({ key: `m${index}`, target: target('ORGANISATION', row.organisation), parts: [row.role, period(row.from, row.to, words)], source: row.source }))
  return {
    id: actor.id,
    name: [actor.title, actor.name].filter(Boolean).join(' '),
    subtitle: actor.function ?? '',
    source: actor.source ?? null,
    sections: filled([
      section({ key: 'about', title: sections.about, statements: facts(actor, words) }),
      section({ key: 'memberships', title: sections.memberships, statements: memberships }),
      ...sharedSections(actor, words),
    ]),
  }
}

function organisationEntry(organisation: Organisation, words: Words): Entry {
  const { texts, common } = words
  const { sections, labels } = texts.panel
  const members = organisation.members.edges.map(({ node }, index) => statement({ key: `m${index}`, target: target('ACTOR', node.actor), parts: [node.role, period(node.from, node.to, words)], source: node.source }))
  const structure = [
    ...(organisation.parent ? [statement({ key: 'parent', label: texts.panel.parent, target: target('ORGANISATION', organisation.parent), source: organisation.source })] : []),
    ...organisation.parts.map((part) => statement({ key: part.id, label: texts.panel.partOf, target: target('ORGANISATION', part), source: part.source })),
  ]
  return {
    id: organisation.id,
    name: organisation.name,
    subtitle: common.organisationKinds[organisation.kind],
    source: organisation.source ?? null,
    sections: filled([
      section({
        key: 'about',
        title: sections.about,
        statements: [...facts(organisation, words), ...fact({ label: labels.website, text: organisation.website, href: organisation.website, source: organisation.source })],
      }),
      section({ key: 'members', title: sections.members, statements: members, more: organisation.members.totalCount - members.length }),
      section({ key: 'structure', title: sections.structure, statements: structure }),
      ...sharedSections(organisation, words),
    ]),
  }
}

function eventEntry(event: Event, words: Words): Entry {
  const { texts, common, formats } = words
  const { sections, labels } = texts.panel
  const time = [event.startTime, event.endTime].filter(Boolean).join('–')
  const people = event.participations.edges.map(({ node }, index) =>
    statement({ key: `p${index}`, target: target('ACTOR', node.stakeholder), parts: [common.stages[node.stage], node.role, nominator(node.nominatedBy, words)], source: node.source }))
  return {
    id: event.id,
    name: event.name,
    subtitle: [common.eventKinds[event.kind], event.date ? formats.date(event.date) : null, time ? texts.panel.at(time) : null].filter(Boolean).join(', '),
    source: event.source ?? null,
    sections: filled([
      section({ key: 'about', title: sections.about, statements: [
        ...fact({ label: labels.venue, text: event.venue, source: event.source }),
        ...facts(event, words),
        ...(event.catchment ? [statement({ key: 'catchment', label: labels.catchment, target: target('REGION', event.catchment), source: event.source })] : []),
        ...(event.project ? [statement({ key: 'project', label: labels.project, target: target('PROJECT', event.project), source: event.source })] : []),
      ] }),
      section({ key: 'participants', title: sections.participants, statements: people, more: event.participations.totalCount - people.length }),
    ]),
  }
}

function projectEntry(project: Project, words: Words): Entry {
  const { texts, common, formats } = words
  const { sections, labels } = texts.panel
  const involved = project.involvements.map((row, index) => statement({ key: `i${index}`, target: target('ACTOR', row.stakeholder), parts: [row.role, period(row.from, row.to, words)], source: row.source }))
  const events = project.events.map((event) => statement({ key: event.id, target: target('EVENT', event), parts: [event.date ? formats.date(event.date) : null], source: event.source }))
  return {
    id: project.id,
    name: project.name,
    subtitle: [project.kind, project.status ? common.projectStatuses[project.status] : null].filter(Boolean).join(', '),
    source: project.source ?? null,
    sections: filled([
      section({ key: 'about', title: sections.about, statements: [
        ...facts(project, words),
        ...fact({ label: labels.period, text: period(project.start, project.end, words), source: project.source }),
        ...fact({ label: null, text: project.description, source: project.source }),
      ] }),
      section({ key: 'participants', title: sections.participants, statements: involved }),
      section({ key: 'events', title: sections.events, statements: events }),
    ]),
  }
}

/** What people and organisations have in common. */
function sharedSections({ id, participations, involvements, ties, nominations }: Actor | Organisation, words: Words): Section[] {
  const { texts, common, formats } = words
  const { sections } = texts.panel
  return [
    section({ key: 'participations', title: sections.participations, statements: participations.map((row, index) =>
      statement({ key: `p${index}`, target: target('EVENT', row.event), parts: [common.stages[row.stage], row.event.date ? formats.date(row.event.date) : null, row.role, nominator(row.nominatedBy, words)], source: row.source })) }),
    section({ key: 'involvements', title: sections.involvements, statements: involvements.map((row, index) =>
      statement({ key: `i${index}`, target: target('PROJECT', row.project), parts: [row.role, period(row.from, row.to, words)], source: row.source })) }),
    section({ key: 'ties', title: sections.ties, statements: ties.map((row, index) =>
      statement({ key: `t${index}`, target: target('ACTOR', row.from.id === id ? row.to : row.from), parts: [common.tieRelations[row.kind], period(row.start, row.end, words)], source: row.source })) }),
    section({ key: 'nominations', title: sections.nominations, statements: nominations.map((row, index) =>
      statement({ key: `n${index}`, target: target('ACTOR', row.stakeholder), parts: [row.event.name, common.stages[row.stage]], source: row.source })) }),
  ]
}

interface Located {
  region?: Named | null
  interestGroups?: readonly Named[]
  source?: SourceInfo | null
}

function facts({ region, interestGroups = [], source }: Located, { texts }: Words): Statement[] {
  const { labels } = texts.panel
  return [
    ...(region ? [statement({ key: 'region', label: labels.region, target: target('REGION', region), source })] : []),
    ...interestGroups.map((group) => statement({ key: `group-${group.id}`, label: labels.group, target: target('INTEREST_GROUP', group), source })),
  ]
}

interface Fact {
  label: string | null
  text: string | null | undefined
  href?: string | null | undefined
  source: SourceInfo | null | undefined
}

function fact({ label, text, href = null, source }: Fact): Statement[] {
  return text ? [{ ...statement({ key: `fact-${label}`, label, target: null, parts: [text], source }), href }] : []
}

interface StatementInput {
  key: string
  label?: string | null
  target: Statement['target']
  parts?: readonly (string | null | undefined)[]
  source: SourceInfo | null | undefined
}

function statement({ key, label = null, target: about, parts = [], source }: StatementInput): Statement {
  return { key, label, target: about, text: parts.filter(Boolean).join(', '), href: null, source: source ?? null }
}

/** A stakeholder of an unknown kind is taken for a person; both open on the map by their id. */
function target(kind: Kind, { id, name }: Named): Statement['target'] {
  return { label: name, ref: { kind, id } }
}

function section({ more = 0, ...rest }: Omit<Section, 'more'> & { more?: number }): Section {
  return { ...rest, statements: merged(rest.statements), more: Math.max(0, more) }
}

/** Several roles in one project, from one source, are one statement. */
function merged(statements: readonly Statement[]): Statement[] {
  const found = new Map<string, Statement>()
  for (const one of statements) {
    const key = one.target ? [one.label, one.target.ref.id, one.source?.id].join('|') : one.key
    const known = found.get(key)
    found.set(key, known ? { ...known, text: [known.text, one.text].filter(Boolean).join('; ') } : one)
  }
  return [...found.values()]
}

function filled(sections: readonly Section[]): Section[] {
  return sections.filter((one) => one.statements.length > 0)
}

function nominator(by: Named | null | undefined, { texts }: Words): string | null {
  return by ? texts.panel.nominatedBy(by.name) : null
}

function period(from: string | null | undefined, to: string | null | undefined, { texts, formats }: Words): string {
  if (from && to) return `${formats.date(from)}–${formats.date(to)}`
  if (from) return texts.panel.since(formats.date(from))
  return to ? texts.panel.until(formats.date(to)) : ''
}
