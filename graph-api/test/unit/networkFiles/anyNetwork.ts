import fc from 'fast-check'
import type { Attributes, AttributeType, AttributeValue, FileEdge, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'

/** Texts as people write them, with what is special in some format. */
const text = fc.oneof(
  fc.constantFrom('Äußerung "Zitat"', 'a & b < c > d', "O'Neill\\", 'zwei\nZeilen', 'CR\r\nLF', 'Tab\there', '🙂 emoji', ' space ', '=1+1', '%', '*Vertices 2', '; , |', ']]>', '&amp;', '__proto__', 'true', '17', '\u2028'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
).filter((one) => !IMPOSSIBLE.test(one) && one.trim() !== '')

/** What XML cannot hold. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const VALUES: Readonly<Record<AttributeType, fc.Arbitrary<AttributeValue>>> = { string: text, int: fc.maxSafeInteger(), double: number, boolean: fc.boolean() }

const NAMES = ['kind', 'Rolle (alt)', 'x & "y"', 'ünï'] as const

const types = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom<AttributeType>('string', 'int', 'double', 'boolean')), { selector: ([name]) => name, maxLength: 3 })
  .map((pairs) => new Map<string, AttributeType>(pairs))

/** Some values are unknown. */
const attributesOf = (declared: ReadonlyMap<string, AttributeType>): fc.Arbitrary<Attributes> =>
  fc.tuple(...[...declared].map(([name, type]) => fc.option(VALUES[type]).map((value) => [name, value] as const)))
    .map((pairs) => new Map(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))))

const weight = fc.oneof(fc.constantFrom(1, 0, 0.1, 1 / 3, 1e-300, 12345.678901234567), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0))

/** Networks of 0 to 6 nodes with loops, isolates and parallel edges. */
export const anyNetwork: fc.Arbitrary<NetworkFileGraph> = fc.record({ directed: fc.boolean(), ids: fc.uniqueArray(text, { maxLength: 6 }), nodeAttributes: types, edgeAttributes: types })
  .chain(({ directed, ids, nodeAttributes, edgeAttributes }) => fc.record({
    directed: fc.constant(directed),
    nodeAttributes: fc.constant(nodeAttributes),
    edgeAttributes: fc.constant(edgeAttributes),
    nodes: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), label: text, attributes: attributesOf(nodeAttributes) }))),
    edges: ids.length === 0 ? fc.constant<FileEdge[]>([]) : fc.array(fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids), weight, attributes: attributesOf(edgeAttributes) }), { maxLength: 8 }),
    notes: fc.constantFrom(new Map<string, string>(), new Map([['title', 'Netz & <Co>: "Probe"'], ['date', '2022-09-30']])),
  }))
