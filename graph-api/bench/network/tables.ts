import { size } from '../../src/analytics/graph/graph.js'
import type { BenchGraph, Line } from './compareMeasures.js'
import type { Outcome } from './rounds.js'

type Cell = Outcome<ArrayLike<number>> | string | undefined

/** A row for each measure: our time, each peer's time and its ratio to ours, and how far our answer is from igraph's. */
export function comparisonTable({ family, graph }: BenchGraph, lines: readonly Line[], peers: readonly string[]): string[] {
  return [
    `### ${family}: ${count(graph.order)} nodes, ${count(size(graph))} edges`,
    '',
    `| measure | ours | ${peers.map((peer) => peer).join(' | ')} | ours / igraph | furthest from igraph |`,
    `| --- | ---: |${peers.map(() => ' ---: |').join('')} ---: | ---: |`,
    ...lines.map((line, index) => rowOf(line, { peers, igraph: igraphOf(lines, index) })),
    '',
  ]
}

function rowOf({ measure, ours, peers }: Line, { peers: names, igraph }: { peers: readonly string[]; igraph: Cell }): string {
  const ratio = typeof igraph === 'object' ? (ours.seconds / igraph.seconds).toFixed(2) : ''
  const difference = typeof igraph === 'object' ? differenceOf(measure.name, ours.values, igraph.values) : ''
  return `| ${measure.label} | ${time(ours.seconds)} | ${names.map((name) => cell(peers.get(name))).join(' | ')} | ${ratio} | ${difference} |`
}

/** Of a second way of ours, igraph stands in the line before. */
function igraphOf(lines: readonly Line[], index: number): Cell {
  const line = lines[index] as Line
  return line.measure.again ? igraphOf(lines, index - 1) : line.peers.get('igraph')
}

function cell(value: Cell): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : time(value.seconds)
}

export function time(seconds: number): string {
  if (seconds >= 1) return `${seconds.toFixed(2)} s`
  return `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 1)} ms`
}

export const count = (value: number): string => value.toLocaleString('en')

/** The greatest difference, over the greatest value; of Leiden both modularities, since partitions differ. */
function differenceOf(name: string, ours: ArrayLike<number>, theirs: ArrayLike<number>): string {
  if (name === 'leiden') return `modularity ${(ours[0] ?? NaN).toFixed(4)}, igraph ${(theirs[0] ?? NaN).toFixed(4)}`
  let [furthest, greatest] = [0, 0]
  for (let index = 0; index < theirs.length; index += 1) {
    const [one, other] = [ours[index] as number, theirs[index] as number]
    if (Number.isNaN(one) && Number.isNaN(other)) continue
    furthest = Math.max(furthest, Math.abs(one - other))
    greatest = Math.max(greatest, Math.abs(other))
    if (Number.isNaN(one - other)) furthest = Infinity
  }
  return furthest === 0 ? '0' : (furthest / greatest).toExponential(0)
}

/** How our times grow from size to size, beside what the algorithm says. */
export function growthTable(compared: readonly { bench: BenchGraph; lines: readonly Line[] }[]): string[] {
  const sizes = compared.map(({ bench }) => `${bench.family}, ${count(bench.graph.order)}`)
  const first = compared[0]?.lines ?? []
  return [
    `| measure | cost | ${sizes.join(' | ')} |`,
    `| --- | --- |${sizes.map(() => ' ---: |').join('')}`,
    ...first.map(({ measure: { label, growth } }) => `| ${label} | ${growth} | ${compared.map((_, at) => growthCell(compared, { label, at })).join(' | ')} |`),
  ]
}

/** The time, and over the time of the network before: seen (by the algorithm), and igraph's. */
function growthCell(compared: readonly { bench: BenchGraph; lines: readonly Line[] }[], { label, at }: { label: string; at: number }): string {
  const [here, before] = [compared[at], compared[at - 1]]
  const line = here?.lines.find(({ measure }) => measure.label === label)
  if (here === undefined || line === undefined) return ''
  const last = before?.bench.family === here?.bench.family ? before?.lines.find(({ measure }) => measure.label === label) : undefined
  if (before === undefined || last === undefined) return time(line.ours.seconds)
  const edges = size(here.bench.graph) / size(before.bench.graph)
  const expected = line.measure.growth === 'edges' ? edges : edges * here.bench.graph.order / before.bench.graph.order
  return `${time(line.ours.seconds)}, × ${(line.ours.seconds / last.ours.seconds).toFixed(1)} (${expected.toFixed(1)})${growthOfIgraph(line, last)}`
}

function growthOfIgraph(line: Line, last: Line): string {
  const [here, before] = [line.peers.get('igraph'), last.peers.get('igraph')]
  return typeof here === 'object' && typeof before === 'object' ? `, igraph × ${(here.seconds / before.seconds).toFixed(1)}` : ''
}
