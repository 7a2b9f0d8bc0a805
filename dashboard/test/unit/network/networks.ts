import fc from 'fast-check'
import type { NetworkData, NetworkView } from '../../../src/features/network/networkModel'
import { toNetworkView } from '../../../src/features/network/toNetworkView'

interface Drawn {
  count: number
  ties: readonly (readonly [number, number])[]
  invented: readonly number[]
}

/** Any simple network of up to 30 nodes, degrees and components counted here by the plain definition. */
export const anyNetwork: fc.Arbitrary<NetworkView> = fc
  .integer({ min: 1, max: 30 })
  .chain((count) => fc.record({
    count: fc.constant(count),
    ties: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`, maxLength: 60 }),
    invented: fc.uniqueArray(fc.nat(count - 1)),
  }))
  .map((drawn) => ({ ...drawn, ties: drawn.ties.filter(([a, b]) => a !== b) }))
  .map((drawn) => toNetworkView(toData(drawn), { regions: [], groups: [] }))

function toData({ count, ties, invented }: Drawn): NetworkData {
  const label = Array.from({ length: count }, (_, index) => index)
  for (const [a, b] of ties) {
    const from = Math.max(label[a] ?? 0, label[b] ?? 0)
    const to = Math.min(label[a] ?? 0, label[b] ?? 0)
    label.forEach((value, index) => { if (value === from) label[index] = to })
  }
  return {
    order: count, size: ties.length, componentCount: new Set(label).size,
    nodes: label.map((component, index) => ({
      id: `n${index}`, kind: index % 2 === 0 ? 'ACTOR' : 'ORGANISATION', label: `Name ${index}`, component, interestGroups: [],
      degree: ties.filter((tie) => tie.includes(index)).length, synthetic: invented.includes(index),
    })),
    edges: ties.map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, kinds: ['MEMBERSHIP'], weight: 1 })),
  }
}
