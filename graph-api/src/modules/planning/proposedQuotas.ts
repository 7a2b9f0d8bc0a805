import { regionEntries } from '../../analytics/participation/representationGroups.js'
import { populationOfGroups } from '../../analytics/participation/populationOfGroups.js'
import { type RegionTree, selfAndAbove } from '../../analytics/participation/regionTree.js'
import { type PopulationGroup, proportionalQuotas } from '../../analytics/selection/proportionalQuotas.js'
import type { PopulationState } from '../../analytics/demography/populationTable.js'
import type { Database } from '../../neo4j/database.js'
import { readRegionTree } from '../participation/participationFilter.repository.js'
import { readPopulationsBelow } from '../participation/representation.repository.js'
import { type PlannedEvent, readValueNames } from './planning.repository.js'
import type { QuotaProposal } from './planQuestions.type.js'
import type { ProposableFeature } from './proposable.js'

export interface ProposalQuestion { readonly seats: number; readonly tolerance: number; readonly features: readonly ProposableFeature[] | null }

/** The population of a feature, and whose it is: of the catchment, or of the nearest region above it that has figures. */
interface Basis { readonly groups: readonly PopulationGroup[]; readonly region: string; readonly date: string | null }

/** Quotas in proportion to the people of the event's catchment; features without population figures are named. */
export async function proposedQuotas(database: Database, event: PlannedEvent, { seats, tolerance, features }: ProposalQuestion): Promise<QuotaProposal> {
  const tree = await readRegionTree(database)
  const catchment = event.catchment ?? districtOf(tree, event.place)
  const asked = features ?? defaultFeatures(tree, catchment)
  if (catchment === null) return { quotas: [], withoutPopulation: [...asked] }
  const bases = await Promise.all(asked.map(async (feature) => ({ feature, basis: await basisOf({ database, tree, feature }, catchment) })))
  const quotas = bases.flatMap(({ feature, basis }) => (basis === null ? [] : proportionalQuotas(basis.groups, { seats, tolerance })
    .map(({ key, ...quota }) => ({ ...quota, feature, value: key, basis: tree.get(basis.region)?.name ?? basis.region, isBasisWider: basis.region !== catchment, date: basis.date }))))
  const nameOf = await readValueNames(database, quotas)
  return { quotas: quotas.map((quota) => ({ ...quota, label: nameOf(quota) })), withoutPopulation: bases.flatMap(({ feature, basis }) => (basis === null ? [feature] : [])) }
}

function districtOf(tree: RegionTree, place: string | null): string | null {
  return place === null ? null : [...selfAndAbove(tree, place)].find((id) => tree.get(id)?.level === 'DISTRICT') ?? null
}

/** Sex, age, and the level of regions that parts the catchment: conference regions of a district, else Ämter. */
function defaultFeatures(tree: RegionTree, catchment: string | null): ProposableFeature[] {
  const parts = catchment === null ? [] : regionEntries(tree, { level: 'PLANNING_REGION', within: [catchment] })
  return ['GENDER', 'AGE_GROUP', parts.length > 1 ? 'PLANNING_REGION' : 'AMT']
}

interface BasisQuestion { readonly database: Database; readonly tree: RegionTree; readonly feature: ProposableFeature }

async function basisOf(question: BasisQuestion, catchment: string): Promise<Basis | null> {
  const { tree, feature } = question
  if (feature !== 'GENDER' && feature !== 'AGE_GROUP') {
    const entries = regionEntries(tree, { level: feature, within: [catchment] })
    if (entries.length === 0 || entries.some(({ inhabitants }) => inhabitants === null)) return null
    return { groups: entries.map(({ key, inhabitants }) => ({ key, inhabitants: inhabitants ?? 0 })), region: catchment, date: null }
  }
  for (let region: string | null = catchment; region !== null; region = tree.get(region)?.parent ?? null) {
    const found = await peopleOf({ ...question, feature }, region)
    if (found) return found
  }
  return null
}

async function peopleOf({ database, tree, feature }: BasisQuestion & { feature: 'GENDER' | 'AGE_GROUP' }, region: string): Promise<Basis | null> {
  const attribute = feature === 'GENDER' ? 'SEX' : 'AGE_GROUP'
  const municipalities = regionEntries(tree, { level: 'MUNICIPALITY', within: [region] }).map(({ key }) => key)
  // A conference region has no figures of its own; its municipalities may have.
  for (const regions of [[region], municipalities]) {
    const states: ReadonlyMap<string, readonly PopulationState[]> = await readPopulationsBelow(database, regions)
    const population = regions.length === 0 ? null : populationOfGroups(tree, states, { regions, attribute })
    if (population) return { groups: [...population.counts].map(([key, inhabitants]) => ({ key, inhabitants })), region, date: population.date }
  }
  return null
}
