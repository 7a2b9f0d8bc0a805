/** From Neo4j to the engine: reading, merging and handing over 200,000 relations. Writes into docs/performance.md. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { randomBelow, randomFrom } from '../src/analytics/random.js'
import { assembleInSteps } from '../src/modules/network/assembleNetwork.js'
import { readNetwork } from '../src/modules/network/network.repository.js'
import { NetworkCache, optionsOf, questionOf } from '../src/modules/network/networkCache.js'
import type { Database } from '../src/neo4j/database.js'
import { NetworkAnalysis } from '../src/workers/networkAnalysis.js'
import { openBenchStore } from './benchStore.js'
import { machine, writeSection } from './report.js'

const PEOPLE = 50_000
const RELATIONS = 200_000
const BATCH = 10_000
const ROUNDS = 9
const INPUT = { nodes: ['ACTOR' as const], ties: ['TIE' as const] }

const store = await openBenchStore()
try {
  await fill(store.database)
  const question = questionOf(INPUT)
  await readNetwork(store.database, question)
  const times = { read: [] as number[], assemble: [] as number[], hand: [] as number[], whole: [] as number[], again: [] as number[] }
  const held: number[] = []
  let edges = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const rows = await timed(times.read, () => readNetwork(store.database, question))
    const { merged } = await timed(times.assemble, () => assembleInSteps(rows, optionsOf(INPUT)))
    await timed(times.hand, () => new NetworkAnalysis(merged.graph).prepare())
    delay.disable()
    held.push(delay.max / 1e6)
    const cache = new NetworkCache(store.database)
    edges = (await timed(times.whole, () => cache.draw(INPUT))).edges.length
    await new Promise((resolve) => setImmediate(resolve))
    await timed(times.again, () => cache.draw(INPUT))
  }
  await writeSection('From Neo4j to the network engine', [
    `${machine()}. ${RELATIONS.toLocaleString('en')} TIED_TO between ${PEOPLE.toLocaleString('en')} people, ${edges.toLocaleString('en')} edges after merging; medians of ${ROUNDS} rounds after a warm-up.`,
    '',
    '| step | ms |',
    '| --- | ---: |',
    `| reading: nodes in records of 200 rows, relations in columns of 2,000 numbers | ${median(times.read)} |`,
    `| merging into a simple graph, in steps | ${median(times.assemble)} |`,
    `| rows of the graph, made in a thread | ${median(times.hand)} |`,
    `| the network drawn, as a query draws it | ${median(times.whole)} |`,
    `| drawn again while the data are the same | ${median(times.again)} |`,
    '',
    `The longest time for which the event loop was held, median of the rounds: ${median(held)} ms.`,
  ])
} finally {
  await store.close()
}
process.exit(0)

async function fill(database: Database): Promise<void> {
  const random = randomFrom(1)
  for (let first = 0; first < PEOPLE; first += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, index) => `p-${String(first + index).padStart(6, '0')}`)
    await database.maintain("UNWIND $rows AS id CREATE (:Entity:Stakeholder:Actor {id: id, name: 'Person ' + id})", { rows })
  }
  for (let first = 0; first < RELATIONS; first += BATCH) {
    const rows = Array.from({ length: BATCH }, () => [randomBelow(random, PEOPLE), randomBelow(random, PEOPLE)].map((number) => `p-${String(number).padStart(6, '0')}`))
    await database.maintain("UNWIND $rows AS row MATCH (a:Actor {id: row[0]}), (b:Actor {id: row[1]}) CREATE (a)-[:TIED_TO {weight: 1.0, kind: 'KNOWS'}]->(b)", { rows })
  }
}

async function timed<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  const result = await work()
  times.push(performance.now() - began)
  return result
}

function median(times: readonly number[]): string {
  return (times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] as number).toFixed(0)
}
