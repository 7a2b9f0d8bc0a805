import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { NetworkQuery, NetworkNamesQuery } from '../../gql/graphql'
import type { QueryAnswer } from '../../app/query/QueryView'
import { toNetworkInput } from './toNetworkInput'

const NetworkDocument = graphql(`
  query Network($input: NetworkInput!) {
    network(input: $input) {
      order
      size
      density
      componentCount
      sources {
        ...SourceFields
      }
      nodes {
        id
        kind
        label
        degree
        component
        region
        interestGroups
        organisationKind
        synthetic
      }
      edges {
        source
        target
        kinds
        weight
      }
    }
  }
`)

const NamesDocument = graphql(`
  query NetworkNames {
    regions(first: 1000) {
      edges {
        node {
          id
          name
          level
          latitude
          longitude
          parent {
            id
          }
          groups {
            id
          }
        }
      }
    }
    interestGroups {
      id
      name
    }
  }
`)

export const SourceFields = graphql(`
  fragment SourceFields on Source {
    id
    title
    publisher
    date
    url
    licence
    synthetic
  }
`)

/** The network of the chosen kinds, as it stood on a day. */
export function useNetwork(asked: Parameters<typeof toNetworkInput>[0]): QueryAnswer<NetworkQuery> {
  return useQuery(NetworkDocument, { variables: { input: toNetworkInput(asked) } })
}

/** Names of regions and groups. */
export function useNetworkNames(): QueryAnswer<NetworkNamesQuery> {
  return useQuery(NamesDocument)
}
