import { useMemo } from 'react'
import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { NetworkInput } from '../../gql/graphql'
import { type AskedColumn, isMeasuredColumn, type MeasuredColumn, type Values } from './measures'
import type { ViewNode } from './networkModel'

const MeasuresDocument = graphql(`
  query NetworkMeasures(
    $input: NetworkInput!
    $weightedDegree: Boolean!
    $betweenness: Boolean!
    $closeness: Boolean!
    $harmonicCloseness: Boolean!
    $eccentricity: Boolean!
    $eigenvector: Boolean!
    $pageRank: Boolean!
    $coreness: Boolean!
    $clustering: Boolean!
    $constraint: Boolean!
    $effectiveSize: Boolean!
    $community: Boolean!
    $isCutpoint: Boolean!
  ) {
    network(input: $input) {
      columns {
        id
        weightedDegree @include(if: $weightedDegree)
        betweenness @include(if: $betweenness)
        closeness @include(if: $closeness)
        harmonicCloseness @include(if: $harmonicCloseness)
        eccentricity @include(if: $eccentricity)
        eigenvector @include(if: $eigenvector)
        pageRank @include(if: $pageRank)
        coreness @include(if: $coreness)
        clustering @include(if: $clustering)
        constraint @include(if: $constraint)
        effectiveSize @include(if: $effectiveSize)
        community @include(if: $community)
        isCutpoint @include(if: $isCutpoint)
      }
    }
  }
`)

export interface Measured {
  /** the values of each measure that is there; a measure that is still on its way is missing */
  values: ReadonlyMap<MeasuredColumn, Values>
  isLoading: boolean
  hasFailed: boolean
}

const NONE: ReadonlyMap<MeasuredColumn, Values> = new Map()

/** The asked measures of the network that is shown; the server computes only these, and each only once per state of the data. */
export function useMeasures(input: NetworkInput, nodes: readonly ViewNode[], asked: readonly AskedColumn[]): Measured {
  const is = (column: AskedColumn) => asked.includes(column)
  const query = useQuery(MeasuresDocument, {
    variables: {
      input,
      weightedDegree: is('weightedDegree'), betweenness: is('betweenness'), closeness: is('closeness'), harmonicCloseness: is('harmonicCloseness'), eccentricity: is('eccentricity'),
      eigenvector: is('eigenvector'), pageRank: is('pageRank'), coreness: is('coreness'), clustering: is('clustering'),
      constraint: is('constraint'), effectiveSize: is('effectiveSize'), community: is('community'), isCutpoint: is('isCutpoint'),
    },
    skip: asked.length === 0,
  })
  const data = asked.length === 0 ? undefined : (query.data ?? query.previousData)
  const values = useMemo(() => {
    const degrees: Values = new Map(nodes.map((node) => [node.id, node.degree]))
    const found = new Map<MeasuredColumn, Values>([...NONE, ['degree', degrees]])
    const columns = data?.network.columns
    if (!columns) return found
    for (const [name, column] of Object.entries(columns)) {
      if (Array.isArray(column) && isMeasuredColumn(name)) found.set(name, toValues(columns.id, column as (number | boolean | null)[]))
    }
    return found
  }, [nodes, data])
  return { values, isLoading: query.loading, hasFailed: query.error !== undefined }
}

/** Yes is 1 and no is 0. */
function toValues(ids: readonly string[], column: readonly (number | boolean | null)[]): Values {
  return new Map(ids.map((id, index) => [id, column[index] === null || column[index] === undefined ? null : Number(column[index])]))
}
