/** One who takes part in a comparison: does the same so many times in a row, and says how long one of them took. */
export interface Runner<Result> { readonly name: string; readonly run: (calls: number) => Promise<{ seconds: number; values: Result }> }

export interface Outcome<Result> { readonly seconds: number; readonly rounds: number; readonly values: Result }

/** Each runner gets about so many seconds, and at most so many rounds. */
const SECONDS_EACH = 2.5
const MOST_ROUNDS = 9
/** A round of what is shorter than this repeats it so long: one call of some microseconds tells of the clock and of cold caches. */
const SHORTEST_ROUND = 0.02
/** What is shorter than this is repeated beforehand for so long, for compilers to be done. */
const WARM_UP_BELOW = 1
const WARM_UP = 0.25
const MOST_CALLS = 1000
const MOST_WARM_UP_CALLS = 20_000

/**
 * Runs all in turn, round by round, so that what else the machine does meets all alike, and takes the median. Whoever is
 * slow takes part in fewer rounds, spread over all of them. A runner that fails is named with its problem.
 */
export async function inRounds<Result>(runners: readonly Runner<Result>[]): Promise<ReadonlyMap<string, Outcome<Result> | string>> {
  const taking: Taking<Result>[] = []
  const outcomes = new Map<string, Outcome<Result> | string>()
  for (const runner of runners) {
    try {
      taking.push(await firstRun(runner))
    } catch (problem) {
      outcomes.set(runner.name, `failed: ${problem instanceof Error ? problem.message : String(problem)}`)
    }
  }
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    for (const one of taking) if (isDue(one, round)) one.times.push((await one.runner.run(one.calls)).seconds)
  }
  for (const { runner, times, values } of taking) outcomes.set(runner.name, { seconds: median(times), rounds: times.length, values })
  return outcomes
}

interface Taking<Result> { readonly runner: Runner<Result>; readonly values: Result; readonly calls: number; readonly rounds: number; readonly times: number[] }

async function firstRun<Result>(runner: Runner<Result>): Promise<Taking<Result>> {
  const first = await runner.run(1)
  if (first.seconds >= WARM_UP_BELOW) return { runner, values: first.values, calls: 1, rounds: roundsOf(first.seconds), times: [first.seconds] }
  const { seconds } = await runner.run(callsIn(WARM_UP, first.seconds, MOST_WARM_UP_CALLS))
  const calls = callsIn(SHORTEST_ROUND, seconds)
  return { runner, values: first.values, calls, rounds: roundsOf(calls * seconds), times: [] }
}

const callsIn = (time: number, seconds: number, most = MOST_CALLS): number => Math.min(most, Math.max(1, Math.ceil(time / seconds)))
const roundsOf = (seconds: number): number => Math.max(1, Math.min(MOST_ROUNDS, Math.floor(SECONDS_EACH / seconds)))

/** Rounds spread evenly; the first run of the slow ones was one of theirs. */
function isDue({ rounds, times }: Taking<unknown>, round: number): boolean {
  return times.length < Math.ceil(rounds * round / MOST_ROUNDS)
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] as number : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
