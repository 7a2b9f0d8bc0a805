import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { nameStatements } from '../neo4j/statementName.js'
import { API_VERSION } from '../version.js'

export interface Tracing { close(): Promise<void> }

/** Sends the spans of this process to a collector (OTLP over HTTP). Loaded only where one is configured. */
export async function startTracing(endpoint: string): Promise<Tracing> {
  nameStatements(await constants(fileURLToPath(new URL('..', import.meta.url))))
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'zukunftskarte', 'service.version': API_VERSION }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  return { close: () => provider.shutdown() }
}

/** Every statement of every *.cypher file under the name of its file and constant. */
async function constants(folder: string): Promise<[string, string][]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.cypher\.(js|ts)$/.test(file))
  const modules = await Promise.all(files.map(async (file) => ({ file, exported: await import(/* @vite-ignore */ pathToFileURL(path.join(folder, file)).href) as Record<string, unknown> })))
  return modules.flatMap(({ file, exported }) => Object.entries(exported).flatMap(([name, statement]): [string, string][] => (
    typeof statement === 'string' ? [[statement, `${path.basename(file).split('.')[0]}.${name}`]] : [])))
}
