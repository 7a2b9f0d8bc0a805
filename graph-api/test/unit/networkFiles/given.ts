import { type FormatName, readNetworkFile } from '../../../src/modules/network/files/formats.js'
import type { Attributes, FileProblem, NetworkFileGraph, Places } from '../../../src/modules/network/files/networkFileGraph.js'

/** The network of a text that is right. */
export function networkOf(text: string, format: FormatName): NetworkFileGraph {
  const read = readNetworkFile(text, format)
  if (read.problems) throw new Error(`The text is faulty: ${JSON.stringify(read.problems)}`)
  return read.network
}

export function placesOf(text: string, format: FormatName): Places {
  const read = readNetworkFile(text, format)
  if (read.problems) throw new Error(`The text is faulty: ${JSON.stringify(read.problems)}`)
  return read.places
}

/** Each problem in a line: "3 weight 'x': what is needed". */
export function problemsOf(text: string, format: FormatName): string[] {
  const read = readNetworkFile(text, format)
  return (read.problems ?? []).map(printed)
}

function printed({ line, part, value, message }: FileProblem): string {
  return `${[line, part, value === null ? null : `'${value}'`].filter((word) => word !== null).join(' ')}: ${message}`
}

/** Nodes as "id label {attributes}", edges as "source-target weight {attributes}". */
export function shown({ nodes, edges }: NetworkFileGraph): { nodes: string[]; edges: string[] } {
  const words = (attributes: Attributes): string => JSON.stringify(Object.fromEntries(attributes))
  return {
    nodes: nodes.map(({ id, label, attributes }) => `${id} ${label} ${words(attributes)}`),
    edges: edges.map(({ source, target, weight, attributes }) => `${source}-${target} ${weight} ${words(attributes)}`),
  }
}
