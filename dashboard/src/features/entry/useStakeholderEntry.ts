import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const StakeholderParts = graphql(`
  fragment StakeholderParts on Stakeholder {
    __typename
    id
    name
    region {
      id
      name
    }
    interestGroups {
      id
      name
    }
    source {
      ...SourceParts
    }
    involvements {
      project {
        id
        name
      }
      role
      from
      to
      source {
        ...SourceParts
      }
    }
    participations {
      event {
        id
        name
        date
      }
      stage
      role
      nominatedBy {
        id
        name
      }
      source {
        ...SourceParts
      }
    }
    nominations {
      stakeholder {
        __typename
        id
        name
      }
      event {
        id
        name
      }
      source {
        ...SourceParts
      }
    }
    ties {
      kind
      from {
        __typename
        id
        name
      }
      to {
        __typename
        id
        name
      }
      wave
      start
      end
      source {
        ...SourceParts
      }
    }
    contributions {
      id
      kind
      text
      source {
        ...SourceParts
      }
    }
  }
`)

export const ActorEntryQuery = graphql(`
  query ActorEntry($id: ID!) {
    actor(id: $id) {
      ...StakeholderParts
      title
      function
      memberships {
        organisation {
          id
          name
        }
        role
        from
        to
        source {
          ...SourceParts
        }
      }
    }
  }
`)

export const OrganisationEntryQuery = graphql(`
  query OrganisationEntry($id: ID!) {
    organisation(id: $id) {
      ...StakeholderParts
      shortName
      kind
      website
      parent {
        id
        name
      }
      parts {
        id
        name
        kind
        source {
          ...SourceParts
        }
      }
      members(first: 200) {
        totalCount
        edges {
          node {
            actor {
              id
              name
            }
            role
            from
            to
            source {
              ...SourceParts
            }
          }
        }
      }
    }
  }
`)

export function useActorEntry(id: string) {
  return useQuery(ActorEntryQuery, { variables: { id } })
}

export function useOrganisationEntry(id: string) {
  return useQuery(OrganisationEntryQuery, { variables: { id } })
}
