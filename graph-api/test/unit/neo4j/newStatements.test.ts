import { expect, test, vi } from 'vitest'
import { NewStatements } from '../../../src/neo4j/newStatements.js'

/** Statements that end when they are told, and the names of those that were begun. */
function sender(atOnce: number) {
  const statements = new NewStatements(atOnce)
  const begun: string[] = []
  const send = (text: string) => {
    let end = (_error?: Error) => {}
    const done = statements.send(text, () => new Promise<void>((resolve, reject) => {
      begun.push(text)
      end = (error) => { if (error) reject(error); else resolve() }
    })).catch(() => {})
    return { done, end: (error?: Error) => { end(error); return done } }
  }
  return { statements, begun, send }
}
const soon = () => new Promise((resolve) => { setImmediate(resolve) })

test('new statements go one after the other, those that were sent before at once', async () => {
  const { begun, send } = sender(1)
  await soon()
  const known = send('known')
  await soon()
  await known.end()
  const first = send('a')
  send('b')
  send('known')
  await soon()
  expect(begun.toSorted()).toEqual(['a', 'known', 'known'])
  await first.end()
  await soon()
  expect(begun.at(-1)).toBe('b')
})

test('who asks for what is being planned joins, and waits for no turn', async () => {
  const { statements, begun, send } = sender(1)
  send('a')
  await soon()
  expect([statements.isOneOfMany('a'), statements.isOneOfMany('b')]).toEqual([false, true])
  send('a')
  await soon()
  expect(begun).toEqual(['a', 'a'])
})

test('what has failed is new again, and its turn goes on', async () => {
  const { statements, begun, send } = sender(1)
  const first = send('a')
  send('b')
  await soon()
  await first.end(new Error('away'))
  await soon()
  expect([begun, statements.isNew('a')]).toEqual([['a', 'b'], true])
})

test('a long read gives its turn on, once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { begun, send } = sender(1)
  const first = send('a')
  send('b')
  send('c')
  await soon()
  vi.advanceTimersByTime(600)
  await soon()
  expect(begun).toEqual(['a', 'b'])
  await first.end()
  await soon()
  expect(begun).toEqual(['a', 'b'])
  vi.useRealTimers()
})

test('after many new ones within seconds the next is one of many, but for those that are planned beforehand; a while later it is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { statements } = sender(1)
  const send = (text: string) => statements.send(text, () => Promise.resolve())
  for (let count = 1; count <= 30; count += 1) await statements.beforehand.send(`page ${count}`, () => Promise.resolve())
  for (let count = 1; count < 20; count += 1) await send(`new ${count}`)
  expect(statements.isOneOfMany('another')).toBe(false)
  await send('new 20')
  expect(['another', 'new 1', 'page 1'].map((text) => statements.isOneOfMany(text))).toEqual([true, false, false])
  expect(statements.beforehand.isOneOfMany('another')).toBe(false)
  vi.setSystemTime(Date.now() + 11_000)
  expect(statements.isOneOfMany('another')).toBe(false)
  vi.useRealTimers()
})
