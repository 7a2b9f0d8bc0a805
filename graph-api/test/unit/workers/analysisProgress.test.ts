import { describe, expect, test } from 'vitest'
import { followed, runningAnalyses } from '../../../src/workers/analysisProgress.js'

/** A part that ends when the test says so. */
function part(): { promise: Promise<number>; end: (value: number) => void; fail: (error: Error) => void } {
  let end: (value: number) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const promise = new Promise<number>((resolve, reject) => { [end, fail] = [resolve, reject] })
  return { promise, end, fail }
}

const shown = () => runningAnalyses().map(({ measure, done, total }) => `${measure} ${done}/${total}`)
const settled = () => new Promise((resolve) => { setImmediate(resolve) })

describe('the progress of analyses', () => {
  test('counts the parts that are done, in whatever order they end, and gives them in their own', async () => {
    const [first, second] = [part(), part()]
    const analysis = followed('betweenness', [first.promise, second.promise])
    expect(shown()).toEqual(['betweenness 0/2'])
    second.end(2)
    await settled()
    expect(shown()).toEqual(['betweenness 1/2'])
    first.end(1)
    expect(await analysis).toEqual([1, 2])
    expect(shown()).toEqual([])
  })

  test('lists several analyses in the order of their start', async () => {
    const [first, second] = [part(), part()]
    const both = Promise.all([followed('communities', [first.promise]), followed('distances', [second.promise])])
    expect(shown()).toEqual(['communities 0/1', 'distances 0/1'])
    first.end(0)
    await settled()
    expect(shown()).toEqual(['distances 0/1'])
    second.end(0)
    await both
  })

  test('forgets an analysis that fails or is given up, and tells why', async () => {
    const failing = part()
    const analysis = followed('betweenness', [failing.promise, new Promise<number>(() => {})])
    failing.fail(new Error('given up'))
    await expect(analysis).rejects.toThrow('given up')
    expect(shown()).toEqual([])
  })

  test('gives what cannot be changed from outside', async () => {
    const open = part()
    const analysis = followed('betweenness', [open.promise]);
    (runningAnalyses()[0] as { done: number }).done = 99
    expect(shown()).toEqual(['betweenness 0/1'])
    open.end(1)
    await analysis
  })
})
