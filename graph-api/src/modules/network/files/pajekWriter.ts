import type { Attributes, AttributeTypes, FileNode, NetworkFileGraph } from './networkFileGraph.js'
import { oneLine, printNotes } from './notes.js'
import { quoteToken } from './pajekTokens.js'

/**
 * Pajek .net: Batagelj and Mrvar, Pajek reference manual, "Network file". UTF-8. Further attributes stand as name and
 * value behind the shape of a vertex and behind the weight of an edge, where NetworkX reads them; every value is text there. What
 * the format has no place for (notes, types of attributes) is in comments. NetworkX names nodes by their labels, so a
 * label that is there twice gets its id in brackets. Pajek and Gephi know no quotes within quotes, so these become
 * apostrophes; the attribute `label` has the label as it is. A file has lines: line breaks become blanks.
 */
export function writePajek(graph: NetworkFileGraph): string {
  const labels = distinctLabels(graph.nodes)
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index + 1]))
  const numberOf = (id: string): number => numbers.get(id) ?? 0
  return [
    ...printNotes(graph.notes).map((line) => `% ${line}`),
    ...typeLines('node', graph.nodeAttributes),
    ...typeLines('edge', graph.edgeAttributes),
    `*Vertices ${graph.nodes.length}`,
    ...graph.nodes.map((node, index) => vertexLine(node, index + 1, labels[index] ?? '')),
    graph.directed ? '*Arcs' : '*Edges',
    ...graph.edges.map(({ source, target, weight, attributes }) => [numberOf(source), numberOf(target), weight, ...pairs(attributes)].join(' ')),
    '',
  ].join('\n')
}

function typeLines(of: 'node' | 'edge', types: AttributeTypes): string[] {
  return [...types].map(([name, type]) => `% ${of}Attribute ${type} ${quoteToken(oneLine(name))}`)
}

function vertexLine({ id, label, attributes }: FileNode, number: number, shown: string): string {
  const own = shown === oneLine(label) ? new Map([['id', id]]) : new Map([['id', id], ['label', label]])
  return [number, `"${shown}"`, '0.0 0.0 ellipse', ...pairs(own), ...pairs(attributes)].join(' ')
}

function pairs(attributes: Attributes): string[] {
  return [...attributes].map(([name, value]) => `${quoteToken(oneLine(name))} ${quoteToken(oneLine(String(value)))}`)
}

function distinctLabels(nodes: readonly FileNode[]): string[] {
  const plain = nodes.map(({ label }) => withoutQuotes(label))
  const counts = new Map<string, number>()
  for (const label of plain) counts.set(label, (counts.get(label) ?? 0) + 1)
  const used = new Set<string>()
  return nodes.map(({ id }, index) => {
    const own = plain[index] ?? ''
    let shown = counts.get(own) === 1 ? own : `${own} (${withoutQuotes(id)})`
    while (used.has(shown) || (shown !== own && counts.has(shown))) shown += '*'
    used.add(shown)
    return shown
  })
}

function withoutQuotes(text: string): string {
  return oneLine(text).replaceAll('"', "'").replaceAll('\\', '/')
}
