import { ENTITY_KINDS } from '../../shared/entityKind.type.js'
import { TIE_RELATIONS, type TieRelationName } from '../../tie/tie.type.js'
import type { TableText } from '../../dataset/importTables.repository.js'
import { FileProblems } from './fileProblems.js'
import type { FileEdge, FileNode, FileProblem, NetworkFileGraph, Place, Places } from './networkFileGraph.js'
import { wordsOf } from './toMeasuredNetwork.js'

export interface StorableNetwork {
  readonly tables: readonly TableText[]
  /** Where a line of a table comes from. */
  readonly placeOf: (table: string, line: number) => Place | undefined
  readonly problems: readonly FileProblem[]
}

interface TablesInput { readonly network: NetworkFileGraph; readonly places: Places; readonly stored: ReadonlySet<string>; readonly source: string }

/**
 * A network as tables of the data set: nodes that are not stored yet are actors, or organisations where the attribute
 * kind says so; edges are ties. Stored nodes stay as they are.
 */
export function toTables({ network, places, stored, source }: TablesInput): StorableNetwork {
  const problems = new FileProblems()
  const [actors, organisations, ties] = [new TableWriter('actors.csv', ['id', 'name', 'source']), new TableWriter('organisations.csv', ['id', 'name', 'kind', 'source']), new TableWriter('ties.csv', ['from', 'to', 'kind', 'weight', 'directed', 'source'])]
  for (const [index, node] of network.nodes.entries()) {
    const place = places.nodes[index] as Place
    if (stored.has(node.id)) continue
    if (isOtherEntity(node)) problems.add({ ...place, value: String(node.attributes.get('kind')), message: 'ties join stakeholders: ACTOR or ORGANISATION is needed as kind of a node that is not stored yet' })
    else if (node.attributes.get('kind') === 'ORGANISATION') organisations.add([node.id, node.label, String(node.attributes.get('organisationKind') ?? 'OTHER'), source], place)
    else actors.add([node.id, node.label, source], place)
  }
  for (const { source: from, target: to, kind, weight, place } of mergeTies(network, places)) ties.add([from, to, kind, String(weight), String(network.directed), source], place)
  const tables = [organisations, actors, ties]
  return {
    tables: tables.filter(({ isEmpty }) => !isEmpty).map((table) => ({ file: table.file, content: table.content })),
    placeOf: (file, line) => tables.find((table) => table.file === file)?.places.get(line),
    problems: problems.list(),
  }
}

function isOtherEntity({ attributes }: FileNode): boolean {
  const kind = attributes.get('kind')
  return kind !== 'ACTOR' && kind !== 'ORGANISATION' && (ENTITY_KINDS as readonly unknown[]).includes(kind)
}

interface MergedTie { readonly source: string; readonly target: string; readonly kind: TieRelationName; weight: number; readonly place: Place }

/** Parallel edges of one kind are one tie with the sum of their weights. */
function mergeTies({ directed, edges }: NetworkFileGraph, places: Places): Iterable<MergedTie> {
  const ties = new Map<string, MergedTie>()
  for (const [index, edge] of edges.entries()) {
    const { source, target, weight } = edge
    const kind = kindOf(edge)
    const ends = directed || source <= target ? [source, target] : [target, source]
    const key = JSON.stringify([kind, ...ends])
    const known = ties.get(key)
    if (known) known.weight += weight
    else ties.set(key, { source, target, kind, weight, place: places.edges[index] as Place })
  }
  return ties.values()
}

function kindOf({ attributes }: FileEdge): TieRelationName {
  const words = [...wordsOf(attributes, 'kinds'), ...wordsOf(attributes, 'kind')].map((word) => word.toUpperCase())
  return TIE_RELATIONS.find((kind) => words.includes(kind)) ?? 'OTHER'
}

/** CSV of one table; remembers from where each of its lines comes. */
class TableWriter {
  readonly places = new Map<number, Place>()
  private readonly rows: string[]
  private line = 2

  constructor(readonly file: string, columns: readonly string[]) {
    this.rows = [columns.join(',')]
  }

  add(cells: readonly string[], place: Place): void {
    const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
    this.places.set(this.line, place)
    this.line += row.split('\n').length
    this.rows.push(row)
  }

  get isEmpty(): boolean {
    return this.rows.length === 1
  }

  get content(): string {
    return `${this.rows.join('\n')}\n`
  }
}
