/**
 * The API beside @neo4j/graphql with the same kinds on the same database, and beside one statement behind node:http.
 * Answers are compared before they are timed; then interleaved rounds. Writes into docs/performance.md.
 * BENCH_PEOPLE=10000 takes a smaller district; BENCH_STORE=DIR a stopped store that has one; BENCH_SECONDS the time of a measurement;
 * BENCH_QUESTIONS="one by id,full text" only prints the lines of these.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createApollo } from '../src/apollo.js'
import { importFolder } from '../src/modules/dataset/importFolder.js'
import { GraphReader } from '../src/neo4j/graphReader.js'
import { SHAPES } from '../src/shapes.js'
import { recording, type Recorded } from '../test/support/recordingDatabase.js'
import { Load, type Rate } from './api/httpLoad.js'
import { pick } from './api/pick.js'
import { type Question, questions, type Variables } from './api/questions.js'
import { limitServer, ourServer, PEER_NAME, PEER_PACKAGES, peerServer } from './api/servers.js'
import { type BenchStore, openBenchStore } from './benchStore.js'
import { manifestWith } from './installedPeer.js'
import { machine, writeSection } from './report.js'
import { generateInto } from './api/generateInto.js'

const CONNECTIONS = 32
const ROUNDS = 3
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3)
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 100_000)
const ONLY = process.env.BENCH_QUESTIONS?.split(',') ?? null

/** The peer needs it: a page of a sorted connection takes hundreds of MB there. */
const HEAP = '4g'

const folder = await mkdtemp(path.join(tmpdir(), 'bench-api-'))
const store = await openBenchStore({ folder: process.env.BENCH_STORE, heap: HEAP })
const load = new Load(CONNECTIONS)
const servers: { end(): void }[] = []
try {
  if (!process.env.BENCH_STORE) await importFolder(store.database, await generateInto(folder, PEOPLE), { mode: 'APPLY' })
  await run(store)
} finally {
  load.close()
  servers.forEach((server) => { server.end() })
  await store.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0)

type Kind = 'ours' | 'peer' | 'limit' | 'repeated'
interface Asked { readonly kind: Kind; readonly url: string; readonly bodies: readonly string[] }
interface Line { readonly question: Question; readonly rates: ReadonlyMap<Kind, Rate> }

async function run({ access, database }: BenchStore): Promise<void> {
  const peer = await started(peerServer(access, await manifestWith('neo4j-graphql', PEER_PACKAGES)))
  const ours = await started(ourServer(access, { ANSWER_CACHE_MB: '0' }))
  const repeated = await started(ourServer(access))
  const all = questions(await pick({ database, load, ours: ours.url })).filter(({ name }) => ONLY === null || ONLY.includes(name))
  for (const question of all) await compare(question, ours.url, peer.url)
  const statements = await Promise.all(all.map((question) => statementsOf(database, question)))
  const file = path.join(folder, 'statements.json')
  await writeFile(file, JSON.stringify(Object.fromEntries(all.map(({ name }, index) => [name, statements[index]?.[0]?.statement]))))
  const limit = await started(limitServer(access, file))
  const lines: Line[] = []
  for (const [index, question] of all.entries()) {
    lines.push({ question, rates: await measured([
      { kind: 'ours', url: ours.url, bodies: bodiesOfOurs(question) },
      { kind: 'peer', url: peer.url, bodies: bodiesOfPeers(question) },
      ...(statements[index] ?? []).slice(0, 1).map((): Asked => ({ kind: 'limit', url: limit.url, bodies: (statements[index] ?? []).map(({ parameters }) => JSON.stringify({ name: question.name, parameters })) })),
      { kind: 'repeated', url: repeated.url, bodies: bodiesOfOurs(question).slice(0, 1) },
    ]) })
    console.log(row(lines.at(-1) as Line))
  }
  if (ONLY === null) await report(lines, await peopleIn(database))
}

async function started<Server extends { end(): void }>(starting: Promise<Server>): Promise<Server> {
  const server = await starting
  servers.push(server)
  return server
}

function bodiesOfOurs({ ours, variables }: Question): string[] {
  return variables.map((each) => JSON.stringify({ query: ours, variables: each }))
}

function bodiesOfPeers({ peers, variables, oursAsPeers = (each: Variables) => each }: Question): string[] {
  return variables.map((each) => JSON.stringify({ query: peers, variables: oursAsPeers(each) }))
}

/** For each of the variables: what does not agree ends the benchmark. */
async function compare(question: Question, ours: string, peer: string): Promise<void> {
  const [mine, theirs] = [bodiesOfOurs(question), bodiesOfPeers(question)]
  for (const [index, body] of mine.entries()) {
    const [one, other] = [dataOf(await load.ask(ours, body)), dataOf(await load.ask(peer, theirs[index] as string))]
    const [answer, expected] = [JSON.stringify(question.ofOurs(one as never)), JSON.stringify(question.ofPeers(other as never))]
    if (answer !== expected) throw new Error(`${question.name}, ${JSON.stringify(question.variables[index])}: ours ${answer.slice(0, 600)} — peer ${expected.slice(0, 600)}`)
  }
  console.log(`${question.name}: ${mine.length} answers are equal`)
}

function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 1000))
  return data
}

/** What our API asks the database for each of the variables once it knows the statement; null where it asks in several statements. */
async function statementsOf(database: BenchStore['database'], { ours, variables }: Question): Promise<Recorded[] | null> {
  const { database: recorder, recorded } = recording(database)
  const contextValue = { database: recorder, graph: new GraphReader(recorder, SHAPES) }
  const apollo = createApollo()
  await apollo.start()
  const askAll = async (): Promise<void> => { for (const each of variables) await apollo.executeOperation({ query: ours, variables: each }, { contextValue }) }
  await askAll()
  recorded.length = 0
  await askAll()
  await apollo.stop()
  return recorded.length === variables.length ? recorded : null
}

/** Medians of the rounds. */
async function measured(asked: readonly Asked[]): Promise<Map<Kind, Rate>> {
  const rounds = new Map<Kind, Rate[]>(asked.map(({ kind }) => [kind, []]))
  for (const { url, bodies } of asked) await load.rate(url, bodies, 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { kind, url, bodies } of asked) rounds.get(kind)?.push(await load.rate(url, bodies, SECONDS))
  }
  return new Map([...rounds].map(([kind, rates]) => [kind, { perSecond: median(rates.map(({ perSecond }) => perSecond)), p95: median(rates.map(({ p95 }) => p95)), failed: rates.reduce((sum, { failed }) => sum + failed, 0) }]))
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] as number
}

function row({ question, rates }: Line): string {
  const of = (kind: Kind): Rate => rates.get(kind) as Rate
  const [ours, peer, repeated, limit] = [of('ours'), of('peer'), of('repeated'), rates.get('limit')]
  const cells = [
    rate(ours), rate(peer), (ours.perSecond / peer.perSecond).toFixed(1), String(question.goal), p95(ours), p95(peer), limit?.perSecond.toFixed(0) ?? '', limit ? (limit.perSecond / ours.perSecond).toFixed(2) : '', repeated.perSecond.toFixed(0), (repeated.perSecond / peer.perSecond).toFixed(1),
  ]
  return `| ${question.name} | ${cells.join(' | ')} |`
}

function rate({ perSecond, failed }: Rate): string {
  return `${perSecond.toFixed(0)}${failed > 0 ? ` (${failed} failed)` : ''}`
}

/** Nothing where no answer came without an error. */
function p95(rate: Rate): string {
  return Number.isNaN(rate.p95) ? '' : rate.p95.toFixed(0)
}

async function peopleIn(database: BenchStore['database']): Promise<number> {
  const [counted] = await database.read<{ people: number }>('MATCH (a:Actor) RETURN count(a) AS people')
  return counted?.people ?? 0
}

async function report(lines: readonly Line[], people: number): Promise<void> {
  await writeSection('Reads', [
    `${machine()}; ${people.toLocaleString('en')} people, ${CONNECTIONS} connections, medians of ${ROUNDS} interleaved rounds of ${SECONDS} s after a warm-up. Every server is a process of its own in production mode on the same database; ${PEER_NAME} runs on Apollo Server with its cache control off. Before they are timed the answers of both are compared, for each of the variables.`,
    '',
    '"Limit" is our statement by the driver behind node:http, without GraphQL, where there is one statement. "Repeated" is one request again and again, answered from the cache of answers, which the other columns do without.',
    '',
    '| query | ours, a second | peer, a second | ours / peer | goal | ours p95, ms | peer p95, ms | limit, a second | limit / ours | repeated, a second | repeated / peer |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map(row),
  ])
}
