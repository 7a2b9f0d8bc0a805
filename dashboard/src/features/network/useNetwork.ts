import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { NetworkQuery, NetworkNamesQuery } from '../../gql/graphql'
import type { QueryAnswer } from '../../app/query/QueryView'
import { toNetworkInput } from './toNetworkInput'

// In columns, and not kept in the browser's cache: it would watch each small object and each list of kinds, which takes seconds for a large network.
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
      columns {
        id
        kind
        label
        degree
        component
        region
        interestGroups
        organisationKind
        synthetic
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
  return useQuery(NetworkDocument, { variables: { input: toNetworkInput(asked) }, fetchPolicy: 'no-cache' })
}

/** Names of regions and groups. */
export function useNetworkNames(): QueryAnswer<NetworkNamesQuery> {
  return useQuery(NamesDocument)
}
