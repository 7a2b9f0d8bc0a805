import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort } from '../../src/neo4j/boltPort.js'
import { ScriptProcess, START } from './serverProcess.js'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'start-test-')) })
afterAll(async () => { await rm(folder, { recursive: true, force: true }) })

/** Starts, expects the end, and gives the only line on standard error. */
async function onlyLineOf(words: string[], environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await new ScriptProcess([...START, '--data-dir', path.join(folder, 'data'), ...words], environment).ended
  expect(code).toBe(1)
  expect(stdout).not.toMatch(/^ready/m)
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/^\s*at |Error:/)
  return lines[0] ?? ''
}

test('an unknown option is refused', async () => {
  expect(await onlyLineOf(['--prot', '1'])).toBe('Unknown option --prot: --help lists the options.')
})

test('a host that others can reach is refused', async () => {
  expect(await onlyLineOf(['--host', '0.0.0.0'])).toMatch(/loopback addresses only .* there are no accounts yet/)
})

test('a data set that does not exist is refused with the names of those that do', async () => {
  expect(await onlyLineOf(['--port', '0', '--dataset', 'landkreis-nirgendwo'])).toMatch(/^There is no data set landkreis-nirgendwo: take .*landkreis-rostock/)
})

test('a port in use is told before the database is started', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve) })
  const { port } = other.address() as AddressInfo
  expect(await onlyLineOf(['--port', String(port)])).toBe(`Port ${port} is in use: choose another with --port, or --port 0 for any free one.`)
  other.close()
})

test('a data directory that is a file is told by its path', async () => {
  await writeFile(path.join(folder, 'data'), '')
  expect(await onlyLineOf(['--port', '0', '--dataset', 'none'])).toBe(`${path.join(folder, 'data')} cannot be used: a file of this name is in the way.`)
})

test('a Java that is none is told with the command that installs one', async () => {
  expect(await onlyLineOf(['--port', '0'], { JAVA_HOME: folder })).toMatch(/^JAVA_HOME names no Java .* 17 or 21 is needed\. Debian: .* macOS: .* Windows: /)
})

test.each(['bolt', 'neo4j'])('a server that cannot be reached by %s:// is told by its address', async (scheme) => {
  const uri = `${scheme}://127.0.0.1:${await freePort()}`
  expect(await onlyLineOf(['--port', '0'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toBe(`The database ${uri} cannot be reached: check NEO4J_URI and that the server runs.`)
})

test('a server that refuses the password is told with the variables to check', async () => {
  const { uri } = inject('neo4j')
  const line = await onlyLineOf(['--port', '0'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'not the password' })
  expect(line).toBe(`The database ${uri} refuses user neo4j: check NEO4J_USER and NEO4J_PASSWORD.`)
})

test('with NEO4J_URI the server is used and no data directory is claimed', async () => {
  const { uri, user, password } = inject('neo4j')
  const words = ['--port', '0', '--dataset', 'none', '--data-dir', path.join(folder, 'unused')]
  const server = new ScriptProcess([...START, ...words], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
  const url = await server.url()
  const response = await fetch(`${url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ regions(first: 1) { totalCount } }"}' })
  expect(await response.json()).toMatchObject({ data: { regions: { totalCount: expect.any(Number) as number } } })
  server.child.kill('SIGINT')
  expect((await server.ended).code).toBe(0)
  await expect(rm(path.join(folder, 'unused'))).rejects.toThrow('ENOENT')
})
