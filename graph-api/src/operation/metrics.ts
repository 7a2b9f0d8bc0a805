import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import type { RequestHandler } from 'express'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Context } from '../context.js'
import type { Database } from '../neo4j/database.js'
import { analysisLoad } from '../workers/analysisPool.js'

/** Seconds: from what a cache answers to what a long analysis takes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
const CODES = new Set([
  'BAD_USER_INPUT', 'SERVICE_UNAVAILABLE', 'QUERY_TOO_LARGE', 'TOO_MANY_REQUESTS', 'CONFLICT', 'INTERNAL_SERVER_ERROR',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST',
])

/**
 * What can be counted of this process, in Prometheus' form. Labels are words of the schema and of our own pages, never a
 * client's: so the number of series is bounded, and none names a person.
 */
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests = new Counter({ name: 'zk_http_requests_total', help: 'Answers of the API by HTTP status.', labelNames: ['status'], registers: [this.registry] })
  private readonly durations = new Histogram({
    name: 'zk_graphql_operation_seconds', help: 'Duration of operations by the name that our pages give them, else by their root field.', labelNames: ['operation', 'kind'], buckets: BUCKETS, registers: [this.registry],
  })
  private readonly errors = new Counter({ name: 'zk_graphql_errors_total', help: 'Errors of GraphQL answers by code.', labelNames: ['code'], registers: [this.registry] })

  constructor(private readonly namesOfPages: ReadonlySet<string>) {
    collectDefaultMetrics({ register: this.registry })
    this.watchAnalyses()
  }

  readonly countRequest: RequestHandler = (_request, response, next) => {
    response.once('finish', () => { this.requests.inc({ status: String(response.statusCode) }) })
    next()
  }

  readonly countOperations: ApolloServerPlugin<Context> = {
    requestDidStart: () => {
      const began = performance.now()
      return Promise.resolve({ willSendResponse: (request) => Promise.resolve(this.countOperation(request, (performance.now() - began) / 1000)) })
    },
  }

  readonly answer: RequestHandler = (_request, response, next) => {
    this.registry.metrics().then((text) => { response.set('Cache-Control', 'no-store').type(this.registry.contentType).send(text) }, next)
  }

  watchDatabase(database: Database): void {
    this.gauge('zk_database_sessions_open', 'Sessions in use; each needs a connection of the pool.', () => database.load().sessionsOpen)
    this.gauge('zk_database_pool_size', 'The most connections of the pool.', () => database.load().poolSize)
    this.counter('zk_database_statements_total', 'Statements sent to the database.', () => database.load().statements)
    this.counter('zk_database_retries_total', 'Reads that were tried again.', () => database.load().retries)
    this.counter('zk_database_failures_total', 'Reads and writes that ended with an error of the database.', () => database.load().failures)
  }

  watchSubscriptions(count: () => number): void {
    this.gauge('zk_subscriptions_open', 'Clients that wait for news.', count)
  }

  close(): void {
    this.registry.clear()
  }

  private watchAnalyses(): void {
    this.gauge('zk_analysis_threads', 'Threads of the pool for long analyses.', () => analysisLoad().threads)
    this.gauge('zk_analysis_queue', 'Tasks of long analyses that wait for a thread.', () => analysisLoad().waiting)
    this.counter('zk_analysis_tasks_total', 'Tasks of long analyses that have ended.', () => analysisLoad().done)
  }

  private countOperation({ operation, operationName, response }: Asked, seconds: number): void {
    const { errors } = response.body.kind === 'single' ? response.body.singleResult : {}
    for (const { extensions } of errors ?? []) this.errors.inc({ code: knownCode(extensions?.code) })
    this.durations.observe({ operation: this.nameOf(operationName, operation), kind: operation?.operation ?? 'none' }, seconds)
  }

  private nameOf(name: string | null | undefined, operation: OperationDefinitionNode | undefined): string {
    if (name && this.namesOfPages.has(name)) return name
    const [field, ...more] = operation?.selectionSet.selections ?? []
    // An operation that was resolved has been validated: its fields are words of the schema.
    return field?.kind === Kind.FIELD && more.length === 0 ? field.name.value : 'other'
  }

  private gauge(name: string, help: string, value: () => number): void {
    new Gauge({ name, help, registers: [this.registry], collect() { this.set(value()) } })
  }

  private counter(name: string, help: string, total: () => number): void {
    new Counter({
      name, help, registers: [this.registry],
      collect() {
        this.reset()
        this.inc(total())
      },
    })
  }
}

type Asked = Pick<GraphQLRequestContextWillSendResponse<Context>, 'operation' | 'operationName' | 'response'>

function knownCode(code: unknown): string {
  return typeof code === 'string' && CODES.has(code) ? code : 'OTHER'
}
