import type { WayCount } from '../../analytics/participation/contributionWays.js'
import type { TopicCount, TopicCounts } from '../../analytics/participation/topicsByRegion.js'
import type { PlacedText } from '../../analytics/text/matchTexts.js'
import type { Database } from '../../neo4j/database.js'
import { type AskedBelow, type GraphReader, unknownId } from '../../neo4j/graphReader.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import type { ProjectStatusName } from '../project/project.type.js'
import type { RegionLevelName } from '../region/region.type.js'
import { ALL_CONTRIBUTIONS, CONTRIBUTION_CONDITIONS } from './contribution.cypher.js'
import type { ContributionFilter, ContributionKindName } from './contribution.type.js'
import { CONTRIBUTIONS_BY_ID, PLACED_TEXTS, TOPIC_COUNTS, TOPIC_GROUPS, TOPIC_TOTALS, UNKNOWN_FILTER_IDS, WAYS } from './contributionFigures.cypher.js'

type CountTuple = [topic: string, key: string | null, label: string | null, contributions: number]
interface ReadTopics { totals: [string, string, number][]; counts: CountTuple[]; groups: CountTuple[] }

export async function countTopics(database: Database, filter: ContributionFilter, level: RegionLevelName): Promise<TopicCounts> {
  const read = await readFiltered<ReadTopics>(database, { filter, parts: [TOPIC_TOTALS, TOPIC_COUNTS, TOPIC_GROUPS], more: { level } })
  return {
    totals: read.totals.map(([key, label, contributions]) => ({ key, label, contributions })),
    regions: read.counts.map(toCount),
    groups: read.groups.map(toCount),
  }
}

const toCount = ([topic, key, label, contributions]: CountTuple): TopicCount => ({ topic, of: key === null ? null : { key, label: label ?? key }, contributions })

export async function countWays(database: Database, filter: ContributionFilter): Promise<WayCount[]> {
  const { ways } = await readFiltered<{ ways: [ContributionKindName, boolean, ProjectStatusName | null, number][] }>(database, { filter, parts: [WAYS], more: {} })
  return ways.map(([kind, isTakenUp, status, contributions]) => ({ kind, isTakenUp, status, contributions }))
}

export async function readPlacedTexts(database: Database, filter: ContributionFilter): Promise<{ solutions: PlacedText[]; challenges: PlacedText[] }> {
  const { texts } = await readFiltered<{ texts: [string, ContributionKindName, string, string, string[]][] }>(database, { filter, parts: [PLACED_TEXTS], more: {} })
  const ofKind = (asked: ContributionKindName): PlacedText[] => texts.filter(([, kind]) => kind === asked).map(([id, , text, place, within]) => ({ id, text, place, within }))
  return { solutions: ofKind('SOLUTION'), challenges: ofKind('CHALLENGE') }
}

/** Contributions as they are asked for, by id. */
export async function readContributionsById(graph: GraphReader, ids: readonly string[], asked: AskedBelow): Promise<ReadonlyMap<string, SelectedRow>> {
  if (asked.nodes.length === 0 || ids.length === 0) return new Map()
  return graph.allByKey(CONTRIBUTIONS_BY_ID, { ids: [...new Set(ids)].sort() }, { target: 'Contribution', ...asked, key: 'self.id' })
}

interface Question { readonly filter: ContributionFilter; readonly parts: readonly string[]; readonly more: Readonly<Record<string, unknown>> }

async function readFiltered<Read extends object>(database: Database, { filter, parts, more }: Question): Promise<Read> {
  const asked = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined)
  const names = asked.map(([name]) => name)
  const conditions = chosen(CONTRIBUTION_CONDITIONS, names)
  const start = `${ALL_CONTRIBUTIONS}${conditions.length > 0 ? `\n  WHERE ${conditions.join('\n    AND ')}` : ''}`
  const statement = `${parts.map((part) => `CALL () {\n  ${start}${part}\n}`).join('\n')}\nRETURN *, [${chosen(UNKNOWN_FILTER_IDS, names).join(', ')}] AS unknown`
  const parameters = Object.fromEntries(asked.map(([name, value]) => [`filter_${name}`, value as unknown]))
  const [read] = await database.read<Read & { unknown: [string, string[]][] }>(statement, { ...parameters, ...more })
  if (!read) throw new Error('The contributions gave no record')
  for (const [name, ids] of read.unknown) if (ids.length > 0) throw unknownId(`filter.${name}`, ids, name)
  return read
}

function chosen(constants: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return Object.keys(constants).filter((name) => names.includes(name)).map((name) => constants[name] as string)
}
