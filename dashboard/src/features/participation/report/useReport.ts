import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ParticipationReportPageQuery } from '../../../gql/graphql'
import { toDistrictFilter, toFilter, type FilterState } from '../toFilter'
import { toContributionFilter } from '../topics/toContributionFilter'

graphql(`
  fragment CircleParts on RepresentationReport {
    compared unknown
    rows { key label participants shareOfParticipants inhabitants shareOfPopulation ratio ratioLow ratioHigh expected neededToClose withheld }
    sources { id title publisher date url licence synthetic }
  }
`)

const ReportPage = graphql(`
  query ParticipationReportPage($filter: ParticipationFilter, $district: ParticipationFilter, $base: ParticipationFilter, $contributions: ContributionFilter) {
    asked: participation(filter: $filter, by: EVENT) { ...ReportParts }
    district: participation(filter: $district, by: PLANNING_REGION) { ...ReportParts }
    conversion: participationConversion(filter: $filter, by: MONTH) {
      total { label declined unanswered absent steps { step start reached lost share shareLow shareHigh } }
      sources { id title publisher date url licence synthetic }
    }
    regions: representation(filter: $district, attribute: PLANNING_REGION) { ...CircleParts }
    ages: representation(filter: $base, attribute: AGE_GROUP) { ...CircleParts }
    sexes: representation(filter: $base, attribute: SEX) { ...CircleParts }
    rates: participationRates(filter: $district, by: MUNICIPALITY) {
      rows { key label people inhabitants ratePerThousand smoothedPerThousand }
      sources { id title publisher date url licence synthetic }
    }
    reach: participationReach(filter: $filter, first: 0) { rows { of reached total } sources { id title publisher date url licence synthetic } }
    turnout: participationTurnout(filter: $filter) { people severalTimes sources { id title publisher date url licence synthetic } }
    spread: participationConcentration(filter: $base) {
      municipalities { units voices gini curve { shareOfSize shareOfVoices } }
      sources { id title publisher date url licence synthetic }
    }
    topics: contributionTopics(filter: $contributions, level: PLANNING_REGION) { key label contributions withoutRegion onlyRegion { label } regions { key label contributions } }
  }
`)

interface HeldEvent {
  readonly id: string
  readonly catchment?: { readonly id: string } | null
}

function variablesOf(state: FilterState, events: readonly HeldEvent[]) {
  const district = toDistrictFilter(state, DISTRICT_ID)
  return { filter: toFilter(state), district, base: state.region === '' ? district : toFilter(state), contributions: toContributionFilter({ ...state, topic: '', kind: '' }, events) }
}

export function useReport(state: FilterState, events: readonly HeldEvent[]): QueryAnswer<ParticipationReportPageQuery> {
  return useQuery(ReportPage, { variables: variablesOf(state, events) })
}

/** The whole report as one query. */
export function reportLink(state: FilterState, events: readonly HeldEvent[]): string {
  return queryLink(print(ReportPage), variablesOf(state, events))
}
