import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ComparedScenariosQuery, SavedScenariosQuery, SaveScenarioInput, ScenarioSensitivitiesQuery } from '../../../gql/graphql'
import { STEPS } from '../demographyState'
import type { PlaceQuestion } from '../useDemography'
import { toSaveFailure, type SaveFailure } from './saveFailure'

const SavedScenarios = graphql(`
  query SavedScenarios {
    scenarios {
      id version name author note savedAt
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
      runs { scenario { id name } projection { total } assumptions { name value } }
    }
  }
`)

const ScenarioSensitivities = graphql(`
  query ScenarioSensitivities($region: ID!, $steps: Int!, $scenario: ScenarioInput) {
    sensitivities(region: $region, steps: $steps, scenario: $scenario) { year base change rows { assumption low high range } }
  }
`)

const SaveScenario = graphql(`
  mutation SaveScenario($input: SaveScenarioInput!) { saveScenario(input: $input) { id version } }
`)
const CopyScenario = graphql(`
  mutation CopyScenario($id: ID!, $name: String!, $author: String!) { copyScenario(id: $id, name: $name, author: $author) { id } }
`)
const DeleteScenario = graphql(`
  mutation DeleteScenario($id: ID!, $expectedVersion: Int) { deleteScenario(id: $id, expectedVersion: $expectedVersion) }
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

/** Which state of a saved scenario somebody has before them. */
export interface SeenScenario { readonly id: string; readonly version: number }

/** Saves, copies and forgets scenarios; the list is asked anew after each, also where somebody else was faster. Answers why it failed; null: it did not. */
export function useScenarioChanges() {
  const client = useApolloClient()
  const [save] = useMutation(SaveScenario)
  const [copy] = useMutation(CopyScenario)
  const [remove] = useMutation(DeleteScenario)
  const attempt = async <Result,>(change: () => Promise<Result>): Promise<{ result: Result | null; failure: SaveFailure | null }> => {
    try {
      return { result: await change(), failure: null }
    } catch (error) {
      return { result: null, failure: toSaveFailure(error) }
    } finally {
      await client.refetchQueries({ include: [SavedScenarios] }).catch(() => undefined)
    }
  }
  return {
    save: async (input: SaveScenarioInput): Promise<{ saved: SeenScenario | null; failure: SaveFailure | null }> => {
      const { result, failure } = await attempt(() => save({ variables: { input } }))
      return { saved: result?.data?.saveScenario ?? null, failure }
    },
    copy: async (variables: { id: string; name: string; author: string }) => (await attempt(() => copy({ variables }))).failure,
    remove: async ({ id, version }: SeenScenario) => (await attempt(() => remove({ variables: { id, expectedVersion: version } }))).failure,
  }
}
