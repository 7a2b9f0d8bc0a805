import type { CsvValue } from '../../app/csv'
import { MEASURES, type Values } from './measures'
import type { NetworkView, ViewNode } from './networkModel'
import type { Words } from './toSentences'

export interface ShownNodes {
  shown: ReadonlySet<string>
  /** the measures that the page has asked for */
  values: ReadonlyMap<string, Values>
}

/** The shown entries for a CSV, with their ids, so that the two files fit together. Parts count from 1, as in the legend. */
export function nodeRows(view: NetworkView, { shown, values }: ShownNodes, { texts, common }: Words): { columns: string[]; rows: CsvValue[][] } {
  const { table } = texts
  const measures = MEASURES.filter((measure) => values.has(measure))
  const cells = (node: ViewNode): CsvValue[] => [
    node.id, node.label, common.kinds[node.kind].one, node.groupNames.join(', ') || null, node.regionName, ...measures.map((measure) => values.get(measure)?.get(node.id) ?? null), node.component + 1, node.synthetic ? table.synthetic : table.real,
  ]
  return {
    columns: ['id', table.name, table.kind, table.group, table.region, ...measures.map((measure) => texts.measures[measure]), table.component, table.origin],
    rows: view.nodes.filter((node) => shown.has(node.id)).map(cells),
  }
}

export function edgeRows(view: NetworkView, shown: ReadonlySet<string>, { texts }: Words): { columns: string[]; rows: CsvValue[][] } {
  const { edges } = texts
  const label = (id: string) => view.byId.get(id)?.label ?? id
  const kind = (key: string) => (texts.ties as Record<string, string>)[key] ?? key
  return {
    columns: [edges.fromId, edges.toId, edges.from, edges.to, edges.kinds, edges.weight],
    rows: view.edges
      .filter(({ source, target }) => shown.has(source) && shown.has(target))
      .map(({ source, target, kinds, weight }) => [source, target, label(source), label(target), kinds.map(kind).join(', '), weight]),
  }
}
