import { nearestMultipliers } from '../../analytics/network/nearestMultipliers.js'
import { type RegionTree, selfAndAbove } from '../../analytics/participation/regionTree.js'
import type { Database } from '../../neo4j/database.js'
import { readRegionTree } from '../participation/participationFilter.repository.js'
import { type MissingPart, type PlannedEvent, type PlannedPerson, readMissingParts, readNames, readTies } from './planning.repository.js'
import type { MissingVoice, WhoToAsk } from './planQuestions.type.js'

/** Who is not nominated yet, and over whom they can be asked. */
export async function whoToAsk(database: Database, event: PlannedEvent, people: readonly PlannedPerson[]): Promise<WhoToAsk> {
  const date = event.date ?? ''
  const [parts, ties, tree] = await Promise.all([readMissingParts(database, date), readTies(database, date), readRegionTree(database)])
  const nominated = new Set(people.map(({ id }) => id))
  const concerned = parts.filter((part) => concerns(part, event.catchment, tree))
  const missing = concerned.filter(({ members }) => !members.some((member) => nominated.has(member)))
  const known = [...nominated, ...people.flatMap(({ nominatedBy }) => (nominatedBy === null ? [] : [nominatedBy]))]
  const paths = nearestMultipliers({ ties, known: [...new Set(known)], groups: missing.map((part) => ({ key: keyOf(part), members: part.members })) })
  const names = await readNames(database, [...paths.values()].flatMap((found) => found?.path ?? []))
  const voices = missing.map((part) => toVoice(part, paths.get(keyOf(part))?.path ?? null, names))
  const of = (kind: MissingPart['kind']): MissingVoice[] => voices.filter((voice) => voice.kind === kind).sort(byNearness)
  const total = (kind: MissingPart['kind']): number => concerned.filter((part) => part.kind === kind).length
  return {
    regions: of('REGION'), interestGroups: of('INTEREST_GROUP'), organisations: of('ORGANISATION'),
    regionCount: total('REGION'), interestGroupCount: total('INTEREST_GROUP'), organisationCount: total('ORGANISATION'),
  }
}

const keyOf = ({ kind, id }: MissingPart): string => `${kind} ${id}`

/** What has a place concerns the event when the place lies in the catchment, or is a wider area around it. */
function concerns({ kind, regions }: MissingPart, catchment: string | null, tree: RegionTree): boolean {
  if (catchment === null || regions.length === 0) return true
  const aboveCatchment = selfAndAbove(tree, catchment)
  return regions.some((region) => selfAndAbove(tree, region).has(catchment) || (kind === 'ORGANISATION' && aboveCatchment.has(region)))
}

function toVoice({ kind, id, name, members }: MissingPart, path: readonly string[] | null, names: ReadonlyMap<string, string>): MissingVoice {
  const person = (one: string | undefined) => (one === undefined ? null : { id: one, name: names.get(one) ?? one })
  return {
    kind, id, name, members: members.length, steps: path === null ? null : path.length - 1,
    ask: person(path?.[0]), reaches: person(path?.at(-1)), through: (path ?? []).slice(1, -1).flatMap((one) => person(one) ?? []),
  }
}

function byNearness(one: MissingVoice, other: MissingVoice): number {
  return (one.steps ?? Infinity) - (other.steps ?? Infinity) || 0
}
