import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyVolunteersQuery, ScenarioInput, VolunteerAssumptionsInput } from '../../../gql/graphql'

const DemographyVolunteers = graphql(`
  query DemographyVolunteers($district: ID!, $scenario: ScenarioInput, $assumptions: VolunteerAssumptionsInput) {
    volunteerBalance(district: $district, scenario: $scenario, assumptions: $assumptions) {
      years
      assumptions { ageFrom ageTo needOfToday share perClub }
      rows { key label clubs people volunteers need coverage belowFrom }
      sources { ...SourceParts }
    }
  }
`)

export interface VolunteersQuestion {
  readonly scenario: ScenarioInput | null
  readonly assumptions: VolunteerAssumptionsInput
}

export function useVolunteers({ scenario, assumptions }: VolunteersQuestion): QueryAnswer<DemographyVolunteersQuery> {
  return useQuery(DemographyVolunteers, { variables: { district: DISTRICT_ID, scenario, assumptions } })
}

export function volunteersLink({ scenario, assumptions }: VolunteersQuestion): string {
  return queryLink(print(DemographyVolunteers), { district: DISTRICT_ID, assumptions, ...(scenario ? { scenario } : {}) })
}
