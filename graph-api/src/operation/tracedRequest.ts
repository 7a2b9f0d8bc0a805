import type { ApolloServerPlugin } from '@apollo/server'
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { RequestHandler } from 'express'
import type { Context } from '../context.js'

const tracer = trace.getTracer('graph-api')

/** A span for each request to the API, below that of the caller (traceparent) where it has one; statements stand below it. */
export const traceRequest: RequestHandler = (request, response, next) => {
  const from = propagation.extract(context.active(), request.headers)
  const span = tracer.startSpan(`${request.method} /graphql`, { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': '/graphql' } }, from)
  if (!span.isRecording()) { next(); return }
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode)
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
  context.with(trace.setSpan(from, span), next)
}

/** The operation's kind, name and error codes on the request's span; no variables, no addresses, no text of the query. */
export const traceOperations: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ operation, operationName, response }) => {
      const span = trace.getActiveSpan()
      const { errors } = response.body.kind === 'single' ? response.body.singleResult : {}
      span?.setAttributes({
        'graphql.operation.type': operation?.operation ?? 'none',
        ...(operationName ? { 'graphql.operation.name': operationName } : {}),
        ...(errors && errors.length > 0 ? { 'graphql.error.codes': errors.map(({ extensions }) => String(extensions?.code)) } : {}),
      })
      return Promise.resolve()
    },
  }),
}
