import { EventEmitter } from 'node:events'
import type { Request, Response } from 'express'
import { expect, test, vi } from 'vitest'
import { fairTurns } from '../../../src/security/fairTurns.js'

class Answer extends EventEmitter {
  destroyed = false
  code = 200
  status(code: number): this { this.code = code; return this }
  setHeader(): this { return this }
  json(): this { return this }
  end(): void { this.destroyed = true; this.emit('close') }
}

/** A server that begins `atOnce` requests of one address, and the names of those that were begun. */
function server(atOnce: number) {
  const turns = fairTurns(atOnce)
  const begun: string[] = []
  const send = (ip: string, name: string): Answer => {
    const answer = new Answer()
    void turns({ ip } as Request, answer as unknown as Response, () => { begun.push(name) })
    return answer
  }
  return { begun, send }
}

test('an address has so many requests under way; the next begins when one of them is answered', () => {
  const { begun, send } = server(2)
  const [first] = ['a1', 'a2', 'a3', 'a4'].map((name) => send('a', name))
  expect(begun).toEqual(['a1', 'a2'])
  first?.end()
  expect(begun).toEqual(['a1', 'a2', 'a3'])
})

test('another address is not kept behind them', () => {
  const { begun, send } = server(1)
  for (let count = 0; count < 100; count += 1) send('a', 'a')
  send('b', 'b')
  expect(begun).toEqual(['a', 'b'])
})

test('who has gone while waiting gets no turn', () => {
  const { begun, send } = server(1)
  const [first, second] = ['a1', 'a2', 'a3'].map((name) => send('a', name))
  second?.end()
  first?.end()
  expect(begun).toEqual(['a1', 'a3'])
})

test('a request that takes long gives its turn on, so that an analysis keeps nobody waiting, and gives it on once', () => {
  vi.useFakeTimers()
  const { begun, send } = server(1)
  const [first] = ['a1', 'a2', 'a3'].map((name) => send('a', name))
  vi.advanceTimersByTime(300)
  expect(begun).toEqual(['a1', 'a2'])
  first?.end()
  expect(begun).toEqual(['a1', 'a2'])
  vi.useRealTimers()
})

test('a line of five hundred is full: the next is refused with 429', () => {
  const { send } = server(1)
  const answers = Array.from({ length: 502 }, () => send('a', 'a'))
  expect(answers.map(({ code }) => code).filter((code) => code === 429)).toHaveLength(1)
})

test('while another address asks, each has two turns; two seconds after its last answer all are there again', () => {
  vi.useFakeTimers()
  const { begun, send } = server(4)
  const [first, second, third] = ['a1', 'a2', 'a3'].map((name) => send('a', name))
  const other = send('b', 'b1')
  send('a', 'a4')
  expect(begun).toEqual(['a1', 'a2', 'a3', 'b1'])
  first?.end()
  expect(begun).not.toContain('a4')
  second?.end()
  expect(begun).toContain('a4')
  third?.end()
  other.end()
  vi.advanceTimersByTime(2_100)
  for (const name of ['a5', 'a6', 'a7', 'a8', 'a9']) send('a', name)
  expect(begun.slice(5)).toEqual(['a5', 'a6', 'a7', 'a8'])
  vi.useRealTimers()
})

test('while another address asks, a turn is over as soon as the request waits for the database', () => {
  vi.useFakeTimers()
  const { begun, send } = server(4)
  send('b', 'b1')
  for (const name of ['a1', 'a2', 'a3']) send('a', name)
  expect(begun).toEqual(['b1', 'a1', 'a2'])
  vi.advanceTimersByTime(10)
  expect(begun).toEqual(['b1', 'a1', 'a2', 'a3'])
  vi.useRealTimers()
})
