import { useMutation, useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { SavedScenariosQuery, ScenarioEffectQuery } from '../../../gql/graphql'
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

const ScenarioEffect = graphql(`
  query ScenarioEffect($region: ID!, $steps: Int!, $scenario: ScenarioInput, $ids: [ID!]!) {
    sensitivities(region: $region, steps: $steps, scenario: $scenario) { year base change rows { assumption low high range } }
    compareScenarios(ids: $ids, region: $region, steps: $steps) {
      years
      runs { scenario { id name } projection { total } }
    }
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

export function useScenarioEffect({ region, scenario }: PlaceQuestion, ids: readonly string[]): QueryAnswer<ScenarioEffectQuery> {
  return useQuery(ScenarioEffect, { variables: { region, scenario, ids: [...ids], steps: STEPS } })
}

export function scenarioLink({ region, scenario }: PlaceQuestion, ids: readonly string[]): string {
  return queryLink(print(ScenarioEffect), { region, ids, steps: STEPS, ...(scenario ? { scenario } : {}) })
}

/** Saves, copies and forgets scenarios; the list is asked anew after each. */
export function useScenarioChanges() {
  const after = { refetchQueries: ['SavedScenarios'], awaitRefetchQueries: true }
  const [save] = useMutation(SaveScenario, after)
  const [copy] = useMutation(CopyScenario, after)
  const [remove] = useMutation(DeleteScenario, after)
  return { save, copy, remove }
}
