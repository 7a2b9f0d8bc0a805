import { useMemo } from 'react'
import { useQuery } from '@apollo/client/react'
import { DISTRICT_ID } from '../../../app/district'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { graphql } from '../../../gql'
import type { PastAgesQuery } from '../../../gql/graphql'
import type { StartOfData } from '../sectionProps'
import type { PastYear } from './toFrames'

const PastAges = graphql(`
  query PastAges($region: ID!, $district: ID!) {
    place: agesOverTime(region: $region) { ...DayOfAges }
    district: agesOverTime(region: $district) { ...DayOfAges }
  }
  fragment DayOfAges on AgesOfDay { date base rows { sex ageFrom ageTo count } sources { ...SourceParts } }
`)

export interface Past {
  readonly place: readonly PastYear[]
  readonly district: readonly PastYear[]
  readonly sources: readonly SourceInfo[]
  /** the answer is there */
  readonly isKnown: boolean
}

const NOTHING: Past = { place: [], district: [], sources: [], isKnown: false }

/** Ages before the start, counted or estimated: only of the same census base, for two are never compared. */
export function usePast(region: string, start: StartOfData): Past {
  const { data } = useQuery(PastAges, { variables: { region, district: DISTRICT_ID } })
  return useMemo(() => (data ? {
    place: yearsOf(data.place, start), district: yearsOf(data.district, start), isKnown: true,
    sources: data.place.filter(({ base }) => base === start.base).flatMap(({ sources }) => sources),
  } : NOTHING), [data, start])
}

/** On 1 January of a year, as the start is. */
function yearsOf(days: PastAgesQuery['place'], start: StartOfData): PastYear[] {
  return days.filter(({ date, base }) => base === start.base && date.endsWith('-01-01') && Number(date.slice(0, 4)) < start.year)
    .map(({ date, rows }) => ({ year: Number(date.slice(0, 4)), counts: rows.flatMap(({ sex, ageFrom, ageTo, count }) => (sex === 'TOTAL' ? [] : [{ sex, ageFrom, ageTo: ageTo ?? null, count }])) }))
}
