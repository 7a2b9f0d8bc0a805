import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFolder } from '../../../src/modules/dataset/importFolder.js'
import { type RunningServer, startServer } from '../../../src/server.js'
import { givenWorld, type World } from '../../support/world.js'

/** The examples of docs/examples, the curl lines of docs/api.md and the notebooks of clients/, run against the two data sets that the project ships. */
const PROJECT = path.join(import.meta.dirname, '../../../..')
const EXAMPLES = path.join(PROJECT, 'docs/examples')
const run = promisify(execFile)

let world: World
let server: RunningServer
beforeAll(async () => {
  world = await givenWorld()
  for (const set of ['landkreis-rostock', 'beispiel']) {
    const report = await importFolder(world.database, path.join(PROJECT, 'seeds/data', set), { mode: 'APPLY' })
    expect(report.problems).toEqual([])
  }
  server = await startServer({ config: { host: '127.0.0.1', port: 0 }, database: world.database })
})
afterAll(async () => {
  await server.close()
  await world.close()
})

const examples = readdirSync(EXAMPLES).map((file) => ({ file, query: readFileSync(path.join(EXAMPLES, file), 'utf8') }))
const expectedError = (query: string): string[] | undefined => /^# answers: (\w+) (\S+)$/m.exec(query)?.slice(1)
const post = (query: string, accept: string) => fetch(`${server.url}graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ query }) })

/** Whether an answer holds a figure or a text somewhere: an example that finds nothing shows nothing. */
function holdsSomething(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null
  if (Array.isArray(value)) return value.some(holdsSomething)
  return Object.values(value).every((inner) => !Array.isArray(inner) || inner.length > 0) && Object.values(value).some(holdsSomething)
}

describe('each example', () => {
  test('is told in both languages, and there are at least fifteen', () => {
    expect(examples.length).toBeGreaterThanOrEqual(15)
    for (const { file, query } of examples) expect(query.split('\n').slice(0, 2), file).toEqual([expect.stringMatching(/^# de: \S.*\?$/), expect.stringMatching(/^# en: \S.*\?$/)])
  })

  test.each(examples.filter(({ query }) => !expectedError(query)))('$file is answered as JSON, CSV and lines, with something in it', async ({ query }) => {
    const answer = await (await post(query, 'application/json')).json() as { data: Record<string, unknown>; errors?: unknown }
    expect(answer.errors).toBeUndefined()
    expect(Object.values(answer.data).every(holdsSomething)).toBe(true)
    const csv = await post(query, 'text/csv')
    expect(csv.status).toBe(200)
    const lines = (await csv.text()).split('\r\n')
    const head = lines.filter((line) => line.startsWith('# '))
    const named = /^query (\w+)/m.exec(query)?.[1] ?? ''
    expect(head.slice(0, 3)).toEqual([`# ${named}`, expect.stringMatching(/^# filter: /), expect.stringMatching(/^# date: \d{4}-\d\d-\d\d, data version \d+$/)])
    expect(head.filter((line) => line.startsWith('# source: ')).length).toBeGreaterThan(0)
    expect(head.filter((line) => line.startsWith('# source: ')).every((line) => /, licence /.test(line))).toBe(true)
    expect(lines.length - head.length).toBeGreaterThan(1)
    const [first] = (await (await post(query, 'application/x-ndjson')).text()).split('\n')
    expect(Object.keys(JSON.parse(first ?? '') as object).length).toBeGreaterThan(0)
  })

  test.each(examples.filter(({ query }) => expectedError(query)))('$file is refused as it says', async ({ query }) => {
    const [code, argument] = expectedError(query) ?? []
    expect(await (await post(query, 'application/json')).json()).toMatchObject({ errors: [{ extensions: { code, argument } }] })
  })
})

/** What each block of curl lines in docs/api.md prints, in their order. */
const CURL_ANSWERS: readonly [part: string, answer: RegExp][] = [
  ['health', /"databaseReachable":true/],
  ['anne-ewald', /"name":"Anne Ewald"/],
  ['reach-in-steps.graphql', /"step":1/],
  ['first: 5000', /"code":"BAD_USER_INPUT"/],
  ['accept: text/csv', /^rows\.label,rows\.people,rows\.inhabitants,rows\.ratePerThousand\r$/m],
  ['application/x-ndjson', /^\{"id":".+","name":".+"\}$/m],
  ['if-none-match', /^304\n$/],
  ['persistedQuery', /"apiVersion":"\d/],
]
/** Without streams, which do not end (curl -N). */
const curlBlocks = [...readFileSync(path.join(PROJECT, 'docs/api.md'), 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(([, text]) => text ?? '').filter((text) => text.includes('curl ') && !text.includes('curl -N'))
const hasCurl = await run('curl', ['--version']).then(() => true, () => false)

describe.skipIf(!hasCurl)('the curl lines of docs/api.md', () => {
  test.each(CURL_ANSWERS)('%s: work as they stand', async (part, answer) => {
    const block = curlBlocks[CURL_ANSWERS.findIndex(([one]) => one === part)] ?? ''
    expect(block).toContain(part)
    const { stdout } = await run('bash', ['-ec', block.replaceAll('http://127.0.0.1:4000/', server.url)], { cwd: PROJECT })
    expect(stdout).toMatch(answer)
  })

  test('are all of them tried here', () => {
    expect(curlBlocks).toHaveLength(CURL_ANSWERS.length)
  })
})

/** The code of a notebook, cell after cell, as one program. */
const programs = {
  python: () => (JSON.parse(readFileSync(path.join(PROJECT, 'clients/python/network_and_population.ipynb'), 'utf8')) as { cells: { cell_type: string; source: string[] }[] })
    .cells.filter((cell) => cell.cell_type === 'code').map((cell) => cell.source.join('')).join('\n\n'),
  r: () => [...readFileSync(path.join(PROJECT, 'clients/r/network_and_population.Rmd'), 'utf8').matchAll(/```\{r\}\n(.*?)```/gs)].map(([, text]) => text ?? '').join('\n'),
}
const PYTHON = process.env.NETWORKX_PYTHON ?? 'python3'
const hasPython = await run(PYTHON, ['-c', 'import networkx, scipy, pandas, matplotlib']).then(() => true, () => false)
const hasR = await run('Rscript', ['-e', 'library(jsonlite); library(curl); library(igraph)']).then(() => true, () => false)

describe('the notebooks', () => {
  test.for([
    { name: 'Python', isAtHand: hasPython, command: [PYTHON, '-c', programs.python()] },
    { name: 'R', isAtHand: hasR, command: ['Rscript', '-e', programs.r()] },
  ])('$name: counts as the API does, and draws both figures', async ({ name, isAtHand, command: [program = '', ...words] }, context) => {
    context.skip(!isAtHand, `${name} or a package that the notebook needs is not installed`)
    const folder = await mkdtemp(path.join(tmpdir(), 'notebook-'))
    const { stdout } = await run(program, words, { cwd: folder, env: { ...process.env, ZUKUNFTSKARTE_URL: server.url, MPLBACKEND: 'Agg' } })
    const { data } = await world.ask<{ network: { order: number; size: number }; population: { total: number; date: string } }>(
      '{ network(input: { nodes: [ACTOR, ORGANISATION], ties: [MEMBERSHIP, TIE], at: "2022-12-31", keepIsolates: false }) { order size } population(region: "13072", ageGroups: FIVE_YEARS) { total date } }')
    expect(stdout).toContain(`nodes ${data.network.order}, edges ${data.network.size}, density 0.`)
    expect(stdout).toContain(`persons ${data.population.total}, ${data.population.date}`)
    const figures = await Promise.all(['network.png', 'population.png'].map(async (file) => (await readFile(path.join(folder, file))).subarray(1, 4).toString()))
    expect(figures).toEqual(['PNG', 'PNG'])
    await rm(folder, { recursive: true })
  })
})
