import { describe, expect, test } from 'vitest'
import { betweenness, edgeBetweenness } from '../../../src/analytics/network/betweenness.js'
import { distanceSums } from '../../../src/analytics/network/distanceSums.js'
import { NetworkAnalysis } from '../../../src/workers/networkAnalysis.js'
import { graphOf, karate, lesMiserables } from '../../support/knownGraphs.js'

const known = { 'the karate club': graphOf(karate.edges, karate), 'Les Misérables': graphOf(lesMiserables.edges, lesMiserables), 'an isolate and a tie': graphOf([[1, 2]]), nobody: graphOf([]) }

describe('measures in threads', () => {
  test.each(Object.entries(known))('betweenness of %s is that of one thread, of nodes and edges, weighted and not', async (_, graph) => {
    const analysis = new NetworkAnalysis(graph)
    for (const weighted of [false, true]) {
      const { nodes, edges } = await analysis.betweenness({ weighted, withEdges: true })
      expectClose(nodes, betweenness(graph, { weighted }))
      expectClose(edges ?? [], edgeBetweenness(graph, { weighted }))
    }
  })

  test.each(Object.entries(known))('distances of %s are those of one thread', async (_, graph) => {
    const sums = await new NetworkAnalysis(graph).distances(false)
    const alone = distanceSums(graph)
    expectClose(sums.total, alone.total)
    expectClose(sums.reciprocal, alone.reciprocal)
    expectClose(sums.eccentricity, alone.eccentricity)
  })

  test('the same network gives the same numbers to the last bit, whichever thread is done first', async () => {
    const graph = known['Les Misérables']
    const runs = await Promise.all(Array.from({ length: 4 }, () => new NetworkAnalysis(graph).betweenness({ weighted: false, withEdges: true })))
    for (const run of runs) expect(run).toEqual(runs[0])
  })
})

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length)
  Array.from(actual).forEach((value, index) => expect(value).toBeCloseTo(expected[index] as number, 12))
}
