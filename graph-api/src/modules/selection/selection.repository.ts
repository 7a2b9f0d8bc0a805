import type { Candidate, FeatureValue } from '../../analytics/selection/panelInput.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { filteredStakeholders } from '../participation/participationFilter.repository.js'
import type { ParticipationFilter } from '../participation/participationReport.type.js'
import { CANDIDATES } from './selection.cypher.js'

type CandidateTuple = [id: string, isOrganisation: boolean, gender: string | null, regions: [string, string][], interestGroups: string[], organisations: [string, string | null][]]
interface Read { candidates: CandidateTuple[]; unknown: [string, string[]][] }

/** Features that stored stakeholders have. */
export const STORED_FEATURES = ['KIND', 'GENDER', 'MUNICIPALITY', 'AMT', 'PLANNING_REGION', 'DISTRICT', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND'] as const

/** The stakeholders that a filter holds, with their features; their organisations are their addresses where that is asked. */
export async function readCandidates(database: Database, filter: ParticipationFilter, { withAddresses }: { withAddresses: boolean }): Promise<Candidate[]> {
  const { stakeholders, unknown, parameters } = filteredStakeholders(filter)
  const [read] = await database.read<Read>(`CALL () {\n${stakeholders}${CANDIDATES}\n}\nRETURN candidates, ${unknown} AS unknown`, parameters)
  if (!read) throw new Error('The candidates gave no record')
  for (const [name, ids] of read.unknown) if (ids.length > 0) throw unknownId(`input.pool.${name}`, ids, name)
  return read.candidates.map((tuple) => toCandidate(tuple, withAddresses))
}

function toCandidate([id, isOrganisation, gender, regions, interestGroups, organisations]: CandidateTuple, withAddresses: boolean): Candidate {
  const features: FeatureValue[] = [
    { feature: 'KIND', value: isOrganisation ? 'ORGANISATION' : 'ACTOR' },
    ...(gender === null ? [] : [{ feature: 'GENDER', value: gender }]),
    ...regions.map(([level, region]) => ({ feature: level, value: region })),
    ...interestGroups.map((group) => ({ feature: 'INTEREST_GROUP', value: group })),
    ...organisations.map(([organisation]) => ({ feature: 'ORGANISATION', value: organisation })),
    ...[...new Set(organisations.flatMap(([, kind]) => (kind === null ? [] : [kind])))].map((kind) => ({ feature: 'ORGANISATION_KIND', value: kind })),
  ]
  return { id, features, addresses: withAddresses ? organisations.map(([organisation]) => organisation) : [] }
}
