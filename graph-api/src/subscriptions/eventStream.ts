import type { RequestHandler, Response } from 'express'
import { execute, type GraphQLSchema, subscribe } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/express'
import type { Context } from '../context.js'
import type { ErrorCode } from '../errors.js'
import { readSubscription, type Refusal } from './readSubscription.js'

interface EventStreams {
  readonly schema: GraphQLSchema
  readonly contextOf: (response: Response) => Context
  /** Subscriptions that one address may hold. */
  readonly perAddress: number
}

type ContextOfStream = Context & Record<PropertyKey, unknown>

/** Who takes nothing for so long has gone without a word, or would let news pile up here. */
const STALLED_AFTER_MS = 60_000
const NEED = 'A subscription needs POST with JSON, or GET with the header apollo-require-preflight, and Accept: text/event-stream.'

/** Subscriptions at /graphql/stream: one connection for each (the distinct mode of graphql-sse). */
export class EventStream {
  private readonly open = new Map<Response, string>()
  private readonly streams: ReturnType<typeof createHandler>
  private readonly watch = setInterval(() => { this.endStalled() }, STALLED_AFTER_MS).unref()
  private readonly stalled = new WeakSet<Response>()

  constructor(private readonly options: EventStreams) {
    const { schema, contextOf } = options
    this.streams = createHandler<ContextOfStream>({
      schema, execute, subscribe,
      authenticate: () => '',
      onSubscribe: ({ context: { res } }, { query, operationName, variables }) => {
        const asked = readSubscription(schema, query, operationName)
        return 'kind' in asked
          ? { schema, operationName, document: asked, variableValues: variables, contextValue: contextOf(res) as ContextOfStream }
          : [JSON.stringify({ errors: asked }), { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } }]
      },
    })
  }

  get count(): number {
    return this.open.size
  }

  readonly handle: RequestHandler = (request, response, next) => {
    const isForeign = request.method === 'GET' && !request.headers['apollo-require-preflight']
    if (!['GET', 'POST'].includes(request.method) || request.headers.accept !== 'text/event-stream' || isForeign) {
      refuse(response, 400, { message: NEED, extensions: { code: 'BAD_REQUEST' } })
      return
    }
    const address = request.ip ?? ''
    if (this.heldBy(address) >= this.options.perAddress) {
      refuse(response, 429, { message: `This address holds ${this.options.perAddress} subscriptions already. Please close some, then try again.`, extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode } })
      return
    }
    this.open.set(response, address)
    response.once('close', () => { this.open.delete(response) })
    // nginx keeps answers back unless it is told not to.
    response.setHeader('x-accel-buffering', 'no')
    this.streams(request, response).catch(next)
  }

  /** Clients come again by themselves, to this server or another. */
  close(): void {
    clearInterval(this.watch)
    for (const response of this.open.keys()) response.end()
  }

  private heldBy(address: string): number {
    return [...this.open.values()].filter((holder) => holder === address).length
  }

  private endStalled(): void {
    for (const response of this.open.keys()) {
      if (response.writableLength === 0) this.stalled.delete(response)
      else if (this.stalled.has(response)) response.destroy()
      else this.stalled.add(response)
    }
  }
}

function refuse(response: Response, status: number, refusal: Refusal): void {
  response.status(status).json({ errors: [refusal] })
}
