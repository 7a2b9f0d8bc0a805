import { beforeAll, describe, expect, test } from 'vitest'
import { inventedPool } from '../../../bench/selection/pools.js'
import type { Solver } from '../../../src/analytics/selection/linearModel.js'
import { lotteryOf } from '../../../src/analytics/selection/lotteryOf.js'
import { runningAnalyses } from '../../../src/workers/analysisProgress.js'
import { highsSolver } from '../../../src/workers/highsSolver.js'
import { lotteryInThreads } from '../../../src/workers/panelAnalysis.js'

const nextTurn = () => new Promise((resolve) => { setImmediate(resolve) })
const pause = (milliseconds: number) => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

let solver: Solver
beforeAll(async () => { solver = await highsSolver() })

describe('a lottery in the threads', () => {
  const pool = inventedPool({ candidates: 60, size: 24, seed: 3, features: 3 })

  test('is the one that a single thread finds, and its parts are listed while it runs', async () => {
    const totals = new Set<number>()
    let over = false
    const found = lotteryInThreads(pool).finally(() => { over = true })
    while (!over) {
      for (const { measure, done, total } of runningAnalyses()) {
        expect(measure).toBe('selectPanel')
        expect(done).toBeLessThanOrEqual(total)
        totals.add(total)
      }
      await nextTurn()
    }
    expect((await found).feasible).toBe(true)
    expect(await found).toEqual(lotteryOf(pool, solver))
    expect([...totals]).toEqual([10]) // the targets, eight parts of sampling, the proof
    expect(runningAnalyses()).toEqual([])
  })

  test('is kept for another draw: the seed has no say in it', async () => {
    const first = await lotteryInThreads(pool)
    expect(await lotteryInThreads({ ...pool, seed: 99 })).toBe(first)
  })

  test('stops when the client that asked has gone, and the next one is answered', async () => {
    const large = inventedPool({ candidates: 1000, size: 100, seed: 1 })
    const client = new AbortController()
    const endless = lotteryInThreads(large, client.signal)
    while (runningAnalyses().length === 0) await nextTurn()
    await pause(500) // by now a thread is at it
    client.abort()
    await expect(endless).rejects.toThrow(/abort/i)
    expect(runningAnalyses()).toEqual([])
    const answer = await lotteryInThreads({ ...pool, size: 25 })
    expect(answer).toEqual(lotteryOf({ ...pool, size: 25 }, solver))
  })
})
