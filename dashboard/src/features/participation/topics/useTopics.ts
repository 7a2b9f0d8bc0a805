import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ContributionFilter, ParticipationMatchesQuery, ParticipationTopicsQuery } from '../../../gql/graphql'

/** With all that is shown of each, as many as the API gives in one answer of pages. */
export const MOST_CONTRIBUTIONS = 750
export const MOST_MATCHES = 50

const Topics = graphql(`
  query ParticipationTopics($filter: ContributionFilter, $ofRegions: ContributionFilter, $ofGroups: ContributionFilter, $first: Int!) {
    ofRegions: contributionTopics(filter: $ofRegions, level: PLANNING_REGION) { key label contributions withoutRegion onlyRegion { label } regions { key label contributions } }
    ofGroups: contributionTopics(filter: $ofGroups, level: PLANNING_REGION) { key label contributions withoutGroup groups { key label contributions } }
    contributions(filter: $filter, first: $first, orderBy: DATE_DESC) {
      totalCount
      edges { node {
        id kind text date
        region { id name }
        topics { id name }
        event { id name }
        by { __typename id name }
        project { id name status }
        source { id title publisher date url licence synthetic }
      } }
    }
    everything: contributions(first: 0) { totalCount }
  }
`)

const Matches = graphql(`
  query ParticipationMatches($filter: ContributionFilter, $most: Int!) {
    contributionMatches(filter: $filter, first: $most) {
      similarity
      solution { id text by { __typename id name } region { id name } source { id title publisher date url licence synthetic } }
      challenge { id text by { __typename id name } region { id name } source { id title publisher date url licence synthetic } }
      shared { word part }
    }
  }
`)

interface TopicFilters {
  filter: ContributionFilter
  ofRegions: ContributionFilter
  ofGroups: ContributionFilter
}

function variablesOf(filters: TopicFilters) {
  return { ...filters, first: MOST_CONTRIBUTIONS }
}

export function useTopics(filters: TopicFilters): QueryAnswer<ParticipationTopicsQuery> {
  return useQuery(Topics, { variables: variablesOf(filters) })
}

export function useMatches(filter: ContributionFilter): QueryAnswer<ParticipationMatchesQuery> {
  return useQuery(Matches, { variables: { filter, most: MOST_MATCHES } })
}

export function topicsLink(filters: TopicFilters): string {
  return queryLink(print(Topics), variablesOf(filters))
}

export function matchesLink(filter: ContributionFilter): string {
  return queryLink(print(Matches), { filter, most: MOST_MATCHES })
}
