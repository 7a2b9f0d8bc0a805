/**
 * The limit that any API has: one statement by the driver behind node:http, without GraphQL. Asked { name, parameters },
 * it answers the records of the statement of this name as JSON. limitServer.ts FILE; the file holds { name: statement }.
 */
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true, maxConnectionPoolSize: 64 })
const statements = JSON.parse(await readFile(process.argv[2] as string, 'utf8')) as Record<string, string>

interface Asked { readonly name: string; readonly parameters: Record<string, unknown> }

/** The driver's whole numbers reach us as { low, high }. */
function withIntegers(_key: string, value: unknown): unknown {
  const isInteger = typeof value === 'object' && value !== null && 'low' in value && 'high' in value
  return isInteger ? neo4j.int(value as { low: number; high: number }) : value
}

async function answer({ name, parameters }: Asked): Promise<string> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  const { records } = await session.run(statements[name] as string, parameters)
  await session.close()
  return JSON.stringify(records.map((record) => record.toObject()))
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
    answer(JSON.parse(Buffer.concat(chunks).toString(), withIntegers) as Asked).then(
      (text) => response.setHeader('content-type', 'application/json').end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
})
server.listen(0, '127.0.0.1', () => { console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`) })
