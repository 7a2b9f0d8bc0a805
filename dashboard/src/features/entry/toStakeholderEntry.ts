import { linkTo, stakeholderKind, webAddress } from '../../app/links'
import type { ActorEntryQuery, OrganisationEntryQuery } from '../../gql/graphql'
import { fact, joined, period, type EntrySection, type EntryView, type Words } from './entryView'

type Actor = NonNullable<ActorEntryQuery['actor']>
type Organisation = NonNullable<OrganisationEntryQuery['organisation']>

/** What people and organisations have in common. */
function commonSections(stakeholder: Actor | Organisation, words: Words): EntrySection[] {
  const { common, entry, formats } = words
  return [
    {
      title: entry.sections.involvements,
      items: stakeholder.involvements.map(({ project, role, from, to, source }) => ({
        key: `${project.id} ${role ?? ''} ${from ?? ''}`,
        label: project.name,
        href: linkTo({ kind: 'PROJECT', id: project.id }),
        detail: joined([role, period(words, from, to)]),
        source: source ?? null,
      })),
    },
    {
      title: entry.sections.participations,
      items: stakeholder.participations.map(({ event, stage, role, nominatedBy, source }) => ({
        key: event.id,
        label: event.name,
        href: linkTo({ kind: 'EVENT', id: event.id }),
        detail: joined([common.stages[stage], role, event.date && formats.date(event.date), nominatedBy && entry.nominatedBy(nominatedBy.name)]),
        source: source ?? null,
      })),
    },
    {
      title: entry.sections.ties,
      items: stakeholder.ties.map((tie, index) => {
        const other = tie.from.id === stakeholder.id ? tie.to : tie.from
        return {
          key: `${other.id} ${tie.kind} ${tie.wave ?? ''} ${index}`,
          label: other.name,
          href: linkTo({ kind: stakeholderKind(other.__typename), id: other.id }),
          detail: joined([common.tieRelations[tie.kind], tie.wave, period(words, tie.start, tie.end)]),
          source: tie.source ?? null,
        }
      }),
    },
    {
      title: entry.sections.nominations,
      items: stakeholder.nominations.map(({ stakeholder: nominated, event, source }) => ({
        key: `${nominated.id} ${event.id}`,
        label: nominated.name,
        href: linkTo({ kind: stakeholderKind(nominated.__typename), id: nominated.id }),
        detail: event.name,
        source: source ?? null,
      })),
    },
    {
      title: entry.sections.contributions,
      items: stakeholder.contributions.map(({ id, text, kind, source }) => ({
        key: id,
        label: text,
        href: linkTo({ kind: 'CONTRIBUTION', id }),
        detail: common.contributionKinds[kind],
        source: source ?? null,
      })),
    },
  ]
}

function commonFacts(stakeholder: Actor | Organisation, { entry }: Words): EntryView['facts'] {
  const { region, interestGroups } = stakeholder
  return [
    ...fact(entry.facts.place, region?.name, region ? linkTo({ kind: 'REGION', id: region.id }) : undefined),
    ...interestGroups.flatMap((group) => fact(entry.facts.groups, group.name, linkTo({ kind: 'INTEREST_GROUP', id: group.id }))),
  ]
}

export function toActorEntry({ actor }: ActorEntryQuery, words: Words): EntryView | null {
  if (!actor) return null
  const { common, entry } = words
  const memberships: EntrySection = {
    title: entry.sections.memberships,
    items: actor.memberships.map(({ organisation, role, from, to, source }) => ({
      key: `${organisation.id} ${role ?? ''}`,
      label: organisation.name,
      href: linkTo({ kind: 'ORGANISATION', id: organisation.id }),
      detail: joined([role, period(words, from, to)]),
      source: source ?? null,
    })),
  }
  return {
    name: joined([actor.title, actor.name]).replace(' · ', ' '),
    kind: common.kinds.ACTOR.one,
    text: null,
    facts: [...fact(entry.facts.function, actor.function), ...commonFacts(actor, words)],
    sections: [memberships, ...commonSections(actor, words)],
    source: actor.source ?? null,
    picture: linkTo({ kind: 'ACTOR', id: actor.id }),
  }
}

export function toOrganisationEntry({ organisation }: OrganisationEntryQuery, words: Words): EntryView | null {
  if (!organisation) return null
  const { common, entry } = words
  const { parent, parts, members } = organisation
  const own: EntrySection[] = [
    {
      title: entry.sections.members,
      total: members.totalCount,
      items: members.edges.map(({ node }) => ({
        key: `${node.actor.id} ${node.role ?? ''}`,
        label: node.actor.name,
        href: linkTo({ kind: 'ACTOR', id: node.actor.id }),
        detail: joined([node.role, period(words, node.from, node.to)]),
        source: node.source ?? null,
      })),
    },
    {
      title: entry.sections.parts,
      items: parts.map((part) => ({
        key: part.id,
        label: part.name,
        href: linkTo({ kind: 'ORGANISATION', id: part.id }),
        detail: common.organisationKinds[part.kind],
        source: part.source ?? null,
      })),
    },
  ]
  return {
    name: organisation.name,
    kind: common.kinds.ORGANISATION.one,
    text: null,
    facts: [
      ...fact(entry.facts.kind, common.organisationKinds[organisation.kind]),
      ...fact(entry.facts.parent, parent?.name, parent ? linkTo({ kind: 'ORGANISATION', id: parent.id }) : undefined),
      ...fact(entry.facts.website, organisation.website, webAddress(organisation.website) ?? undefined),
      ...commonFacts(organisation, words),
    ],
    sections: [...own, ...commonSections(organisation, words)],
    source: organisation.source ?? null,
    picture: linkTo({ kind: 'ORGANISATION', id: organisation.id }),
  }
}
