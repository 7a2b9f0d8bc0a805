import { populationAnswer, type PopulationState } from '../demography/populationTable.js'
import { ageKey } from './representationGroups.js'
import type { RegionTree } from './regionTree.js'

/** Inhabitants by sex or age group of some regions together, on which day, by which sources. */
export interface GroupPopulation { readonly counts: ReadonlyMap<string, number>; readonly date: string; readonly sources: readonly (string | null)[] }

export type PopulationAttribute = 'SEX' | 'AGE_GROUP'

/**
 * The latest known population by sex or age of regions that do not overlap. A region without such figures of its own
 * gets the sum over the regions that are part of it, if each of them has them. The date is the earliest of those used.
 * Null where one of the regions has no figures: a part would be taken for the whole.
 */
export function populationOfGroups(tree: RegionTree, states: ReadonlyMap<string, readonly PopulationState[]>, asked: { regions: readonly string[]; attribute: PopulationAttribute }): GroupPopulation | null {
  return together(asked.regions.map((region) => ofRegion(region, asked.attribute, { states, parts: partsOf(tree) })))
}

interface Stored { readonly states: ReadonlyMap<string, readonly PopulationState[]>; readonly parts: ReadonlyMap<string, readonly string[]> }

function ofRegion(region: string, attribute: PopulationAttribute, stored: Stored): GroupPopulation | null {
  const states = stored.states.get(region) ?? []
  const own = attribute === 'SEX' ? bySex(states) : byAge(states)
  return own ?? together((stored.parts.get(region) ?? []).map((part) => ofRegion(part, attribute, stored)))
}

function bySex(states: readonly PopulationState[]): GroupPopulation | null {
  for (const { totals, date, source } of states) {
    const [female, male] = [totals.get('FEMALE'), totals.get('MALE')]
    if (female !== undefined && male !== undefined) return { counts: new Map([['FEMALE', female], ['MALE', male]]), date, sources: [source] }
  }
  return null
}

function byAge(states: readonly PopulationState[]): GroupPopulation | null {
  const { state, rows } = populationAnswer(states, { date: null, sex: 'TOTAL', ageGroups: 'LIFE_STAGES' })
  if (!state || rows.length === 0) return null
  return { counts: new Map(rows.map((row) => [ageKey(row), row.count])), date: state.date, sources: [state.source] }
}

function together(parts: readonly (GroupPopulation | null)[]): GroupPopulation | null {
  const known = parts.filter((part) => part !== null)
  const dates = known.map(({ date }) => date).sort()
  if (known.length < parts.length || dates[0] === undefined) return null
  const counts = new Map<string, number>()
  for (const part of known) for (const [key, count] of part.counts) counts.set(key, (counts.get(key) ?? 0) + count)
  return { counts, date: dates[0], sources: [...new Set(known.flatMap(({ sources }) => sources))] }
}

/** The tree of regions from above, without further groups (conference regions): they hold the same people again. */
function partsOf(tree: RegionTree): Map<string, string[]> {
  const groups = new Set([...tree.values()].flatMap((region) => region.groups))
  const parts = new Map<string, string[]>()
  for (const { id, parent } of tree.values()) {
    if (parent !== null && !groups.has(id)) parts.set(parent, [...(parts.get(parent) ?? []), id])
  }
  return parts
}
