import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ApolloServer } from '@apollo/server'
import type { Context } from './context.js'
import { projectRoot } from './paths.js'

interface Operation { readonly operationName: string; readonly query: string; readonly variables: Record<string, unknown> }

interface WarmUp {
  readonly apollo: ApolloServer<Context>
  readonly context: Context
  /** Whether no client is waiting for an answer. */
  readonly isIdle: () => boolean
  readonly signal: AbortSignal
}

/** What the pages ask when they are first opened; written by dashboard/test/browser/firstSight.test.ts. */
const FIRST_SIGHT = path.join(projectRoot, 'dashboard/first-sight.json')
const PAUSE_MS = 50

/**
 * Asks beforehand what the pages will ask, one operation after the other and only while nobody waits: a database that
 * has just started plans a statement in seconds, and keeps the plan. Answers and errors are of no interest here.
 */
export async function warmUp({ apollo, context, isIdle, signal }: WarmUp): Promise<void> {
  for (const { query, variables } of await firstSight()) {
    while (!isIdle() && !signal.aborted) await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS) })
    if (signal.aborted) return
    await apollo.executeOperation({ query, variables }, { contextValue: context }).catch(() => {})
  }
}

async function firstSight(): Promise<Operation[]> {
  const text = await readFile(FIRST_SIGHT, 'utf8').catch(() => '[]')
  return JSON.parse(text) as Operation[]
}

/** The names of these operations, under which they are counted (operation/metrics.ts). */
export async function namesOfFirstSight(): Promise<ReadonlySet<string>> {
  return new Set((await firstSight()).map(({ operationName }) => operationName))
}
