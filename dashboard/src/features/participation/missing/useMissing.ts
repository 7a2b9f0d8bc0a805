import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ParticipationFilter, ParticipationRatesQuery, ParticipationReachedQuery, ParticipationRepresentationQuery } from '../../../gql/graphql'
import type { ParticipationState } from '../participationState'
import { toChoice, toDistrictFilter, toFilter } from '../toFilter'

const Representation = graphql(`
  query ParticipationRepresentation($filter: ParticipationFilter, $attribute: RepresentationAttribute!, $stage: ParticipationStage) {
    representation(filter: $filter, attribute: $attribute, stage: $stage) {
      participants unknown compared population populationDate dissimilarity score scoreLow scoreHigh scoreByChance
      rows { key label participants shareOfParticipants inhabitants shareOfPopulation ratio ratioLow ratioHigh expected neededToClose withheld }
      sources { id title publisher date url licence synthetic }
    }
  }
`)

const ParticipationReached = graphql(`
  query ParticipationReached($filter: ParticipationFilter, $stage: ParticipationStage, $first: Int!) {
    participationReach(filter: $filter, stage: $stage, first: $first) {
      rows { of total reached share missing { key label } }
      sources { id title publisher date url licence synthetic }
    }
  }
`)

const Rates = graphql(`
  query ParticipationRates($filter: ParticipationFilter, $by: ParticipationDimension!) {
    participationRates(filter: $filter, by: $by) {
      common { people inhabitants ratePerThousand }
      rows { key label people inhabitants ratePerThousand smoothedPerThousand low95 high95 low998 high998 position }
      sources { id title publisher date url licence synthetic }
    }
  }
`)

/** The groups of the chart all stay, so that a chosen one stands beside the others: places of the whole district; ages or sexes within the chosen place. */
export function representationFilter(chosen: ParticipationState): ParticipationFilter {
  const state = { ...chosen, ...toChoice(chosen.attribute, '') }
  return state.region === '' ? toDistrictFilter(state, DISTRICT_ID) : toFilter(state)
}

export function useRepresentation(state: ParticipationState): QueryAnswer<ParticipationRepresentationQuery> {
  return useQuery(Representation, { variables: { filter: representationFilter(state), attribute: state.attribute, stage: state.reached } })
}

export function useRates(state: ParticipationState): QueryAnswer<ParticipationRatesQuery> {
  return useQuery(Rates, { variables: { filter: toDistrictFilter(state, DISTRICT_ID), by: state.level } })
}

const NAMED = 200

/** Not only within the district: who has no recorded place speaks for a group or an organisation all the same. */
function reachVariables(state: ParticipationState) {
  return { filter: toFilter(state), stage: state.reached, first: NAMED }
}

export function useReach(state: ParticipationState): QueryAnswer<ParticipationReachedQuery> {
  return useQuery(ParticipationReached, { variables: reachVariables(state) })
}

export function reachLink(state: ParticipationState): string {
  return queryLink(print(ParticipationReached), reachVariables(state))
}

/** Where the figures can be asked for again. */
export function representationLink(state: ParticipationState): string {
  return queryLink(print(Representation), { filter: representationFilter(state), attribute: state.attribute, stage: state.reached })
}

export function ratesLink(state: ParticipationState): string {
  return queryLink(print(Rates), { filter: toDistrictFilter(state, DISTRICT_ID), by: state.level })
}
