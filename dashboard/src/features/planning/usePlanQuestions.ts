import { useLazyQuery, useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { graphql } from '../../gql'

const ProposedQuotas = graphql(`
  query ProposedQuotas($event: ID!, $seats: Int!, $tolerance: Int!, $features: [ProposableQuotaFeature!]) {
    proposedQuotas(event: $event, seats: $seats, tolerance: $tolerance, features: $features) {
      withoutPopulation
      quotas { feature value label min max seats inhabitants share basis isBasisWider date }
    }
  }
`)

const WhoToAsk = graphql(`
  query WhoToAsk($event: ID!) {
    whoToAsk(event: $event) {
      regionCount
      interestGroupCount
      organisationCount
      regions { ...VoiceParts }
      interestGroups { ...VoiceParts }
      organisations { ...VoiceParts }
    }
  }
`)

graphql(`
  fragment VoiceParts on MissingVoice {
    kind id name members steps
    ask { id name }
    reaches { id name }
    through { id name }
  }
`)

const Nominators = graphql(`
  query Nominators {
    organisations(orderBy: NAME_ASC, first: 1000) {
      edges { node { id name kind } }
    }
    actors(orderBy: NAME_ASC, first: 1000) {
      edges { node { id name function } }
    }
  }
`)

const NominationSearch = graphql(`
  query NominationSearch($text: String!) {
    search(text: $text, kinds: [ACTOR, ORGANISATION], first: 50) { kind id label }
  }
`)

const DrawProgress = graphql(`
  query DrawProgress {
    networkProgress { measure done total }
  }
`)

const PlanDrawFile = graphql(`
  query PlanDrawFile($event: ID!, $version: Int!) {
    planChange(event: $event, version: $version) { version drawFile }
  }
`)

const PlanChangeDetails = graphql(`
  query PlanChangeDetails($event: ID!, $version: Int!) {
    planChange(event: $event, version: $version) { version before after }
  }
`)

export function useProposedQuotas() {
  return useLazyQuery(ProposedQuotas, { fetchPolicy: 'no-cache' })
}

/** Asked anew with each version of the plan: who is nominated is missing no more. */
export function useWhoToAsk(event: string, version: number) {
  const query = useQuery(WhoToAsk, { variables: { event }, fetchPolicy: 'network-only' })
  const { refetch } = query
  const asked = useRef(version)
  useEffect(() => {
    if (asked.current === version) return
    asked.current = version
    void refetch().catch(() => undefined)
  }, [refetch, version])
  return query
}

export function useNominators() {
  return useQuery(Nominators)
}

export function useNominationSearch(text: string) {
  const trimmed = text.trim()
  return useQuery(NominationSearch, { variables: { text: trimmed }, skip: trimmed.length < 2 })
}

export function useDrawFile() {
  return useLazyQuery(PlanDrawFile)
}

export function usePlanChange(event: string, version: number) {
  return useQuery(PlanChangeDetails, { variables: { event, version } })
}

const EVERY = 700

/** How far a draw is, from 0 to 1; null where the server does not say. */
export function useDrawProgress(): number | null {
  const { data } = useQuery(DrawProgress, { pollInterval: EVERY, fetchPolicy: 'no-cache' })
  const running = (data?.networkProgress ?? []).filter(({ measure, total }) => measure === 'selectPanel' && total > 0)
  const total = running.reduce((sum, one) => sum + one.total, 0)
  return total === 0 ? null : running.reduce((sum, one) => sum + one.done, 0) / total
}
