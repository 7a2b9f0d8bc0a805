import { useMemo } from 'react'
import { skipToken, useQuery } from '@apollo/client/react'
import { graphql } from '../../../gql'
import { STEPS } from '../demographyState'
import type { PastYear } from './toFrames'

const SavedAges = graphql(`
  query SavedAges($region: ID!, $ids: [ID!]!, $steps: Int!) {
    compareScenarios(ids: $ids, region: $region, steps: $steps) {
      years
      runs { scenario { id } projection { groups(ageGroups: FIVE_YEARS) { sex ageFrom ageTo counts } } }
    }
  }
`)

/** The ages of each projected year under a saved scenario; empty without one. */
export function useSavedAges(region: string, id: string | null): readonly PastYear[] {
  const { data } = useQuery(SavedAges, id === null ? skipToken : { variables: { region, ids: [id], steps: STEPS } })
  return useMemo(() => {
    const run = data?.compareScenarios.runs.find(({ scenario }) => scenario?.id === id)
    return (run ? data?.compareScenarios.years ?? [] : []).map((year, position) => ({
      year: Math.floor(year),
      counts: (run?.projection.groups ?? []).flatMap(({ sex, ageFrom, ageTo, counts }) => (sex === 'TOTAL' ? [] : [{ sex, ageFrom, ageTo: ageTo ?? null, count: counts[position] ?? 0 }])),
    }))
  }, [data, id])
}
