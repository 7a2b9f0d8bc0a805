import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FormatName, FORMATS, readNetworkFile } from '../../../src/modules/network/files/formats.js'
import type { FileProblem, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'
import { anyNetwork } from './anyNetwork.js'

const SPECIAL = ['"', "'", '<', '>', '&', '&x;', '</', '<!--', '<![CDATA[', '<!DOCTYPE x [', ']]>', '{', '}', '[', ']', ',', ';', '\n', '\r\n', '\u0000', '\ufeff', '\ud800', '*Vertices 999999', '*Arcs', '%', '\\', '-1', 'NaN', '1e999', '9'.repeat(400), 'null', '__proto__', '🙂', ' '.repeat(5_000), '<a>'.repeat(500)]

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('delete', 'repeat', 'cut', 'insert', 'swapHalves'),
  length: fc.integer({ min: 1, max: 200 }),
  text: fc.constantFrom(...SPECIAL),
})

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

function mutate(text: string, { at, kind, length, text: inserted }: Mutation): string {
  const place = Math.floor(at * text.length)
  const [before, after] = [text.slice(0, place), text.slice(place)]
  switch (kind) {
    case 'delete': return before + after.slice(length)
    case 'repeat': return before + after.slice(0, length) + after
    case 'cut': return before
    case 'insert': return before + inserted + after
    default: return after + before
  }
}

function expectPlaces(problems: readonly FileProblem[]): void {
  expect(problems.length).toBeGreaterThan(0)
  for (const { line, message } of problems) expect([line >= 1, message.length > 0]).toEqual([true, true])
}

function expectSound({ nodes, edges }: NetworkFileGraph): void {
  const ids = new Set(nodes.map(({ id }) => id))
  expect(ids.size).toBe(nodes.length)
  for (const { source, target, weight } of edges) expect([ids.has(source), ids.has(target), Number.isFinite(weight) && weight >= 0]).toEqual([true, true, true])
}

describe('mutated network files', () => {
  test.each(Object.keys(FORMATS) as FormatName[])('%s: are a network or a list of problems with their places, never a crash: 300 of them', (format) => {
    fc.assert(fc.property(anyNetwork, fc.array(mutation, { minLength: 1, maxLength: 4 }), (network, mutations) => {
      const read = readNetworkFile(mutations.reduce(mutate, FORMATS[format].write(network)), format)
      if (read.problems) expectPlaces(read.problems)
      else expectSound(read.network)
    }), { seed: 6, numRuns: 300 })
  })

  test.each(Object.keys(FORMATS) as FormatName[])('%s: a text of another format is refused', (format) => {
    for (const [other, { write }] of Object.entries(FORMATS)) {
      if (other === format) continue
      const text = write({ directed: false, nodes: [{ id: 'a', label: 'a', attributes: new Map() }], edges: [{ source: 'a', target: 'a', weight: 1, attributes: new Map() }], nodeAttributes: new Map(), edgeAttributes: new Map(), notes: new Map() })
      expect(readNetworkFile(text, format).problems?.length, other).toBeGreaterThan(0)
    }
  })
})
