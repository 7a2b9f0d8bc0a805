import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FormatName, FORMATS, readNetworkFile } from '../../../src/modules/network/files/formats.js'
import type { FileProblem, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'
import { mutate, mutation } from '../../support/mutations.js'
import { anyNetwork } from './anyNetwork.js'

/** Of each format; 300 in the checks, more by `npm run hostile:imports`. */
const RUNS = Number(process.env.MUTATED_NETWORKS ?? 300)

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
  test.each(Object.keys(FORMATS) as FormatName[])(`%s: are a network or a list of problems with their places, never a crash: ${RUNS} of them`, { timeout: 3_600_000 }, (format) => {
    fc.assert(fc.property(anyNetwork, fc.array(mutation, { minLength: 1, maxLength: 4 }), (network, mutations) => {
      const read = readNetworkFile(mutations.reduce(mutate, FORMATS[format].write(network)), format)
      if (read.problems) expectPlaces(read.problems)
      else expectSound(read.network)
    }), { seed: 6, numRuns: RUNS })
  })

  test.each(Object.keys(FORMATS) as FormatName[])('%s: a text of another format is refused', (format) => {
    for (const [other, { write }] of Object.entries(FORMATS)) {
      if (other === format) continue
      const text = write({ directed: false, nodes: [{ id: 'a', label: 'a', attributes: new Map() }], edges: [{ source: 'a', target: 'a', weight: 1, attributes: new Map() }], nodeAttributes: new Map(), edgeAttributes: new Map(), notes: new Map() })
      expect(readNetworkFile(text, format).problems?.length, other).toBeGreaterThan(0)
    }
  })
})
