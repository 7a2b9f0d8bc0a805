import { setMaxListeners } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { GraphQLSchema } from 'graphql'
import helmet from 'helmet'
import { otherForms } from './answers/otherForms.js'
import { createApollo } from './apollo.js'
import type { Config } from './config.js'
import type { Context } from './context.js'
import { serveDashboard } from './dashboard.js'
import type { Database } from './neo4j/database.js'
import { GraphReader } from './neo4j/graphReader.js'
import { createSchema } from './schema.js'
import { SHAPES } from './shapes.js'
import { warmUp } from './warmUp.js'

export interface RunningServer {
  readonly url: string
  /** Plans what the pages will ask; to be called once the server is there for its users. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

interface Engine { readonly apollo: ApolloServer<Context>; readonly schema: GraphQLSchema }

/** A data set of 100,000 people is about 60 MB of text; larger ones go through the command line. */
const LARGEST_BODY = '256mb'

export interface ServerOptions { readonly config: Pick<Config, 'host' | 'port'>; readonly database: Database }
export interface PreparedServer { listen(options: ServerOptions): Promise<RunningServer> }

/** What the server needs before it needs the database: the schema and the GraphQL engine. */
export async function prepareServer(): Promise<PreparedServer> {
  const schema = createSchema()
  const apollo = createApollo({ schema })
  await apollo.start()
  return { listen: (options) => listen({ apollo, schema }, options) }
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const prepared = await prepareServer()
  return prepared.listen(options)
}

/** Serves the API at /graphql and the dashboard everywhere else. */
async function listen(engine: Engine, { config, database }: ServerOptions): Promise<RunningServer> {
  const app = express()
  const server = http.createServer(app)
  const context: Context = { database, graph: new GraphReader(database, SHAPES) }
  const waiting = new WaitingClients()
  const closing = new AbortController()
  app.use('/graphql', waiting.count)
  addRoutes(app, engine, context)
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(config.port, config.host, resolve) })
  const { port } = server.address() as AddressInfo
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    url: `http://${host}:${port}/`,
    warmUp: () => warmUp({ apollo: engine.apollo, context, isIdle: () => waiting.number === 0, signal: closing.signal }),
    close() {
      closing.abort()
      return close(server, engine.apollo)
    },
  }
}

class WaitingClients {
  number = 0
  readonly count: RequestHandler = (_request, response, next) => {
    this.number += 1
    response.once('close', () => { this.number -= 1 })
    next()
  }
}

function addRoutes(app: Express, { apollo, schema }: Engine, context: Context): void {
  const contextOf = (response: http.ServerResponse): Context => ({ ...context, signal: endOf(response) })
  app.disable('x-powered-by')
  // Answers have a tag by data version (answers/entityTags.ts), which needs no reading of the whole answer.
  app.disable('etag')
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY }, strictTransportSecurity: false }))
  app.use('/graphql', express.json({ limit: LARGEST_BODY }), otherForms({ apollo, schema, contextOf }), expressMiddleware(apollo, { context: ({ res }) => Promise.resolve(contextOf(res)) }))
  serveDashboard(app)
  app.use(answerBadRequest)
}

function endOf(response: http.ServerResponse): AbortSignal {
  const gone = new AbortController()
  // One listener for each measure that the client waits for.
  setMaxListeners(0, gone.signal)
  response.once('close', () => { gone.abort() })
  return gone.signal
}

/** Everything comes from this host. Styles are set by the charts and the map on their elements; workers are made from blobs. */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
}

/** A body that is no JSON or too large: a GraphQL answer without internals. */
const answerBadRequest: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  if (response.headersSent) { next(error); return }
  const tooLarge = error.type === 'entity.too.large'
  const status = tooLarge ? 413 : (error.status ?? 500)
  const message = tooLarge
    ? `The request is larger than ${LARGEST_BODY}. Use npm run import for large data sets.`
    : status < 500 ? 'The request body is not valid JSON.' : 'Something went wrong on our side.'
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}

async function close(server: http.Server, apollo: ApolloServer<Context>): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => resolve()) })
  server.closeIdleConnections()
  await Promise.race([closed, new Promise((resolve) => { setTimeout(resolve, 3_000).unref() })])
  server.closeAllConnections()
  await apollo.stop()
}
