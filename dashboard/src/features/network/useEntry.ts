import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { NetworkEntryQuery } from '../../gql/graphql'
import type { QueryAnswer } from '../../app/query/QueryView'
import type { NodeKind } from './networkModel'

const EntryDocument = graphql(`
  query NetworkEntry($id: ID!, $isActor: Boolean!, $isOrganisation: Boolean!, $isEvent: Boolean!, $isProject: Boolean!) {
    actor(id: $id) @include(if: $isActor) {
      id
      name
      title
      function
      region { id name }
      interestGroups { id name }
      source { ...SourceFields }
      memberships { role from to organisation { id name } source { ...SourceFields } }
      involvements { role from to project { id name } source { ...SourceFields } }
      participations { stage role date event { id name date } nominatedBy { id name } source { ...SourceFields } }
      ties { kind start end from { id name } to { id name } source { ...SourceFields } }
      nominations { stage stakeholder { id name } event { id name } source { ...SourceFields } }
    }
    organisation(id: $id) @include(if: $isOrganisation) {
      id
      name
      shortName
      kind
      website
      region { id name }
      interestGroups { id name }
      source { ...SourceFields }
      parent { id name source { ...SourceFields } }
      parts { id name source { ...SourceFields } }
      members(first: 100) { totalCount edges { node { role from to actor { id name } source { ...SourceFields } } } }
      involvements { role from to project { id name } source { ...SourceFields } }
      participations { stage role date event { id name date } nominatedBy { id name } source { ...SourceFields } }
      ties { kind start end from { id name } to { id name } source { ...SourceFields } }
      nominations { stage stakeholder { id name } event { id name } source { ...SourceFields } }
    }
    event(id: $id) @include(if: $isEvent) {
      id
      name
      kind
      date
      startTime
      endTime
      venue
      region { id name }
      catchment { id name }
      project { id name }
      source { ...SourceFields }
      participations(first: 100) { totalCount edges { node { stage role date stakeholder { id name } nominatedBy { id name } source { ...SourceFields } } } }
    }
    project(id: $id) @include(if: $isProject) {
      id
      name
      description
      kind
      status
      start
      end
      region { id name }
      source { ...SourceFields }
      involvements { role from to stakeholder { id name } source { ...SourceFields } }
      events { id name date source { ...SourceFields } }
    }
  }
`)

/** Everything that the panel says about one node, each statement with its source. Without a kind all four are asked. */
export function useEntry(id: string, kind: NodeKind | null): QueryAnswer<NetworkEntryQuery> {
  const asks = (one: NodeKind) => kind === null || kind === one
  return useQuery(EntryDocument, { variables: { id, isActor: asks('ACTOR'), isOrganisation: asks('ORGANISATION'), isEvent: asks('EVENT'), isProject: asks('PROJECT') } })
}
