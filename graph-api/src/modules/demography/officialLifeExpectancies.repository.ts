import type { Sex } from '../../analytics/demography/populationTable.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { OFFICIAL_LIFE_EXPECTANCIES } from './officialLifeExpectancies.cypher.js'

export interface PublishedExpectancy {
  /** Steps up from the region that was asked for. */
  readonly steps: number
  readonly regionId: string
  readonly regionName: string
  readonly period: string
  readonly sex: Sex
  readonly age: number
  readonly years: number
  readonly source: string | null
}

type Row = [number, string, string, string, Sex, number, number, string | null]

export async function readPublishedExpectancies(database: Database, region: string, ages: readonly number[]): Promise<PublishedExpectancy[]> {
  const [read] = await database.read<{ single: Row[]; ofTables: Row[] }>(OFFICIAL_LIFE_EXPECTANCIES, { region, ages })
  if (!read) throw unknownId('region', [region], 'Region')
  return [...read.single, ...read.ofTables].map(([steps, regionId, regionName, period, sex, age, years, source]) => ({ steps, regionId, regionName, period, sex, age, years, source }))
}
