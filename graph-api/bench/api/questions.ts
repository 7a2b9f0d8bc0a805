/** The ten questions of the benchmark, as our API and @neo4j/graphql are asked, and what of each answer must be equal. */

import type {
  Connection, Entry, OurDeepActor, OurMember, OurNeighbourhood, OurRow, Page, PeersCount, PeersDeepActor, PeersMember, PeersNeighbourhood, PeersRegion,
} from './answers.js'

export type Variables = Readonly<Record<string, unknown>>

export interface Question {
  readonly name: string
  /** Times the peer's throughput that are aimed at. */
  readonly goal: number
  readonly ours: string
  readonly peers: string
  /** Asked in turn, so that no two requests in a row are the same. */
  readonly variables: readonly Variables[]
  readonly oursAsPeers?: (variables: Variables) => Variables
  /** The same value from either answer; each takes the form of its own. */
  readonly ofOurs: (data: never) => unknown
  readonly ofPeers: (data: never) => unknown
}

export interface Picked {
  readonly actors: readonly string[]
  readonly municipalities: readonly string[]
  readonly words: readonly string[]
  /** Cursor behind the 99th page of 50. */
  readonly page100: string
}

export const PAGES_BEFORE = 99 * 50
const sorted = <T>(values: readonly T[]): T[] => values.map((value) => JSON.stringify(value)).sort().map((text) => JSON.parse(text) as T)
const nodes = <Node>({ edges }: Connection<Node>): Node[] => edges.map(({ node }) => node)
const SORT = 'sort: [{ sortName: ASC }, { id: ASC }]'
const orNull = (value: unknown): unknown => value ?? null

const withOrganisations = {
  ofOurs: (actors: readonly OurMember[]) => actors.map(({ name, region, memberships }) => ({ name, region: orNull(region?.name), memberships: sorted(memberships.map(({ role, organisation }) => [orNull(role), organisation.name])) })),
  ofPeers: (actors: readonly PeersMember[]) => actors.map(({ name, regions, organisationsConnection }) => ({ name, region: orNull(regions[0]?.name), memberships: sorted(organisationsConnection.edges.map(({ properties, node }) => [orNull(properties.role), node.name])) })),
}

const pageOfOurs = ({ actors }: { actors: Page }): unknown => [actors.totalCount, actors.pageInfo.hasNextPage, nodes(actors)]
const pageOfPeers = ({ actorsConnection: page }: { actorsConnection: Page }): unknown => [page.totalCount, page.pageInfo.hasNextPage, nodes(page)]
const PAGE_OF_OURS = 'query($after: String) { actors(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name } } } }'
const PAGE_OF_PEERS = `query($after: String) { actorsConnection(first: 50, after: $after, ${SORT}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name } } } }`

const FOUR_LEVELS_OF_OURS = '{ actors(first: 50) { edges { node { name memberships { organisation { name region { name parent { name } } } } participations { event { name region { name } } } } } } }'
const FOUR_LEVELS_OF_PEERS = `{ actors(limit: 50, ${SORT}) { name organisations { name regions { name parents { name } } } events { name regions { name } } } }`

export function questions({ actors, municipalities, words, page100 }: Picked): Question[] {
  return [
    {
      name: 'one by id', goal: 2.5, variables: actors.map((id) => ({ id })),
      ours: 'query($id: ID!) { actor(id: $id) { name region { name } memberships { role organisation { name } } } }',
      peers: 'query($id: ID!) { actors(where: { id: { eq: $id } }) { name regions { name } organisationsConnection { edges { properties { role } node { name } } } } }',
      ofOurs: ({ actor }: { actor: OurMember }) => withOrganisations.ofOurs([actor]),
      ofPeers: ({ actors }: { actors: PeersMember[] }) => withOrganisations.ofPeers(actors),
    },
    {
      name: 'filtered nested list', goal: 5, variables: municipalities.map((region) => ({ region })),
      ours: 'query($region: ID!) { actors(first: 50, filter: { regions: [$region] }) { edges { node { name region { name } memberships { role organisation { name } } } } } }',
      peers: `query($region: ID!) { actors(limit: 50, ${SORT}, where: { regions: { some: { id: { eq: $region } } } }) { name regions { name } organisationsConnection { edges { properties { role } node { name } } } } }`,
      ofOurs: ({ actors }: { actors: Connection<OurMember> }) => withOrganisations.ofOurs(nodes(actors)),
      ofPeers: ({ actors }: { actors: PeersMember[] }) => withOrganisations.ofPeers(actors),
    },
    {
      name: 'unfiltered nested list', goal: 4, variables: [{}],
      ours: '{ actors(first: 50) { edges { node { name region { name } memberships { role organisation { name } } } } } }',
      peers: `{ actors(limit: 50, ${SORT}) { name regions { name } organisationsConnection { edges { properties { role } node { name } } } } }`,
      ofOurs: ({ actors }: { actors: Connection<OurMember> }) => withOrganisations.ofOurs(nodes(actors)),
      ofPeers: ({ actors }: { actors: PeersMember[] }) => withOrganisations.ofPeers(actors),
    },
    {
      name: 'four levels deep', goal: 4, variables: [{}],
      ours: FOUR_LEVELS_OF_OURS,
      peers: FOUR_LEVELS_OF_PEERS,
      ofOurs: ({ actors }: { actors: Connection<OurDeepActor> }) => nodes(actors).map(({ name, memberships, participations }) => ({
        name,
        organisations: unique(memberships.map(({ organisation: { name, region } }) => [name, orNull(region?.name), orNull(region?.parent?.name)])),
        events: unique(participations.map(({ event: { name, region } }) => [name, orNull(region?.name)])),
      })),
      ofPeers: ({ actors }: { actors: PeersDeepActor[] }) => actors.map(({ name, organisations, events }) => ({
        name,
        organisations: unique(organisations.map(({ name, regions: [region] }) => [name, orNull(region?.name), orNull(region?.parents[0]?.name)])),
        events: unique(events.map(({ name, regions: [region] }) => [name, orNull(region?.name)])),
      })),
    },
    { name: 'connection, page 1', goal: 10, variables: [{}], ours: PAGE_OF_OURS, peers: PAGE_OF_PEERS, ofOurs: pageOfOurs, ofPeers: pageOfPeers },
    {
      // The peer's own connection gathers all rows of the list for it, and ran out of 2.7 GiB: it is asked by place instead.
      name: 'connection, page 100', goal: 10, variables: [{ after: page100 }], oursAsPeers: () => ({ offset: PAGES_BEFORE }),
      ours: PAGE_OF_OURS,
      peers: `query($offset: Int) { actors(limit: 50, offset: $offset, ${SORT}) { id name } actorsConnection { aggregate { count { nodes } } } }`,
      ofOurs: ({ actors }: { actors: Page }) => [actors.totalCount, nodes(actors)],
      ofPeers: ({ actors, actorsConnection }: { actors: Entry[]; actorsConnection: PeersCount }) => [actorsConnection.aggregate.count.nodes, actors],
    },
    {
      name: 'participation by region', goal: 3, variables: [{}],
      ours: '{ participation(by: MUNICIPALITY) { rows { key people } } }',
      peers: '{ regions(where: { level: { eq: "MUNICIPALITY" } }) { id actorsConnection(where: { node: { eventsConnection: { some: { edge: { stage: { eq: "ATTENDED" } } } } } }) { aggregate { count { nodes } } } } }',
      ofOurs: ({ participation }: { participation: { rows: OurRow[] } }) => sorted(participation.rows.filter(({ key, people }) => key !== null && people > 0).map(({ key, people }) => [key, people])),
      ofPeers: ({ regions }: { regions: PeersRegion[] }) => sorted(regions.map(({ id, actorsConnection }) => [id, actorsConnection.aggregate.count.nodes] as const).filter(([, people]) => people > 0)),
    },
    {
      name: 'full text', goal: 3, variables: words.map((text) => ({ text })), oursAsPeers: ({ text }) => ({ text: `${String(text)}*` }),
      ours: 'query($text: String!) { search(text: $text, kinds: [ORGANISATION], first: 20) { id label } }',
      peers: 'query($text: String!) { organisationsByText(phrase: $text, first: 20) { edges { node { id name } } } }',
      ofOurs: ({ search }: { search: unknown[] }) => search.length,
      ofPeers: ({ organisationsByText }: { organisationsByText: Connection<unknown> }) => organisationsByText.edges.length,
    },
    {
      name: 'count only', goal: 3, variables: [{}],
      ours: '{ actors { totalCount } }',
      peers: '{ actorsConnection { aggregate { count { nodes } } } }',
      ofOurs: ({ actors }: { actors: { totalCount: number } }) => actors.totalCount,
      ofPeers: ({ actorsConnection }: { actorsConnection: PeersCount }) => actorsConnection.aggregate.count.nodes,
    },
    {
      name: 'network neighbourhood', goal: 3, variables: actors.map((id) => ({ id })),
      ours: 'query($id: ID!) { actor(id: $id) { memberships { organisation { id members(first: 1000) { edges { node { actor { id name } } } } } } } }',
      peers: 'query($id: ID!) { actors(where: { id: { eq: $id } }) { organisations { id members { id name } } } }',
      ofOurs: ({ actor }: { actor: OurNeighbourhood }) => unique(actor.memberships.flatMap(({ organisation }) => nodes(organisation.members).map(({ actor: { id, name } }) => [organisation.id, id, name]))),
      ofPeers: ({ actors: [actor] }: { actors: PeersNeighbourhood[] }) => unique((actor?.organisations ?? []).flatMap(({ id: organisation, members }) => members.map(({ id, name }) => [organisation, id, name]))),
    },
  ]
}

/** Somebody may hold several roles: our API lists each, the peer the organisation once for each, or once. */
function unique(values: readonly unknown[]): unknown[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].sort().map((text) => JSON.parse(text) as unknown)
}
