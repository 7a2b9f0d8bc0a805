import { sizeClassOf } from '../../analytics/participation/municipalitySize.js'
import { lifeStageOf } from '../../analytics/participation/representationGroups.js'
import type { Candidate, FeatureValue } from '../../analytics/selection/panelInput.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { filteredStakeholders } from '../participation/participationFilter.repository.js'
import type { ParticipationFilter } from '../participation/participationReport.type.js'
import { CANDIDATES, LAST_DAY } from './selection.cypher.js'

type CandidateTuple = [id: string, isOrganisation: boolean, gender: string | null, regions: [string, string][], interestGroups: string[], organisations: [string, string | null][], birthYear: number | null, inhabitants: number | null]
interface Read { candidates: CandidateTuple[]; unknown: [string, string[]][] }

/** Features that stored stakeholders have. */
export const STORED_FEATURES = ['KIND', 'GENDER', 'MUNICIPALITY', 'AMT', 'PLANNING_REGION', 'DISTRICT', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'AGE_GROUP', 'MUNICIPALITY_SIZE'] as const

export interface CandidateOptions {
  readonly withAddresses: boolean
  /** Ages are those reached in this year; without it they are unknown. */
  readonly year?: number | null
  /** Organisations are those of which somebody is a member on this day; null for today. */
  readonly day: string | null
}

/** The stakeholders that a filter holds, with their features; their organisations are their addresses where that is asked. */
export async function readCandidates(database: Database, filter: ParticipationFilter, options: CandidateOptions): Promise<Candidate[]> {
  const { stakeholders, unknown, parameters } = filteredStakeholders(filter, 'input.pool')
  const [read] = await database.read<Read>(`CALL () {\n${stakeholders}${CANDIDATES}\n}\nRETURN candidates, ${unknown} AS unknown`, { ...parameters, day: options.day })
  if (!read) throw new Error('The candidates gave no record')
  for (const [name, ids] of read.unknown) if (ids.length > 0) throw unknownId(`input.pool.${name}`, ids, name)
  return read.candidates.map((tuple) => toCandidate(tuple, options))
}

/** The day of the last event of a filter that names events; null without one. */
export async function lastDayOf(database: Database, { events }: ParticipationFilter): Promise<string | null> {
  if (!events || events.length === 0) return null
  const [read] = await database.read<{ day: string | null }>(LAST_DAY, { events })
  return read?.day ?? null
}

function toCandidate([id, isOrganisation, gender, regions, interestGroups, organisations, birthYear, inhabitants]: CandidateTuple, { withAddresses, year }: CandidateOptions): Candidate {
  const features: FeatureValue[] = [
    { feature: 'KIND', value: isOrganisation ? 'ORGANISATION' : 'ACTOR' },
    ...(gender === null ? [] : [{ feature: 'GENDER', value: gender }]),
    ...regions.map(([level, region]) => ({ feature: level, value: region })),
    ...interestGroups.map((group) => ({ feature: 'INTEREST_GROUP', value: group })),
    ...organisations.map(([organisation]) => ({ feature: 'ORGANISATION', value: organisation })),
    ...[...new Set(organisations.flatMap(([, kind]) => (kind === null ? [] : [kind])))].map((kind) => ({ feature: 'ORGANISATION_KIND', value: kind })),
    ...optional('AGE_GROUP', birthYear === null || !year ? null : lifeStageOf(year - birthYear)),
    ...optional('MUNICIPALITY_SIZE', inhabitants === null ? null : sizeClassOf(inhabitants)?.key ?? null),
  ]
  return { id, features, addresses: withAddresses ? organisations.map(([organisation]) => organisation) : [] }
}

const optional = (feature: string, value: string | null): FeatureValue[] => (value === null ? [] : [{ feature, value }])
