import type { EntityKind } from '../gql/graphql'

/** The names of the kinds in the address of /eintrag/:kind/:id. */
const kindsInAddress: Record<EntityKind, string> = {
  ACTOR: 'person',
  ORGANISATION: 'organisation',
  REGION: 'region',
  PROJECT: 'projekt',
  EVENT: 'veranstaltung',
  TOPIC: 'thema',
  CONTRIBUTION: 'beitrag',
  INTEREST_GROUP: 'gruppe',
}

export interface EntityRef {
  kind: EntityKind
  id: string
}

/** The page that shows everything the graph knows of an entity, with sources. */
export function entryLink({ kind, id }: EntityRef): string {
  return `/eintrag/${kindsInAddress[kind]}/${encodeURIComponent(id)}`
}

/** Where an entity opens: stakeholders on the map, regions on their page, the rest on the page of the entry. */
export function linkTo(entity: EntityRef): string {
  const id = encodeURIComponent(entity.id)
  if (entity.kind === 'ACTOR' || entity.kind === 'ORGANISATION') return `/netzwerk?selected=${id}`
  if (entity.kind === 'REGION') return `/regionen/${id}`
  return entryLink(entity)
}

export function kindFromAddress(segment: string | undefined): EntityKind | null {
  const found = Object.entries(kindsInAddress).find(([, name]) => name === segment)
  return found ? (found[0] as EntityKind) : null
}

/** The kind of a Stakeholder answer, from its type name. */
export function stakeholderKind(typename: string): EntityKind {
  return typename === 'Organisation' ? 'ORGANISATION' : 'ACTOR'
}

/** A query opened in Abfragen, with its variables, by the address alone. */
export function queryLink(query: string, variables?: Record<string, unknown>): string {
  const parameters = new URLSearchParams({ query })
  if (variables && Object.keys(variables).length > 0) parameters.set('variables', JSON.stringify(variables))
  return `/abfragen?${parameters.toString()}`
}

/** An address from the data becomes a link only when it is a web address: never a script. */
export function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//i.test(text) ? text : null
}
