import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ParticipationFilter, ParticipationRatesQuery, ParticipationRepresentationQuery } from '../../../gql/graphql'
import { hasInhabitants, type ParticipationState } from '../participationState'
import { toDistrictFilter, toFilter } from '../toFilter'

const Representation = graphql(`
  query ParticipationRepresentation($filter: ParticipationFilter, $attribute: RepresentationAttribute!, $stage: ParticipationStage) {
    representation(filter: $filter, attribute: $attribute, stage: $stage) {
      participants unknown compared population populationDate dissimilarity score scoreLow scoreHigh scoreByChance
      rows { key label participants shareOfParticipants inhabitants shareOfPopulation ratio ratioLow ratioHigh expected neededToClose withheld }
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

/** Places are compared within the whole district, so that a chosen one stands beside the others; other groups within the chosen place. */
export function representationFilter(state: ParticipationState): ParticipationFilter {
  if (hasInhabitants(state.attribute) || state.region === '') return toDistrictFilter(state, DISTRICT_ID)
  return toFilter(state)
}

export function useRepresentation(state: ParticipationState): QueryAnswer<ParticipationRepresentationQuery> {
  return useQuery(Representation, { variables: { filter: representationFilter(state), attribute: state.attribute, stage: state.reached } })
}

export function useRates(state: ParticipationState): QueryAnswer<ParticipationRatesQuery> {
  return useQuery(Rates, { variables: { filter: toDistrictFilter(state, DISTRICT_ID), by: state.level } })
}

/** Where the figures can be asked for again. */
export function representationLink(state: ParticipationState): string {
  return queryLink(print(Representation), { filter: representationFilter(state), attribute: state.attribute, stage: state.reached })
}

export function ratesLink(state: ParticipationState): string {
  return queryLink(print(Rates), { filter: toDistrictFilter(state, DISTRICT_ID), by: state.level })
}
