import { useMemo } from 'react'
import { skipToken, useQuery } from '@apollo/client/react'
import { graphql } from '../../../gql'
import type { StartOfData } from '../sectionProps'
import { GROUP_WIDTH } from '../toAges'
import type { Frame } from './toFrames'

const PastAges = graphql(`
  query PastAges($region: ID!, $date: Date!) {
    population(region: $region, date: $date, ageGroups: FIVE_YEARS) { date base rows { sex ageFrom ageTo count } source { ...SourceParts } }
  }
`)

type Past = Pick<Frame, 'year' | 'counts'> | null

/** The counted ages one step before the start: only of regions with ages of their own, and only of the same census base. */
export function usePast(region: string, start: StartOfData, isEstimated: boolean): Past {
  const year = start.year - GROUP_WIDTH
  const { data } = useQuery(PastAges, isEstimated ? skipToken : { variables: { region, date: `${year}${start.date.slice(4)}` } })
  return useMemo(() => {
    const table = data?.population
    if (!table || table.base !== start.base) return null
    const counts = table.rows.flatMap(({ sex, ageFrom, ageTo, count }) => (sex === 'TOTAL' ? [] : [{ sex, ageFrom, ageTo: ageTo ?? null, count }]))
    return counts.length > 0 ? { year, counts } : null
  }, [data, start.base, year])
}
