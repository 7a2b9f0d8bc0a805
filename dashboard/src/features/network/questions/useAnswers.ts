import { useQuery } from '@apollo/client/react'
import { graphql } from '../../../gql'
import type { NetworkInput } from '../../../gql/graphql'

/** One query for each question to the network; each is asked only while its answer is open. */

const Bridge = graphql(`
  query BridgeQuestion($input: NetworkInput!) {
    network(input: $input) {
      columns {
        id
        label
        betweenness
      }
    }
    brokerage(input: $input, by: INTEREST_GROUP) {
      id
      label
      total
      coordinator
    }
  }
`)

const Missing = graphql(`
  query MissingQuestion($input: NetworkInput!) {
    network(input: $input) {
      order
      columns {
        id
        degree
      }
    }
    structuralGaps(input: $input, by: INTEREST_GROUP) {
      first
      second
      observed
      expected
    }
    introductions(input: $input, by: INTEREST_GROUP, limit: 5) {
      first
      second
      through
    }
  }
`)

const Dependent = graphql(`
  query DependentQuestion($input: NetworkInput!) {
    network(input: $input) {
      columns {
        id
        label
        kind
        isCutpoint
        degree
        source
        target
      }
    }
  }
`)

const Without = graphql(`
  query WithoutQuestion($input: NetworkInput!, $remove: [ID!]!) {
    networkWithout(input: $input, remove: $remove) {
      componentCount
      largestComponent
      lostReachShare
      isolated
    }
  }
`)

const Change = graphql(`
  query ChangeQuestion($before: NetworkInput!, $after: NetworkInput!) {
    compareNetworks(before: $before, after: $after) {
      came
      went
      edgesCame {
        source
        target
      }
      edgesWent {
        source
        target
      }
      rose {
        id
        before
        after
        change
      }
    }
  }
`)

const Path = graphql(`
  query PathQuestion($input: NetworkInput!, $from: ID!, $to: ID!) {
    shortestPaths(from: $from, to: $to, input: $input, limit: 1) {
      length
      steps {
        from
        to
        kinds
        sources {
          id
          title
        }
      }
    }
    # as many as the API lists
    allOfThem: shortestPaths(from: $from, to: $to, input: $input, limit: 100) {
      length
    }
  }
`)

export const useBridge = (input: NetworkInput) => useQuery(Bridge, { variables: { input } })
export const useMissing = (input: NetworkInput) => useQuery(Missing, { variables: { input } })
export const useDependent = (input: NetworkInput) => useQuery(Dependent, { variables: { input } })
export const useWithout = (input: NetworkInput, gone: readonly string[]) => useQuery(Without, { variables: { input, remove: [...gone] }, skip: gone.length === 0 })
/** Without isolates: entries have no dates of their own, they come with their first tie and go with their last. */
export const useChange = (input: NetworkInput, [before, after]: readonly [string, string]) =>
  useQuery(Change, { variables: { before: { ...input, at: before || null, keepIsolates: false }, after: { ...input, at: after || null, keepIsolates: false } }, skip: before === '' || after === '' })
export const usePath = (input: NetworkInput, [from, to]: readonly [string, string]) => useQuery(Path, { variables: { input, from, to }, skip: from === '' || to === '' })
