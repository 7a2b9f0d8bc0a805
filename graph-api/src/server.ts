import { setMaxListeners } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { GraphQLSchema } from 'graphql'
import { type Operation, readOperation } from '../operationSettings.mjs'
import { type Protection, readProtection } from '../protectionSettings.mjs'
import { compressedAnswers, compressedFiles } from './answers/compressed.js'
import { otherForms } from './answers/otherForms.js'
import { createApollo } from './apollo.js'
import type { Config } from './config.js'
import type { Context } from './context.js'
import { serveDashboard } from './dashboard.js'
import type { Database } from './neo4j/database.js'
import { GraphReader } from './neo4j/graphReader.js'
import { NewStatements } from './neo4j/newStatements.js'
import { Metrics } from './operation/metrics.js'
import { probes } from './operation/probes.js'
import { traceOperations, traceRequest } from './operation/tracedRequest.js'
import { createSchema } from './schema.js'
import { addressLimit, shareOf } from './security/addressLimit.js'
import { fairTurns } from './security/fairTurns.js'
import { securityHeaders } from './security/headers.js'
import { SHAPES } from './shapes.js'
import { atMost } from './shutdown.js'
import { EventStream } from './subscriptions/eventStream.js'
import { WorkTeller } from './subscriptions/workTeller.js'
import { namesOfFirstSight, warmUp } from './warmUp.js'
import { limitAnalyses } from './workers/analysisPool.js'

export interface RunningServer {
  readonly url: string
  /** Plans what the pages will ask; to be called once the server is there for its users. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

const MB = 1024 * 1024

interface Engine { readonly apollo: ApolloServer<Context>; readonly schema: GraphQLSchema; readonly protection: Protection; readonly metrics: Metrics }

export interface ServerOptions { readonly config: Pick<Config, 'host' | 'port'> & { readonly operation?: Operation }; readonly database: Database }
export interface PreparedServer { listen(options: ServerOptions): Promise<RunningServer> }

/** What the server needs before it needs the database: the schema and the GraphQL engine. */
export async function prepareServer(protection: Protection = readProtection({})): Promise<PreparedServer> {
  const schema = createSchema()
  const { introspection, costBudget, largestAnswerMb, answerCacheMb, logsRequests } = protection
  const metrics = new Metrics(await namesOfFirstSight())
  const watchers = [metrics.countOperations, traceOperations]
  const apollo = createApollo({ schema, watchers, introspection, costBudget, logsRequests, largestAnswer: largestAnswerMb * MB, keptAnswers: answerCacheMb * MB })
  limitAnalyses(protection.analysisSeconds)
  await apollo.start()
  return { listen: (options) => listen({ apollo, schema, protection, metrics }, options) }
}

export async function startServer(options: ServerOptions, protection?: Partial<Protection>): Promise<RunningServer> {
  const prepared = await prepareServer({ ...readProtection({}), ...protection })
  return prepared.listen(options)
}

/** Serves the API at /graphql and the dashboard everywhere else. */
async function listen(engine: Engine, { config, database }: ServerOptions): Promise<RunningServer> {
  const app = express()
  const server = http.createServer(app)
  const statements = new NewStatements()
  const context: Context = { database, graph: new GraphReader(database, SHAPES, statements) }
  const beforehand: Context = { database, graph: new GraphReader(database, SHAPES, statements.beforehand) }
  const waiting = new WaitingClients()
  const closing = new AbortController()
  const operation = config.operation ?? readOperation({})
  app.use('/graphql', waiting.count)
  app.use(probes(database))
  if (operation.showsMetrics) app.get('/metrics', engine.metrics.answer)
  engine.metrics.watchDatabase(database)
  const stream = new EventStream({ schema: engine.schema, perAddress: shareOf(operation.subscriptionsPerAddress, operation.replicas), contextOf: (response) => ({ ...context, signal: endOf(response) }) })
  engine.metrics.watchSubscriptions(() => stream.count)
  const teller = new WorkTeller(database)
  addRoutes(app, engine, { context, stream, replicas: operation.replicas })
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(config.port, config.host, resolve) })
  const { port } = server.address() as AddressInfo
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    url: `http://${host}:${port}/`,
    warmUp: () => warmUp({ apollo: engine.apollo, context: beforehand, isIdle: () => waiting.number === 0, signal: closing.signal }),
    async close() {
      closing.abort()
      engine.metrics.close()
      stream.close()
      await close(server, engine.apollo, operation.stopSeconds * 1000)
      await teller.close()
    },
  }
}

class WaitingClients {
  number = 0
  /** Who listens for news waits for no answer. */
  readonly count: RequestHandler = (request, response, next) => {
    if (request.path.startsWith('/stream')) { next(); return }
    this.number += 1
    response.once('close', () => { this.number -= 1 })
    next()
  }
}

function addRoutes(app: Express, { apollo, schema, protection, metrics }: Engine, { context, stream, replicas }: { context: Context; stream: EventStream; replicas: number }): void {
  const contextOf = (response: http.ServerResponse): Context => ({ ...context, signal: endOf(response) })
  app.disable('x-powered-by')
  // Answers have a tag by data version (answers/entityTags.ts), which needs no reading of the whole answer.
  app.disable('etag')
  app.set('trust proxy', protection.trustedProxies)
  app.use(securityHeaders({ isBehindProxy: protection.trustedProxies > 0 }))
  app.use('/graphql', metrics.countRequest, addressLimit(protection.requestsPerMinute, replicas), express.json({ limit: protection.largestBodyMb * MB }))
  app.use('/graphql/stream', stream.handle)
  app.use('/graphql', fairTurns(protection.requestsAtOnce), traceRequest, compressedAnswers)
  app.use('/graphql', otherForms({ apollo, schema, contextOf }), expressMiddleware(apollo, { context: ({ res }) => Promise.resolve(contextOf(res)) }))
  app.use(compressedFiles)
  serveDashboard(app, protection)
  app.use(answerBadRequest(protection))
}

function endOf(response: http.ServerResponse): AbortSignal {
  const gone = new AbortController()
  // One listener for each measure that the client waits for.
  setMaxListeners(0, gone.signal)
  // Who has his answer waits for nothing, and to abort costs an exception with its stack.
  response.once('close', () => { if (!response.writableFinished) gone.abort() })
  return gone.signal
}

/** A body that is no JSON or too large: a GraphQL answer without internals. */
const answerBadRequest = ({ largestBodyMb }: Protection): ErrorRequestHandler => (error: { status?: number; type?: string }, { originalUrl }, response, next) => {
  if (response.headersSent) { next(error); return }
  const tooLarge = error.type === 'entity.too.large'
  const status = tooLarge ? 413 : (error.status ?? 500)
  const message = tooLarge
    ? `The request is larger than ${largestBodyMb} MB. Use npm run import for large data sets.`
    : status < 500 ? unreadable(status, originalUrl) : 'Something went wrong on our side.'
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}

/** What is wrong with a request that cannot be read. */
function unreadable(status: number, url: string): string {
  if (!url.startsWith('/graphql')) return 'The address cannot be read.'
  return status === 415 ? 'The request body must be JSON in UTF-8, plain or packed with gzip, deflate or br.' : 'The request body is not valid JSON.'
}

const IDLE_EVERY_MS = 50

/** Takes no more requests; those under way are answered, as long as there is time. A connection that waits for further ones is closed. */
async function close(server: http.Server, apollo: ApolloServer<Context>, longestMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => resolve()) })
  const idle = setInterval(() => { server.closeIdleConnections() }, IDLE_EVERY_MS)
  await atMost(longestMs, closed)
  clearInterval(idle)
  server.closeAllConnections()
  await apollo.stop()
}
