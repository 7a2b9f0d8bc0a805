import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { ShownTieKind } from './networkModel'

const DatesDocument = graphql(`
  query NetworkDates($ties: [TieKind!]) {
    networkDates(ties: $ties)
  }
`)

const NONE: readonly string[] = []

/** The days on which something of the network changes. Asked by the page with the network itself, so that the slider need not wait. */
export function useNetworkDates(ties: readonly ShownTieKind[]): readonly string[] {
  const { data } = useQuery(DatesDocument, { variables: { ties: [...ties] } })
  return data?.networkDates ?? NONE
}
