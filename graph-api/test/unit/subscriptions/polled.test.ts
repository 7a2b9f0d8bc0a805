import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Polled } from '../../../src/subscriptions/polled.js'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

const EVERY = 1000
const pass = (times = 1) => vi.advanceTimersByTimeAsync(EVERY * times)

function givenPolled() {
  const world = { state: 1, looks: 0, fails: false }
  const polled = new Polled(() => {
    world.looks += 1
    return world.fails ? Promise.reject(new Error('away')) : Promise.resolve(world.state)
  }, EVERY)
  return { world, polled }
}

test('each follower hears the present state first, then each change; all share one look', async () => {
  const { world, polled } = givenPolled()
  const first = polled.follow()
  expect(await first.next()).toEqual({ done: false, value: 1 })
  const second = polled.follow()
  expect(await second.next()).toEqual({ done: false, value: 1 })
  world.state = 2
  await pass()
  expect([await first.next(), await second.next()]).toEqual([{ done: false, value: 2 }, { done: false, value: 2 }])
  expect(world.looks).toBe(2)
})

test('who reads slowly gets the latest state only', async () => {
  const { world, polled } = givenPolled()
  const follower = polled.follow()
  await pass()
  for (world.state = 2; world.state < 5; world.state += 1) await pass()
  expect(await follower.next()).toEqual({ done: false, value: 4 })
})

test('who waits is let go at once, and without followers nothing is looked at', async () => {
  const { world, polled } = givenPolled()
  const follower = polled.follow()
  await follower.next()
  const waiting = follower.next()
  await follower.return?.()
  expect(await waiting).toEqual({ done: true, value: undefined })
  await pass(2)
  const { looks } = world
  await pass(5)
  expect(world.looks).toBe(looks)
})

test('a look that fails tells nothing, and what changed meanwhile is told afterwards', async () => {
  const { world, polled } = givenPolled()
  const follower = polled.follow()
  await follower.next()
  world.fails = true
  world.state = 2
  const next = follower.next()
  await pass(3)
  world.fails = false
  await pass()
  expect(await next).toEqual({ done: false, value: 2 })
})
