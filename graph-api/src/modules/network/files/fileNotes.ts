import type { MeasuredNetwork } from '../measuredNetwork.js'
import type { NetworkQuestion } from '../network.repository.js'
import type { SourceTitle } from './networkFile.repository.js'
import type { Notes } from './networkFileGraph.js'

export const SYNTHETIC_NOTE = 'contains invented example data'

interface NotesInput {
  readonly network: MeasuredNetwork
  readonly sources: readonly SourceTitle[]
  readonly date: string
  readonly title: string | null
  readonly filter: string | null
}

/** What a file says of itself, so that one that is found later still tells what it is. */
export function fileNotes({ network, sources, date, title, filter }: NotesInput): Notes {
  const licences = [...new Set(sources.flatMap(({ licence }) => licence ?? []))]
  const notes: readonly (readonly [string, string])[] = [
    ['title', title ?? `Network (nodes: ${network.nodes.length}, edges: ${network.edges.length})`],
    ['filter', filter ?? filterInWords(network)],
    ['date', date],
    ['sources', sources.map(({ title }) => title).join('; ')],
    ['licence', licences.join('; ')],
    ['synthetic', isSynthetic(network) ? SYNTHETIC_NOTE : ''],
  ]
  return new Map(notes.filter(([, text]) => text !== ''))
}

export function isSynthetic({ nodes }: MeasuredNetwork): boolean {
  return nodes.some(({ synthetic }) => synthetic)
}

function filterInWords({ question, graph }: MeasuredNetwork): string {
  return [`${graph.directed ? 'directed' : 'undirected'}`, `nodes ${question.nodes.join(', ')}`, `ties ${question.ties.join(', ')}`, ...limitsInWords(question)].join('; ')
}

function limitsInWords({ at, wave, regions, interestGroups }: NetworkQuestion): string[] {
  return [
    ...(at === null ? [] : [`at ${at}`]),
    ...(wave === null ? [] : [`wave ${wave}`]),
    ...(regions === null ? [] : [`regions ${regions.join(', ')}`]),
    ...(interestGroups === null ? [] : [`interest groups ${interestGroups.join(', ')}`]),
  ]
}
