import { type GroupPopulation, type PopulationAttribute, populationOfGroups } from '../../analytics/participation/populationOfGroups.js'
import { type RegionTree, topmostOf, topRegions } from '../../analytics/participation/regionTree.js'
import { type Grouped, groupsByAge, groupsByMunicipalitySize, groupsByRegion, groupsBySex } from '../../analytics/participation/representationGroups.js'
import type { Database } from '../../neo4j/database.js'
import { type PeopleQuestion, readPeople, readPopulationsBelow } from './representation.repository.js'
import type { RepresentationAttributeName } from './representation.type.js'

export interface RepresentedGroups extends Grouped { readonly populationDate: string | null; readonly sourceIds: readonly string[] }

/** The groups of an attribute with their participants and inhabitants. */
export async function representedGroups(database: Database, attribute: RepresentationAttributeName, question: Omit<PeopleQuestion, 'by'>): Promise<RepresentedGroups> {
  if (attribute === 'SEX') {
    const { people, tree, sourceIds } = await readPeople<string>(database, { ...question, by: 'gender' })
    return withPopulation(await readPopulation({ database, tree, attribute, question }), sourceIds, (counts) => groupsBySex(people, counts))
  }
  if (attribute === 'AGE_GROUP') {
    const { people, tree, sourceIds } = await readPeople<number>(database, { ...question, by: 'age' })
    return withPopulation(await readPopulation({ database, tree, attribute, question }), sourceIds, (counts) => groupsByAge(people, counts))
  }
  const { people, tree, sourceIds } = await readPeople<string>(database, { ...question, by: 'place' })
  const within = question.filter.regions ?? null
  const groups = attribute === 'MUNICIPALITY_SIZE' ? groupsByMunicipalitySize(tree, people, within) : groupsByRegion(tree, people, { level: attribute, within })
  return { ...groups, populationDate: null, sourceIds }
}

interface Base { readonly database: Database; readonly tree: RegionTree; readonly attribute: PopulationAttribute; readonly question: Omit<PeopleQuestion, 'by'> }

async function readPopulation({ database, tree, attribute, question }: Base): Promise<GroupPopulation | null> {
  const regions = topmostOf(tree, question.filter.regions ?? topRegions(tree))
  return populationOfGroups(tree, await readPopulationsBelow(database, regions), { regions, attribute })
}

function withPopulation(population: GroupPopulation | null, sourceIds: readonly string[], groupsOf: (counts: GroupPopulation['counts'] | null) => Grouped): RepresentedGroups {
  const populationSources = (population?.sources ?? []).filter((source) => source !== null)
  return { ...groupsOf(population?.counts ?? null), populationDate: population?.date ?? null, sourceIds: [...new Set([...sourceIds, ...populationSources])] }
}
