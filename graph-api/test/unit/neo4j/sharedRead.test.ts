import { expect, test } from 'vitest'
import { SharedRead } from '../../../src/neo4j/sharedRead.js'

/** A read that ends when it is told to. */
function steps() {
  const started: { end: (value: number) => void; fail: (error: Error) => void }[] = []
  const read = (): Promise<number> => new Promise((end, fail) => { started.push({ end, fail }) })
  return { started, shared: new SharedRead(read) }
}
const turns = async (): Promise<void> => { for (let turn = 0; turn < 5; turn += 1) await Promise.resolve() }

test('who asks while a read is under way waits for the next one, which all who wait share', async () => {
  const { started, shared } = steps()
  const first = shared.value()
  const [second, third] = [shared.value(), shared.value()]
  expect(started).toHaveLength(1)
  started[0]?.end(1)
  expect(await first).toBe(1)
  await turns()
  expect(started).toHaveLength(2)
  const fourth = shared.value()
  started[1]?.end(2)
  expect(await Promise.all([second, third])).toEqual([2, 2])
  await turns()
  started[2]?.end(3)
  expect(await fourth).toBe(3)
})

test('a failed read fails for those who waited for it only', async () => {
  const { started, shared } = steps()
  const first = shared.value()
  const second = shared.value()
  started[0]?.fail(new Error('away'))
  await expect(first).rejects.toThrow('away')
  await turns()
  started[1]?.end(2)
  expect(await second).toBe(2)
})

test('asked one after the other, each reads anew', async () => {
  const { started, shared } = steps()
  for (const value of [1, 2, 3]) {
    const asked = shared.value()
    started.at(-1)?.end(value)
    expect(await asked).toBe(value)
  }
})
