import { describe, expect, test } from 'vitest'
import { AnalysisTooLong } from '../../../src/errors.js'
import { limitAnalyses } from '../../../src/workers/analysisPool.js'
import { runningAnalyses } from '../../../src/workers/analysisProgress.js'
import { NetworkAnalysis } from '../../../src/workers/networkAnalysis.js'
import { graphOf, lesMiserables } from '../../support/knownGraphs.js'

const nextTurn = () => new Promise((resolve) => { setImmediate(resolve) })

describe('an analysis in the threads', () => {
  test('is listed while it runs: a question in one piece, betweenness in its parts', async () => {
    const analysis = new NetworkAnalysis(graphOf(lesMiserables.edges, { ids: lesMiserables.ids }))
    const seen = new Map<string, number>()
    let over = false
    const both = Promise.all([
      analysis.betweenness({ weighted: false, withEdges: false }),
      analysis.ask('robustnessCurve', { order: 'RANDOM', seed: 1 }),
    ]).finally(() => { over = true })
    while (!over) {
      for (const { measure, done, total } of runningAnalyses()) {
        expect(done).toBeLessThanOrEqual(total)
        seen.set(measure, total)
      }
      await nextTurn()
    }
    await both
    expect(seen.get('robustnessCurve')).toBe(1)
    expect(seen.get('betweenness')).toBeGreaterThan(1)
    expect(runningAnalyses()).toEqual([])
  })

  test('stops when the client that asked has gone, and the next one is answered', async () => {
    const analysis = new NetworkAnalysis(graphOf(lesMiserables.edges, { ids: lesMiserables.ids }))
    const groups = Int32Array.from(lesMiserables.ids, (_, index) => index % 2)
    const client = new AbortController()
    // So many that it would outlast the test: it ends by being given up.
    const endless = analysis.ask('mixingTest', { groups, seed: 1, permutations: 60_000_000 }, client.signal)
    while (runningAnalyses().length === 0) await nextTurn()
    await new Promise((resolve) => { setTimeout(resolve, 500) }) // by now a thread is at it
    client.abort()
    await expect(endless).rejects.toThrow(/abort/i)
    expect(runningAnalyses()).toEqual([])
    expect((await analysis.ask('mixingTest', { groups, seed: 1, permutations: 9 }))?.permutations).toBe(9)
  })

  test('stops at its time limit, which the client is told, and the next one is answered', async () => {
    const analysis = new NetworkAnalysis(graphOf(lesMiserables.edges, { ids: lesMiserables.ids }))
    const groups = Int32Array.from(lesMiserables.ids, (_, index) => index % 2)
    await analysis.prepare()
    limitAnalyses(1)
    await expect(analysis.ask('mixingTest', { groups, seed: 1, permutations: 60_000_000 })).rejects.toBeInstanceOf(AnalysisTooLong)
    expect(runningAnalyses()).toEqual([])
    limitAnalyses(600)
    await expect(analysis.ask('mixingTest', { groups, seed: 1, permutations: 99 })).resolves.toBeDefined()
  })
})
