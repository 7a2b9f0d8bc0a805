import { useMemo } from 'react'
import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { NetworkInput } from '../../gql/graphql'
import { type AskedColumn, isMeasure, type Measure, type Values } from './measures'
import type { ViewNode } from './networkModel'

const MeasuresDocument = graphql(`
  query NetworkMeasures(
    $input: NetworkInput!
    $weightedDegree: Boolean!
    $betweenness: Boolean!
    $closeness: Boolean!
    $harmonicCloseness: Boolean!
    $eigenvector: Boolean!
    $pageRank: Boolean!
    $coreness: Boolean!
    $clustering: Boolean!
    $constraint: Boolean!
    $effectiveSize: Boolean!
    $community: Boolean!
  ) {
    network(input: $input) {
      columns {
        id
        weightedDegree @include(if: $weightedDegree)
        betweenness @include(if: $betweenness)
        closeness @include(if: $closeness)
        harmonicCloseness @include(if: $harmonicCloseness)
        eigenvector @include(if: $eigenvector)
        pageRank @include(if: $pageRank)
        coreness @include(if: $coreness)
        clustering @include(if: $clustering)
        constraint @include(if: $constraint)
        effectiveSize @include(if: $effectiveSize)
        community @include(if: $community)
      }
    }
  }
`)

export interface Measured {
  /** the values of each measure that is there; a measure that is still on its way is missing */
  values: ReadonlyMap<Measure | 'community', Values>
  isLoading: boolean
  hasFailed: boolean
}

const NONE: ReadonlyMap<Measure | 'community', Values> = new Map()

/** The asked measures of the network that is shown; the server computes only these, and each only once per state of the data. */
export function useMeasures(input: NetworkInput, nodes: readonly ViewNode[], asked: readonly AskedColumn[]): Measured {
  const is = (column: AskedColumn) => asked.includes(column)
  const query = useQuery(MeasuresDocument, {
    variables: {
      input,
      weightedDegree: is('weightedDegree'), betweenness: is('betweenness'), closeness: is('closeness'), harmonicCloseness: is('harmonicCloseness'),
      eigenvector: is('eigenvector'), pageRank: is('pageRank'), coreness: is('coreness'), clustering: is('clustering'),
      constraint: is('constraint'), effectiveSize: is('effectiveSize'), community: is('community'),
    },
    skip: asked.length === 0,
  })
  const data = asked.length === 0 ? undefined : (query.data ?? query.previousData)
  const values = useMemo(() => {
    const degrees: Values = new Map(nodes.map((node) => [node.id, node.degree]))
    const found = new Map<Measure | 'community', Values>([...NONE, ['degree', degrees]])
    const columns = data?.network.columns
    if (!columns) return found
    for (const [name, column] of Object.entries(columns)) {
      if (Array.isArray(column) && (name === 'community' || isMeasure(name))) found.set(name, toValues(columns.id, column as (number | null)[]))
    }
    return found
  }, [nodes, data])
  return { values, isLoading: query.loading, hasFailed: query.error !== undefined }
}

function toValues(ids: readonly string[], column: readonly (number | null)[]): Values {
  return new Map(ids.map((id, index) => [id, column[index] ?? null]))
}
