import { useMutation, useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ComparedScenariosQuery, SavedScenariosQuery, ScenarioSensitivitiesQuery } from '../../../gql/graphql'
import { STEPS } from '../demographyState'
import type { PlaceQuestion } from '../useDemography'

const SavedScenarios = graphql(`
  query SavedScenarios {
    scenarios {
      id name author note savedAt
      assumptions {
        fertilityFactor mortalityFactor netMigrationFactor
        inMigration { ageFrom ageTo sex persons }
        outMigration { ageFrom ageTo sex persons }
        measures { kind region year persons }
      }
    }
  }
`)

const ComparedScenarios = graphql(`
  query ComparedScenarios($region: ID!, $steps: Int!, $ids: [ID!]!) {
    compareScenarios(ids: $ids, region: $region, steps: $steps) {
      years
      runs { scenario { id name } projection { total } }
    }
  }
`)

const ScenarioSensitivities = graphql(`
  query ScenarioSensitivities($region: ID!, $steps: Int!, $scenario: ScenarioInput) {
    sensitivities(region: $region, steps: $steps, scenario: $scenario) { year base change rows { assumption low high range } }
  }
`)

const SaveScenario = graphql(`
  mutation SaveScenario($input: SaveScenarioInput!) { saveScenario(input: $input) { id } }
`)
const CopyScenario = graphql(`
  mutation CopyScenario($id: ID!, $name: String!, $author: String!) { copyScenario(id: $id, name: $name, author: $author) { id } }
`)
const DeleteScenario = graphql(`
  mutation DeleteScenario($id: ID!) { deleteScenario(id: $id) }
`)

export type SavedScenario = SavedScenariosQuery['scenarios'][number]

export function useSavedScenarios(): QueryAnswer<SavedScenariosQuery> {
  return useQuery(SavedScenarios)
}

/** Saved scenarios side by side: they do not hang on the sliders. */
export function useCompared(region: string, ids: readonly string[]): QueryAnswer<ComparedScenariosQuery> {
  return useQuery(ComparedScenarios, { variables: { region, ids: [...ids], steps: STEPS } })
}

export function useSensitivities({ region, scenario }: PlaceQuestion): QueryAnswer<ScenarioSensitivitiesQuery> {
  return useQuery(ScenarioSensitivities, { variables: { region, scenario, steps: STEPS } })
}

export function comparedLink(region: string, ids: readonly string[]): string {
  return queryLink(print(ComparedScenarios), { region, ids, steps: STEPS })
}

export function sensitivitiesLink({ region, scenario }: PlaceQuestion): string {
  return queryLink(print(ScenarioSensitivities), { region, steps: STEPS, ...(scenario ? { scenario } : {}) })
}

/** Saves, copies and forgets scenarios; the list is asked anew after each. */
export function useScenarioChanges() {
  const after = { refetchQueries: ['SavedScenarios'], awaitRefetchQueries: true }
  const [save] = useMutation(SaveScenario, after)
  const [copy] = useMutation(CopyScenario, after)
  const [remove] = useMutation(DeleteScenario, after)
  return { save, copy, remove }
}
