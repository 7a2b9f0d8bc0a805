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
  const memberships = actor.memberships.map((row, index) => statement(`m${index}`, target('ORGANISATION', row.organisation), [row.role, period(row.from, row.to, words)], row.source))
  return {
    id: actor.id,
    name: [actor.title, actor.name].filter(Boolean).join(' '),
    subtitle: actor.function ?? '',
    source: actor.source ?? null,
    sections: filled([
      section('about', sections.about, facts(actor, [], words)),
      section('memberships', sections.memberships, memberships),
      ...sharedSections(actor, words),
    ]),
  }
}

function organisationEntry(organisation: Organisation, words: Words): Entry {
  const { texts, common } = words
  const { sections, labels } = texts.panel
  const members = organisation.members.edges.map(({ node }, index) => statement(`m${index}`, target('ACTOR', node.actor), [node.role, period(node.from, node.to, words)], node.source))
  const structure = [
    ...(organisation.parent ? [statement('parent', target('ORGANISATION', organisation.parent), [texts.panel.parent], organisation.source)] : []),
    ...organisation.parts.map((part) => statement(part.id, target('ORGANISATION', part), [texts.panel.partOf], part.source)),
  ]
  return {
    id: organisation.id,
    name: organisation.name,
    subtitle: common.organisationKinds[organisation.kind],
    source: organisation.source ?? null,
    sections: filled([
      section('about', sections.about, facts(organisation, [[labels.website, organisation.website]], words)),
      section('members', sections.members, members, organisation.members.totalCount - members.length),
      section('structure', sections.structure, structure),
      ...sharedSections(organisation, words),
    ]),
  }
}

function eventEntry(event: Event, words: Words): Entry {
  const { texts, common, formats } = words
  const { sections, labels } = texts.panel
  const time = [event.startTime, event.endTime].filter(Boolean).join('–')
  const people = event.participations.edges.map(({ node }, index) =>
    statement(`p${index}`, target('ACTOR', node.stakeholder), [common.stages[node.stage], node.role, nominator(node.nominatedBy, words)], node.source))
  return {
    id: event.id,
    name: event.name,
    subtitle: [common.eventKinds[event.kind], event.date ? formats.date(event.date) : null, time ? texts.panel.at(time) : null].filter(Boolean).join(', '),
    source: event.source ?? null,
    sections: filled([
      section('about', sections.about, [
        ...facts({ region: event.region, source: event.source }, [[labels.venue, event.venue]], words),
        ...(event.catchment ? [statement('catchment', target('REGION', event.catchment), [labels.catchment], event.source)] : []),
        ...(event.project ? [statement('project', target('PROJECT', event.project), [labels.project], event.source)] : []),
      ]),
      section('participants', sections.participants, people, event.participations.totalCount - people.length),
    ]),
  }
}

function projectEntry(project: Project, words: Words): Entry {
  const { texts, common, formats } = words
  const { sections, labels } = texts.panel
  const involved = project.involvements.map((row, index) => statement(`i${index}`, target('ACTOR', row.stakeholder), [row.role, period(row.from, row.to, words)], row.source))
  const events = project.events.map((event) => statement(event.id, target('EVENT', event), [event.date ? formats.date(event.date) : null], event.source))
  return {
    id: project.id,
    name: project.name,
    subtitle: [project.kind, project.status ? common.projectStatuses[project.status] : null].filter(Boolean).join(', '),
    source: project.source ?? null,
    sections: filled([
      section('about', sections.about, facts(project, [[labels.period, period(project.start, project.end, words)], ['', project.description]], words)),
      section('participants', sections.participants, involved),
      section('events', sections.events, events),
    ]),
  }
}

/** What people and organisations have in common. */
function sharedSections({ id, participations, involvements, ties, nominations }: Actor | Organisation, words: Words): Section[] {
  const { texts, common, formats } = words
  const { sections } = texts.panel
  return [
    section('participations', sections.participations, participations.map((row, index) =>
      statement(`p${index}`, target('EVENT', row.event), [common.stages[row.stage], row.event.date ? formats.date(row.event.date) : null, row.role, nominator(row.nominatedBy, words)], row.source))),
    section('involvements', sections.involvements, involvements.map((row, index) =>
      statement(`i${index}`, target('PROJECT', row.project), [row.role, period(row.from, row.to, words)], row.source))),
    section('ties', sections.ties, ties.map((row, index) =>
      statement(`t${index}`, target('ACTOR', row.from.id === id ? row.to : row.from), [common.tieRelations[row.kind], period(row.start, row.end, words)], row.source))),
    section('nominations', sections.nominations, nominations.map((row, index) =>
      statement(`n${index}`, target('ACTOR', row.stakeholder), [row.event.name, common.stages[row.stage]], row.source))),
  ]
}

interface Located {
  region?: Named | null
  interestGroups?: readonly Named[]
  source?: SourceInfo | null
}

function facts({ region, interestGroups = [], source }: Located, own: readonly (readonly [string, string | null | undefined])[], { texts }: Words): Statement[] {
  const { labels } = texts.panel
  return [
    ...(region ? [statement('region', target('REGION', region), [labels.region], source)] : []),
    ...interestGroups.map((group) => statement(`group-${group.id}`, target('INTEREST_GROUP', group), [labels.groups], source)),
    ...own.flatMap(([label, value]) => (value ? [statement(`fact-${label}`, null, [label ? `${label}: ${value}` : value], source)] : [])),
  ]
}

function statement(...[key, about, parts, source]: [string, Statement['target'], readonly (string | null | undefined)[], SourceInfo | null | undefined]): Statement {
  return { key, target: about, text: parts.filter(Boolean).join(', '), source: source ?? null }
}

/** A stakeholder of an unknown kind is taken for a person; both open on the map by their id. */
function target(kind: Kind, { id, name }: Named): Statement['target'] {
  return { label: name, ref: { kind, id } }
}

function section(...[key, title, statements, more = 0]: [string, string, readonly Statement[], number?]): Section {
  return { key, title, statements, more: Math.max(0, more) }
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
