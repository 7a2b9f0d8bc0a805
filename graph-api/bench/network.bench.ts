/**
 * Network measures beside graphology, NetworkX, igraph and NetworKit on the same graphs, in interleaved rounds; the
 * answers are compared with igraph's. Then memory. Writes into docs/performance.md.
 * BENCH_SIZES=2000,10000 takes fewer sizes, and BENCH_QUICK=1 only the smallest.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type BenchGraph, Comparison, type Line } from './network/compareMeasures.js'
import { barabasiAlbert, district } from './network/graphs.js'
import { nodePeers, pythonWithPeers } from './network/installPeers.js'
import { memoryLines } from './network/memory.js'
import { Peer, peerScript } from './network/peerProcess.js'
import { comparisonTable, growthTable } from './network/tables.js'
import { machine, writeSection } from './report.js'

/** After so many seconds peers are asked only for what takes a moment, so that the whole ends in 25 minutes. */
const ENOUGH = 10 * 60
const A_MOMENT = 2
const TIES = 5
/** A small network comes first, to know the peers' pace; it is not in the tables. */
const TRIAL = 500
/** A synthetic district has about 1.3 nodes for each person. */
const PEOPLE_PER_NODE = 0.77

const sizes = process.env.BENCH_QUICK ? [500] : (process.env.BENCH_SIZES ?? '2000,10000,50000').split(',').map(Number)
const began = performance.now()
const mayTake = (): number => (performance.now() - began > ENOUGH * 1000 ? A_MOMENT : Infinity)

const folder = await mkdtemp(path.join(tmpdir(), 'bench-network-'))
const python = await pythonWithPeers()
const peers = [
  await Peer.start('igraph', python, [peerScript('./peer.py'), 'igraph']),
  await Peer.start('NetworKit', python, [peerScript('./peer.py'), 'NetworKit']),
  await Peer.start('graphology', process.execPath, [peerScript('./graphologyPeer.mjs'), await nodePeers()]),
  await Peer.start('NetworkX', python, [peerScript('./peer.py'), 'NetworkX']),
]
const delay = monitorEventLoopDelay({ resolution: 5 })
const compared: { bench: BenchGraph; lines: Line[] }[] = []
try {
  const families = [
    { family: 'Barabási–Albert', make: (order: number) => Promise.resolve(barabasiAlbert(order, TIES)), comparison: new Comparison(peers, folder, mayTake) },
    { family: 'Synthetic district', make: (order: number) => district(Math.round(order * PEOPLE_PER_NODE)), comparison: new Comparison(peers, folder, mayTake) },
  ]
  for (const { family, make, comparison } of families) await comparison.compare({ family, graph: await make(TRIAL) })
  for (const order of sizes) {
    for (const { family, make, comparison } of families) {
      const bench = { family, graph: await make(order) }
      delay.enable()
      compared.push({ bench, lines: await comparison.compare(bench) })
      delay.disable()
      await report()
    }
  }
} finally {
  peers.forEach((peer) => { peer.end() })
  await rm(folder, { recursive: true, force: true })
}
console.log(`Took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`)
process.exit(0)

/** Written after each network, so that a run which is stopped leaves what it has. */
function report(): Promise<void> {
  compared.sort((one, other) => one.bench.family.localeCompare(other.bench.family) || one.bench.graph.order - other.bench.graph.order)
  const names = peers.map(({ name }) => name)
  return writeSection('Network measures', [
    `${machine()}. ${peers.map(({ name, version }) => `${name} ${version}`).join(', ')}. NetworKit with two threads, the others with one; ours with two where it says so and for betweenness and distances.`,
    '',
    'Medians of interleaved rounds. Ours is measured as the server runs it: from the question to the answer, with the way to the threads and back; the rows of the graph are made before, as the graphs of the peers are, except for Leiden, where every time holds the build of the graph. Closeness, harmonic closeness and path lengths come from the same search. graphology has Louvain in place of Leiden. A peer is "not run" where its last size says that it would take too long.',
    '',
    ...compared.flatMap(({ bench, lines }) => comparisonTable(bench, lines, names)),
    `While all this ran, the event loop of the process that asks was held for ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms at most in 99.9 of 100 looks, ${(delay.max / 1e6).toFixed(0)} ms at worst (the benchmark's own reading of answers included).`,
    '',
    '### Growth',
    '',
    'Our time, how many times that of the network before it is, and in brackets how many times its work the algorithm says; then how many times igraph takes. Sizes of one family follow each other. What goes beyond the algorithm for both are caches: searches read the rows of nodes in no order.',
    '',
    ...growthTable(compared),
    '',
    '### Memory',
    '',
    ...memoryLines(compared.map(({ bench }) => bench)),
  ])
}
