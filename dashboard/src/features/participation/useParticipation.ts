import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../app/district'
import { queryLink } from '../../app/links'
import type { QueryAnswer } from '../../app/query/QueryView'
import { graphql } from '../../gql'
import type { ParticipationDimension, ParticipationFilter, ParticipationOptionsQuery, ParticipationPageQuery } from '../../gql/graphql'
import type { ParticipationState } from './participationState'
import { toDistrictFilter, toFilter } from './toFilter'

graphql(`
  fragment ReportParts on ParticipationReport {
    total { ...RowParts }
    rows { ...RowParts }
    sources { id title publisher date url licence synthetic }
  }
`)

graphql(`
  fragment RowParts on ParticipationRow {
    key label nominated invited accepted declined attended absent
    people inhabitants ratePerThousand rateLow rateHigh withheld
  }
`)

const ParticipationPage = graphql(`
  query ParticipationPage($filter: ParticipationFilter, $district: ParticipationFilter, $by: ParticipationDimension!) {
    asked: participation(filter: $filter, by: $by) { ...ReportParts }
    district: participation(filter: $district, by: PLANNING_REGION) { ...ReportParts }
    months: participation(filter: $filter, by: MONTH) { ...ReportParts }
    events: participation(filter: $filter, by: EVENT) { ...ReportParts }
  }
`)

const ParticipationBy = graphql(`
  query ParticipationBy($filter: ParticipationFilter, $by: ParticipationDimension!) {
    participation(filter: $filter, by: $by) { ...ReportParts }
  }
`)

const ParticipationOptions = graphql(`
  query ParticipationOptions($district: ID!) {
    regions(filter: { regions: [$district], levels: [PLANNING_REGION, AMT, MUNICIPALITY] }, orderBy: NAME_ASC, first: 500) {
      edges { node { id name level parent { id } groups { id } } }
    }
    events(orderBy: DATE_ASC, first: 500) {
      edges { node { id name kind date catchment { id name } } }
    }
    interestGroups { id name }
    nominators: participation(by: NOMINATOR) { total { attended } rows { key label } }
    topics { id name }
    home: region(id: $district) { inhabitantsDate }
    populationDates(region: $district) { date base source { id title publisher date url licence synthetic } }
    organisations(orderBy: NAME_ASC, first: 1000) {
      edges { node { id name } }
    }
  }
`)

export function useParticipation(state: ParticipationState): QueryAnswer<ParticipationPageQuery> {
  const variables = { filter: toFilter(state), district: toDistrictFilter(state, DISTRICT_ID), by: state.by }
  return useQuery(ParticipationPage, { variables })
}

export function useParticipationOptions(): QueryAnswer<ParticipationOptionsQuery> {
  return useQuery(ParticipationOptions, { variables: { district: DISTRICT_ID } })
}

/** Where the figures of a chart can be asked for again. */
export function participationLink(filter: ParticipationFilter, by: ParticipationDimension): string {
  return queryLink(print(ParticipationBy), { filter, by })
}
