import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../app/district'
import { queryLink } from '../../app/links'
import type { QueryAnswer } from '../../app/query/QueryView'
import { graphql } from '../../gql'
import type { RegionFiguresQuery, RegionPageQuery, RegionPyramidQuery, RegionSexesQuery } from '../../gql/graphql'

const RegionPage = graphql(`
  query RegionPage($id: ID!, $district: ID!) {
    region(id: $id) {
      id name level areaKm2 inhabitants inhabitantsDate
      source { ...SourceParts }
      parent { id name level parent { id name level parent { id name level parent { id name level } } } }
      children { id name level inhabitants }
      groups { id name level }
      groupMembers { id name level }
      actors(first: 100) { totalCount edges { node { id name function source { ...SourceParts } } } }
      organisations(first: 100) { totalCount edges { node { id name kind source { ...SourceParts } } } }
      events(first: 100) { totalCount edges { node { id name date venue source { ...SourceParts } } } }
      catchmentEvents(first: 100) { totalCount edges { node { id name date venue source { ...SourceParts } } } }
      projects(first: 100) { totalCount edges { node { id name status source { ...SourceParts } } } }
      contributions(first: 100) { totalCount edges { node { id kind text date source { ...SourceParts } } } }
    }
    district: participation(filter: { regions: [$district] }, by: MONTH) { total { ratePerThousand } }
    districtDates: populationDates(region: $district) { date base source { ...SourceParts } }
    comparable: regions(filter: { levels: [COUNTRY, STATE, DISTRICT] }, orderBy: NAME_ASC, first: 50) { edges { node { id name level } } }
  }
`)

/** Apart from the page's first question, because an unknown region is null there and bad input here. */
const RegionFigures = graphql(`
  query RegionFigures($id: ID!) {
    participation(filter: { regions: [$id] }, by: MONTH) {
      total {
        key label nominated invited accepted declined attended absent
        people inhabitants ratePerThousand rateLow rateHigh withheld
      }
      sources { ...SourceParts }
    }
    populationDates(region: $id) { date base ageGroupCount sexes total source { ...SourceParts } }
  }
`)

const RegionPyramid = graphql(`
  query RegionPyramid($id: ID!, $date: Date!, $other: ID!, $compares: Boolean!) {
    population(region: $id, date: $date, ageGroups: FIVE_YEARS) { ...PyramidParts }
    other: population(region: $other, date: $date, ageGroups: FIVE_YEARS) @include(if: $compares) { ...PyramidParts }
  }
`)

graphql(`
  fragment PyramidParts on PopulationTable {
    date base total
    rows { sex ageFrom ageTo count }
    source { ...SourceParts }
  }
`)

const RegionSexes = graphql(`
  query RegionSexes($id: ID!, $date: Date!) {
    population(region: $id, date: $date) { date base rows { sex ageFrom ageTo count } source { ...SourceParts } }
  }
`)

export interface PyramidChoice {
  readonly id: string
  readonly date: string
  /** '' for no comparison */
  readonly other: string
}

export function useRegion(id: string): QueryAnswer<RegionPageQuery> {
  return useQuery(RegionPage, { variables: { id, district: DISTRICT_ID } })
}

export function useRegionFigures(id: string): QueryAnswer<RegionFiguresQuery> {
  return useQuery(RegionFigures, { variables: { id } })
}

export type RegionNode = NonNullable<RegionPageQuery['region']>

/** Everything that the sections of the page read. */
export type RegionData = RegionPageQuery & RegionFiguresQuery

export function usePyramid({ id, date, other }: PyramidChoice): QueryAnswer<RegionPyramidQuery> {
  return useQuery(RegionPyramid, { variables: { id, date, other: other || id, compares: other !== '' } })
}

/** Women and men where no ages are stored; not asked when there is no such date. */
export function useSexes(id: string, date: string | null): QueryAnswer<RegionSexesQuery> {
  return useQuery(RegionSexes, { variables: { id, date: date ?? '' }, skip: date === null })
}

export function pyramidLink({ id, date, other }: PyramidChoice): string {
  return queryLink(print(RegionPyramid), { id, date, other: other || id, compares: other !== '' })
}

/** Where the number of inhabitants and the participations of a region can be asked for again. */
export function regionLink(id: string): string {
  return queryLink(print(RegionFigures), { id })
}
