import type { Database } from '../../neo4j/database.js'
import { NODES, type RelationStatement } from './network.cypher.js'
import { type NetworkQuestion, parametersOf, SHARED, STORED } from './network.repository.js'
import type { TieKindName } from './networkInput.type.js'
import { nodeSources, relationSources, sharedSources, sharedStepSources, stepSources } from './networkSources.cypher.js'

/** A source that states a relation from one node to another. */
export interface StepSource { readonly from: string; readonly to: string; readonly source: string; readonly mutual: boolean }

/** Ids of the sources of these nodes and of the relations among them, each once. */
export async function readNetworkSources(database: Database, question: NetworkQuestion, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const pieces = [
    ...question.nodes.map((kind) => ({ name: `nodes_${kind}`, statement: nodeSources(NODES[kind]) })),
    ...piecesOf(question, STORED, relationSources),
    ...piecesOf(question, SHARED, sharedSources),
  ]
  const record = await readPieces<string[]>(database, pieces, { ...parametersOf(question), ids })
  return [...new Set([...record.values()].flat())].sort()
}

/** What states the relations among these nodes, which are few. */
export async function readStepSources(database: Database, question: NetworkQuestion, ids: readonly string[]): Promise<StepSource[]> {
  if (ids.length < 2) return []
  const parameters = { ...parametersOf(question), ids }
  const stored = await readPieces<[string, string, string | null, boolean][]>(database, piecesOf(question, STORED, stepSources), parameters)
  const shared = await readPieces<[string, string | null][][]>(database, piecesOf(question, SHARED, sharedStepSources), parameters)
  return [
    ...[...stored.values()].flat().flatMap(([from, to, source, mutual]) => (source === null ? [] : [{ from, to, source, mutual }])),
    ...[...shared.values()].flat().flatMap(stepsThrough),
  ]
}

/** Every two who share an item, by the records of both. */
function stepsThrough(members: readonly (readonly [string, string | null])[]): StepSource[] {
  const ids = [...new Set(members.map(([id]) => id))]
  return members.flatMap(([from, source]) => (source === null ? [] : ids.filter((to) => to !== from).map((to) => ({ from, to, source, mutual: true }))))
}

interface Piece { readonly name: string; readonly statement: string }

function piecesOf(question: NetworkQuestion, statements: Partial<Record<TieKindName, RelationStatement>>, toStatement: (relation: RelationStatement) => string): Piece[] {
  return question.ties.flatMap((kind) => {
    const relation = statements[kind]
    return relation ? [{ name: `ties_${kind}`, statement: toStatement(relation) }] : []
  })
}

async function readPieces<Rows>(database: Database, pieces: readonly Piece[], parameters: Record<string, unknown>): Promise<Map<string, Rows>> {
  if (pieces.length === 0) return new Map()
  const read = await database.readTogether(pieces.map(({ statement }) => `${statement} AS found`), parameters)
  return new Map(pieces.map(({ name }, index) => [name, read[index]?.[0]?.found as Rows]))
}
