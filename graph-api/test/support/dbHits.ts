import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import neo4j, { type Driver, type ManagedTransaction, type ProfiledPlan, type QueryResult, type Session } from 'neo4j-driver'
import type { Database, DatabaseAccess, Parameters, WriteTransaction } from '../../src/neo4j/database.js'
import { standIn } from './standInDatabase.js'

const SOURCES = path.join(import.meta.dirname, '../../src')

/** Statements of the *.cypher.ts files, by file and constant: texts that are whole, and those of lists of statements. */
export async function cypherStatements(): Promise<Map<string, string>> {
  const files = (await readdir(SOURCES, { recursive: true })).filter((file) => file.endsWith('.cypher.ts')).sort()
  const modules = await Promise.all(files.map(async (file) => [path.basename(file, '.cypher.ts'), await import(/* @vite-ignore */ pathToFileURL(path.join(SOURCES, file)).href) as Record<string, unknown>] as const))
  return new Map(modules.flatMap(([file, exported]) => textsOf(file, exported)).filter(([, text]) => isStatement(text)))
}

function textsOf(name: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(`${name}.${key}`, inner))
}

/** Parts of statements begin elsewhere, or end before they return or write anything. */
function isStatement(text: string): boolean {
  const last = text.trim().split('\n').at(-1) ?? ''
  return /^(MATCH|OPTIONAL MATCH|MERGE|CREATE|UNWIND|CALL|RETURN)\b/.test(text.trim()) && /\b(RETURN|SET|DELETE|REMOVE|MERGE|CREATE|ROWS|INDEX)\b/.test(last) && !/^CREATE .*(CONSTRAINT|INDEX)/.test(text.trim())
}

/** The costliest profile of each statement, in accesses to the store (db hits). */
export type DbHits = Map<string, number>

/** A database that sends every statement as PROFILE and keeps what it costs, by its text. */
export function profiling(database: Database, { uri, user, password }: DatabaseAccess): { database: Database; driver: Driver; hits: DbHits; total: () => number } {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const hits: DbHits = new Map()
  let total = 0
  const rows = <R>(statement: string, { records, summary }: QueryResult): R[] => {
    const cost = summary.profile ? hitsBelow(summary.profile) : 0
    total += cost
    hits.set(statement, Math.max(hits.get(statement) ?? 0, cost))
    return records.map((record) => record.toObject() as R)
  }
  const profiled = (transaction: ManagedTransaction): WriteTransaction => ({
    run: async <R>(statement: string, parameters: Parameters = {}) => rows<R>(statement, await transaction.run(`PROFILE ${statement}`, { ...parameters })),
  })
  const inSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session()
    return work(session).finally(() => session.close())
  }
  const alone = <R>(statement: string, parameters: Parameters = {}): Promise<R[]> => inSession(async (session) => rows<R>(statement, await session.run(`PROFILE ${statement}`, { ...parameters })))
  const together: Database['maintainInOne'] = (work) => inSession((session) => session.executeWrite((transaction) => work(profiled(transaction))))
  const own: Partial<Database> = {
    read: alone, maintain: alone, maintainInOne: together, write: together,
    readTogether: async (statements, parameters) => Promise.all(statements.map((statement) => alone<Record<string, unknown>>(statement, parameters))),
  }
  return { database: standIn(database, own), driver, hits, total: () => total }
}

function hitsBelow(plan: ProfiledPlan): number {
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsBelow(child), 0)
}
