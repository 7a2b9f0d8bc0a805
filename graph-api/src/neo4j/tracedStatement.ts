import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { Neo4jError } from 'neo4j-driver'
import { nameOfStatement } from './statementName.js'

/** Without a collector (operation/tracing.ts) this is nothing but `run()`. */
const tracer = trace.getTracer('graph-api')

/** A span around a statement: with its name, never with its parameters or the database's own words, which may quote them. */
export async function traced<T>(statement: string, run: () => PromiseLike<T>): Promise<T> {
  const span = tracer.startSpan('Cypher', { kind: SpanKind.CLIENT })
  if (!span.isRecording()) return run()
  const name = nameOfStatement(statement)
  span.updateName(`Cypher ${name}`)
  span.setAttributes({ 'db.system.name': 'neo4j', 'db.query.summary': name })
  try {
    return await run()
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    span.setAttribute('error.type', error instanceof Neo4jError ? error.code : 'fault')
    throw error
  } finally {
    span.end()
  }
}
