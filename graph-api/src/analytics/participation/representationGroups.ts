import { type AgeGroup, LIFE_STAGES } from '../demography/ageGroups.js'
import { SIZE_CLASSES, sizeClassOf } from './municipalitySize.js'
import { regionsOfLevel, type RegionTree, selfAndAbove } from './regionTree.js'
import type { RepresentationGroup } from './representation.js'

/** People who took part by one value: the place, the gender, the age. Null is unknown. */
export interface PeopleBy<Value> { readonly value: Value | null; readonly people: number }

/** The groups of an attribute, and how many participants belong to none that is known. */
export interface Grouped { readonly groups: readonly RepresentationGroup[]; readonly participants: number; readonly unknown: number }

const SEXES = ['FEMALE', 'MALE'] as const

/** Women and men always; further genders as they occur, which the population register does not count. */
export function groupsBySex(people: readonly PeopleBy<string>[], population: ReadonlyMap<string, number> | null): Grouped {
  const others = people.flatMap(({ value }) => (value === null || value === 'FEMALE' || value === 'MALE' ? [] : [value])).sort()
  return grouped(people, [...new Set([...SEXES, ...others])].map((key) => ({ key, label: key.toLowerCase(), inhabitants: population?.get(key) ?? null })), (gender) => [gender])
}

export function ageKey({ ageFrom, ageTo }: AgeGroup): string {
  return ageTo === null ? `${ageFrom}+` : `${ageFrom}-${ageTo}`
}

/** The stage of life of an age in years; null below 0. */
export function lifeStageOf(age: number): string | null {
  const group = LIFE_STAGES.find(({ ageFrom, ageTo }) => age >= ageFrom && (ageTo === null || age <= ageTo))
  return group ? ageKey(group) : null
}

/** Stages of life (0–19, 20–39, 40–64, 65–79, 80 and older). */
export function groupsByAge(people: readonly PeopleBy<number>[], population: ReadonlyMap<string, number> | null): Grouped {
  const entries = LIFE_STAGES.map((group) => ({ key: ageKey(group), label: ageKey(group), inhabitants: population?.get(ageKey(group)) ?? null }))
  return grouped(people, entries, (age) => [lifeStageOf(age)].filter((key) => key !== null))
}

/** Regions of a level as far as they lie in the asked ones; without asked ones every region of the level. */
export function groupsByRegion(tree: RegionTree, people: readonly PeopleBy<string>[], asked: { level: string; within: readonly string[] | null }): Grouped {
  const entries = regionEntries(tree, asked)
  const shown = new Set(entries.map(({ key }) => key))
  return grouped(people, entries, (place) => regionsOfLevel(tree, place, asked.level).filter((id) => shown.has(id)))
}

/** Municipalities of similar size. A class holds the inhabitants of its municipalities; those of unknown size are in none. */
export function groupsByMunicipalitySize(tree: RegionTree, people: readonly PeopleBy<string>[], within: readonly string[] | null): Grouped {
  const municipalities = regionEntries(tree, { level: 'MUNICIPALITY', within })
  const classOf = new Map(municipalities.map(({ key, inhabitants }) => [key, inhabitants === null ? null : sizeClassOf(inhabitants)?.key ?? null]))
  const entries = SIZE_CLASSES.flatMap(({ key }) => {
    const ofClass = municipalities.filter((municipality) => classOf.get(municipality.key) === key)
    return ofClass.length === 0 ? [] : [{ key, label: key, inhabitants: ofClass.reduce((sum, { inhabitants }) => sum + (inhabitants ?? 0), 0) }]
  })
  return grouped(people, entries, (place) => regionsOfLevel(tree, place, 'MUNICIPALITY').flatMap((id) => classOf.get(id) ?? []))
}

/** Regions of a level with the inhabitants of that part of each that lies in the asked regions. */
export function regionEntries(tree: RegionTree, { level, within }: { level: string; within: readonly string[] | null }): Entry[] {
  const ofLevel = [...tree.values()].filter((region) => region.level === level)
  return ofLevel.flatMap(({ id, name, inhabitants }) => {
    if (within === null || liesIn(tree, id, within)) return [{ key: id, label: name, inhabitants }]
    const parts = municipalitiesIn(tree, id).filter((part) => liesIn(tree, part, within))
    return parts.length === 0 ? [] : [{ key: id, label: name, inhabitants: sumOrNull(parts.map((part) => tree.get(part)?.inhabitants ?? null)) }]
  })
}

function liesIn(tree: RegionTree, id: string, regions: readonly string[]): boolean {
  const above = selfAndAbove(tree, id)
  return regions.some((region) => above.has(region))
}

function municipalitiesIn(tree: RegionTree, id: string): string[] {
  return [...tree.values()].filter((region) => region.level === 'MUNICIPALITY' && liesIn(tree, region.id, [id])).map((region) => region.id)
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}

type Entry = Omit<RepresentationGroup, 'participants'>

function grouped<Value>(people: readonly PeopleBy<Value>[], entries: readonly Entry[], keysOf: (value: Value) => readonly string[]): Grouped {
  const counts = new Map(entries.map(({ key }) => [key, 0]))
  let [participants, unknown] = [0, 0]
  for (const { value, people: count } of people) {
    const keys = value === null ? [] : keysOf(value).filter((key) => counts.has(key))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + count)
    if (keys.length === 0) unknown += count
    else participants += count
  }
  return { groups: entries.map((entry) => ({ ...entry, participants: counts.get(entry.key) ?? 0 })), participants, unknown }
}
