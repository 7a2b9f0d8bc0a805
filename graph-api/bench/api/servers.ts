import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { DatabaseAccess } from '../../src/neo4j/database.js'

const PEER = ['@neo4j/graphql@7.6.3', '@apollo/server@5.5.1', 'neo4j-driver@6.3.0', 'graphql@16.15.0'] as const
export const PEER_PACKAGES: readonly string[] = PEER
export const PEER_NAME = PEER[0]

/** A server in a process of its own. */
export interface Server { readonly url: string; end(): void }

export const ourServer = (access: DatabaseAccess, settings: NodeJS.ProcessEnv = {}): Promise<Server> =>
  start([fileURLToPath(new URL('../../dist/main.js', import.meta.url))], { ...databaseOf(access), HOST: '127.0.0.1', PORT: '0', REQUESTS_PER_MINUTE: '0', ...settings }, 'graphql')

export const peerServer = (access: DatabaseAccess, manifest: string): Promise<Server> =>
  start([fileURLToPath(new URL('./peerServer.mjs', import.meta.url)), manifest], databaseOf(access), '')

export const limitServer = (access: DatabaseAccess, statements: string): Promise<Server> =>
  start(['--import', 'tsx', fileURLToPath(new URL('./limitServer.ts', import.meta.url)), statements], databaseOf(access), '')

const databaseOf = ({ uri, user, password }: DatabaseAccess): NodeJS.ProcessEnv => ({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })

/** Ready when it prints its address. */
async function start(words: readonly string[], settings: NodeJS.ProcessEnv, path: string): Promise<Server> {
  const child = spawn(process.execPath, words, { env: { ...process.env, NODE_ENV: 'production', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)
    if (address) return { url: `${address[0]}${path}`, end: () => { quit(child) } }
  }
  throw new Error(`${words.join(' ')} ended before it was ready`)
}

function quit(child: ChildProcess): void {
  child.kill('SIGTERM')
}
