import { readEdgeListCsv, writeEdgeListCsv } from './edgeListCsv.js'
import { readGexf, writeGexf } from './gexf.js'
import { readGraphml, writeGraphml } from './graphml.js'
import type { FileProblem, NetworkFileGraph, ReadNetwork } from './networkFileGraph.js'
import { readNodeLink, writeNodeLink } from './nodeLink.js'
import { readPajek } from './pajekReader.js'
import { writePajek } from './pajekWriter.js'

export const FORMAT_NAMES = ['GRAPHML', 'GEXF', 'PAJEK', 'EDGE_LIST_CSV', 'NODE_LINK_JSON'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

interface Format {
  readonly ending: string
  readonly mediaType: string
  readonly write: (graph: NetworkFileGraph) => string
  readonly read: (text: string) => ReadNetwork
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  GRAPHML: { ending: '.graphml', mediaType: 'application/xml', write: writeGraphml, read: readGraphml },
  GEXF: { ending: '.gexf', mediaType: 'application/xml', write: writeGexf, read: readGexf },
  PAJEK: { ending: '.net', mediaType: 'text/plain; charset=utf-8', write: writePajek, read: readPajek },
  EDGE_LIST_CSV: { ending: '.csv', mediaType: 'text/csv; charset=utf-8', write: writeEdgeListCsv, read: readEdgeListCsv },
  NODE_LINK_JSON: { ending: '.json', mediaType: 'application/json', write: writeNodeLink, read: readNodeLink },
}

/** By the ending of a file's name. */
export function formatOf(fileName: string): FormatName | undefined {
  return FORMAT_NAMES.find((name) => fileName.toLowerCase().endsWith(FORMATS[name].ending))
}

/** In characters: a network of 100,000 edges with attributes takes about 30 million. */
export const LARGEST_NETWORK_FILE = 64 * 1024 * 1024

export function readNetworkFile(text: string, format: FormatName): ReadNetwork {
  const fault = faultOf(text)
  return fault ? { problems: [{ line: 1, part: null, ...fault }] } : FORMATS[format].read(text.startsWith('\ufeff') ? text.slice(1) : text)
}

function faultOf(text: string): Pick<FileProblem, 'value' | 'message'> | null {
  if (text.length > LARGEST_NETWORK_FILE) return { value: String(text.length), message: `at most ${LARGEST_NETWORK_FILE} characters are allowed` }
  if (text.trim() === '') return { value: null, message: 'the file is empty; a network is needed' }
  return text.includes('\u0000') ? { value: null, message: 'the file is UTF-16 or no text; save it as UTF-8' } : null
}
