import { type RequestHandler, Router } from 'express'
import { SECONDS_TO_RETRY } from '../errors.js'
import type { Database } from '../neo4j/database.js'
import { readSchemaVersion, SCHEMA_VERSION } from '../neo4j/schemaVersion.js'

const MILLISECONDS_TO_ANSWER = 2_000

export interface Readiness {
  readonly ready: boolean
  readonly database: 'reachable' | 'unreachable'
  readonly schemaVersion: { readonly stored: number | null; readonly needed: number }
}

/** /health: the process answers. /ready: it may be sent requests, since the database is reachable and has the right form. */
export function probes(database: Database): Router {
  const router = Router()
  router.get('/health', (_request, response) => { response.set(UNCACHED).json({ alive: true }) })
  router.get('/ready', answerReadiness(database))
  return router
}

const UNCACHED = { 'Cache-Control': 'no-store' }

function answerReadiness(database: Database): RequestHandler {
  return (_request, response, next) => {
    readinessOf(database).then((readiness) => {
      response.set(UNCACHED)
      if (!readiness.ready) response.status(503).set('Retry-After', String(SECONDS_TO_RETRY))
      response.json(readiness)
    }, next)
  }
}

async function readinessOf(database: Database): Promise<Readiness> {
  const found = await withinTime(readSchemaVersion(database).then((stored) => ({ stored })).catch(() => null))
  const stored = found?.stored ?? null
  return {
    ready: stored === SCHEMA_VERSION,
    database: found === null ? 'unreachable' : 'reachable',
    schemaVersion: { stored, needed: SCHEMA_VERSION },
  }
}

async function withinTime<T>(answer: Promise<T>): Promise<T | null> {
  const late = AbortSignal.timeout(MILLISECONDS_TO_ANSWER)
  return Promise.race([answer, new Promise<null>((resolve) => { late.addEventListener('abort', () => resolve(null)) })])
}
