/**
 * Lotteries over panels beside the Python package sortition-algorithms (MAXIMIN with its free solver) on the same invented
 * pools. Writes into docs/performance.md. BENCH_QUICK=1 takes only the smallest pool.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FairnessName, PanelInput } from '../src/analytics/selection/panelInput.js'
import { lotteryInThreads } from '../src/workers/panelAnalysis.js'
import { machine, writeSection } from './report.js'
import { pythonWith } from './installedPeer.js'
import { inventedPool } from './selection/pools.js'

/** A peer that takes longer is ended. */
const MOST_SECONDS = 300
const PEER_SCRIPT = fileURLToPath(new URL('./selection/peer.py', import.meta.url))

interface Result { readonly who: string; readonly seconds: number; readonly processor: number; readonly minimum: number; readonly bound: number | null; readonly panels: number; readonly note: string }
interface PeerAnswer { readonly version: string; readonly seconds: number; readonly processor: number; readonly minimum: number; readonly panels: number }

async function ours(pool: PanelInput, method: FairnessName): Promise<Result> {
  const before = process.cpuUsage()
  const began = performance.now()
  const answer = await lotteryInThreads({ ...pool, method })
  const seconds = (performance.now() - began) / 1000
  const used = process.cpuUsage(before)
  if (!answer.feasible) throw new Error(`The quotas fit no panel: ${JSON.stringify(answer.suggestions)}`)
  const { minimum, bound, panels, nashGap } = answer.lottery
  return { who: method, seconds, processor: (used.user + used.system) / 1e6, minimum, bound, panels: panels.length, note: nashGap === null ? '' : `mean logarithm within ${nashGap.toFixed(6)} of the best` }
}

/** Its last line is the answer, before which its log may stand. Null when it took too long. */
function peer(python: string, pool: PanelInput): Promise<PeerAnswer | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [PEER_SCRIPT], { timeout: MOST_SECONDS * 1000 })
    let [said, complaint] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint = `${complaint}${text}`.slice(-2000) })
    child.on('close', (code, signal) => {
      if (signal !== null) resolve(null)
      else if (code === 0) resolve(JSON.parse(said.trim().split('\n').at(-1) ?? '') as PeerAnswer)
      else reject(new Error(complaint))
    })
    child.stdin.end(JSON.stringify(pool))
  })
}

async function theirs(python: string, pool: PanelInput): Promise<Result> {
  const answer = await peer(python, pool)
  if (answer === null) return { who: 'sortition-algorithms, MAXIMIN', seconds: NaN, processor: NaN, minimum: NaN, bound: null, panels: NaN, note: `ended after ${MOST_SECONDS} s` }
  return { ...answer, who: `sortition-algorithms ${answer.version}, MAXIMIN`, bound: null, note: '' }
}

const shown = (value: number, digits: number): string => (Number.isNaN(value) ? '–' : value.toFixed(digits))

function table(title: string, results: readonly Result[]): string[] {
  return [`### ${title}`, '', '| | seconds | processor seconds | lowest probability | bound | panels | |', '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...results.map(({ who, seconds, processor, minimum, bound, panels, note }) =>
      `| ${who} | ${shown(seconds, 1)} | ${shown(processor, 1)} | ${shown(minimum, 6)} | ${bound === null ? '–' : shown(bound, 6)} | ${shown(panels, 0)} | ${note} |`), '']
}

const python = await pythonWith('sortition', ['sortition-algorithms==0.12.15'])
const pools = [
  { candidates: 200, size: 30, methods: ['MAXIMIN', 'LEXIMIN', 'NASH'] as const, withPeer: true },
  { candidates: 500, size: 75, methods: ['MAXIMIN', 'LEXIMIN', 'NASH'] as const, withPeer: true },
  { candidates: 1000, size: 100, methods: ['LEXIMIN'] as const, withPeer: false },
].slice(0, process.env.BENCH_QUICK ? 1 : 3)

const lines: string[] = []
// Loads the solver, and lets the threads start.
await ours(inventedPool({ candidates: 60, size: 24, seed: 3, features: 3 }), 'LEXIMIN')
for (const { candidates, size, methods, withPeer } of pools) {
  const pool = inventedPool({ candidates, size, seed: 1 })
  const results: Result[] = []
  for (const method of methods) results.push(await ours(pool, method))
  if (withPeer) results.push(await theirs(python, pool))
  lines.push(...table(`${candidates} candidates, ${size} seats, ${new Set(pool.quotas.map(({ feature }) => feature)).size} features`, results))
  await writeSection('Fair selection', [
    `${machine()}. One run each, ours as the server runs it: two threads, from the question to the answer. The peer's time is that of its \`find_distribution_maximin\` with its default solver; its LEXIMIN needs a commercial one.`,
    '',
    'Invented pools in which the old and the educated come forward more, quotas from the population (`bench/selection/pools.ts`). The bound is proved: no lottery has a higher lowest probability.',
    '',
    ...lines,
  ])
}
process.exit(0)
