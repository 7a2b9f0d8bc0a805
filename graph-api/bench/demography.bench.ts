/**
 * Projection of all municipalities of the data set in single years of age, 30 years, beside the same steps with NumPy, in interleaved rounds; the
 * answers are compared. Then 1,000 stochastic runs of all of them in the thread pool, in groups of five years and in single years of age. Writes into docs/performance.md. BENCH_QUICK=1: fewer rounds.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { stepRates } from '../src/analytics/demography/cohortStep.js'
import { AS_STORED } from '../src/analytics/demography/projectPopulation.js'
import { sumCells } from '../src/analytics/demography/placesState.js'
import { projectPlaces } from '../src/analytics/demography/projectPlaces.js'
import { UNCHANGED } from '../src/modules/demography/checkScenario.js'
import { placeAges } from '../src/modules/demography/placeAges.js'
import { inWidth } from '../src/modules/demography/singleYearAges.js'
import { stochasticInput, uncertaintyOf } from '../src/modules/demography/uncertainty.js'
import { runsInThreads } from '../src/workers/projectionAnalysis.js'
import { storedDistrict } from '../test/support/storedDistrict.js'
import { pythonWith } from './installedPeer.js'
import { singleYears } from './demography/singleYears.js'
import { machine, writeSection } from './report.js'

const STEPS = 30
const PERSISTENCE = 0.87
const RUNS = 1000
const rounds = process.env.BENCH_QUICK ? 2 : 5
const perRound = 40

const input = singleYears()
const { cohorts, places } = input
const width = 2 * cohorts.fertility.length
/** Laid out before the clock runs, as the peer's arrays are. */
const given = {
  start: Float64Array.from(input.start), migrants: Float64Array.from([...cohorts.female.netMigrants ?? [], ...cohorts.male.netMigrants ?? []]),
  deviation: Float64Array.from(input.deviation), profile: Float64Array.from(input.profile),
}
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number

function ours(): { seconds: number[]; totals: number[][] } {
  const seconds: number[] = []
  let totals: number[][] = []
  for (let round = 0; round < perRound; round += 1) {
    const began = performance.now()
    const { cells } = projectPlaces({ ...given, places, steps: STEPS, rates: stepRates(cohorts, AS_STORED), persistence: PERSISTENCE })
    seconds.push((performance.now() - began) / 1000)
    totals = cells.map((ofStep) => Array.from({ length: places }, (_, place) => sumCells(ofStep, place * width, width)))
  }
  return { seconds, totals }
}

interface Answer { readonly version: string; readonly seconds: number[]; readonly totals: number[][] }

function theirs(python: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [fileURLToPath(new URL('./demography/peer.py', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => { text += part })
    child.on('close', (code) => { if (code === 0) resolve(JSON.parse(text) as Answer); else reject(new Error(`The peer ended with ${code}`)) })
    child.stdin.end(JSON.stringify({ ...input, steps: STEPS, persistence: PERSISTENCE, rounds: perRound }))
  })
}

const python = await pythonWith('numpy', ['numpy==2.4.6'])
ours()
const [own, other]: [number[], number[]] = [[], []]
let version = ''
let difference = 0
for (let round = 0; round < rounds; round += 1) {
  const [mine, peer] = [ours(), await theirs(python)]
  version = peer.version
  own.push(...mine.seconds)
  other.push(...peer.seconds)
  difference = Math.max(...mine.totals.flatMap((row, step) => row.map((total, place) => Math.abs(total - (peer.totals[step]?.[place] ?? NaN)) / Math.max(1, total))))
}
if (!(difference < 1e-9)) throw new Error(`The answers differ by ${difference}`)

const tables = storedDistrict()
const ages = placeAges(tables, { argument: 'district' })

/** Seconds by the clock, and seconds of processor of all threads: on a busy machine the latter say what a free one would take. */
async function runsOf(ageGroupWidth: number): Promise<string> {
  const own = inWidth(ages, ageGroupWidth)
  const stochastic = stochasticInput(own, UNCHANGED, { steps: STEPS / ageGroupWidth, seed: 1, uncertainty: uncertaintyOf(tables.stored, own).uncertainty })
  await runsInThreads(stochastic, { runs: 100, positions: null })
  const [began, used] = [performance.now(), process.cpuUsage()]
  await runsInThreads(stochastic, { runs: RUNS, positions: null })
  const { user, system } = process.cpuUsage(used)
  return `${((performance.now() - began) / 1000).toFixed(1)} | ${((user + system) / 1e6).toFixed(1)}`
}
const [fiveYears, oneYear] = [await runsOf(5), await runsOf(1)]

const milliseconds = (seconds: number): string => (seconds * 1000).toFixed(1)
await writeSection('Demography', [
  `${machine()}. The ${places} municipalities of the data set, both sexes, single years of age to 100 and older, ${STEPS} years, controlled to the district in each cell; ${rounds * perRound} projections of either in interleaved rounds. Totals agree to ${difference.toExponential(0)} of themselves.`,
  '',
  '| | milliseconds, median | fastest |', '| --- | ---: | ---: |',
  `| ours, one thread | ${milliseconds(median(own))} | ${milliseconds(Math.min(...own))} |`,
  `| the same steps with NumPy ${version}, whole arrays at a time | ${milliseconds(median(other))} | ${milliseconds(Math.min(...other))} |`,
  `| ratio | ${(median(own) / median(other)).toFixed(2)} | ${(Math.min(...own) / Math.min(...other)).toFixed(2)} |`,
  '',
  `${RUNS.toLocaleString('en')} stochastic runs of all municipalities, both sexes, 30 years, in the thread pool on ${availableParallelism()} cores (\`projectionFan\`; \`networkProgress\` counts its parts):`,
  '',
  '| | seconds | seconds of processor, all threads |', '| --- | ---: | ---: |',
  `| groups of five years | ${fiveYears} |`,
  `| single years of age | ${oneYear} |`,
])
process.exit(0)
