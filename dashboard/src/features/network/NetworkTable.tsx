import { useMemo } from 'react'
import type { CsvHead } from '../../app/csv'
import { DataTable, type Column } from '../../app/ui/DataTable'
import type { Actions } from './actions'
import { matchesWords } from './matchesWords'
import { Mark } from './Mark'
import { measureDigits, MEASURES } from './measures'
import type { NetworkView, ViewNode } from './networkModel'
import { SHAPES } from './toMapNodes'
import type { Words } from './toSentences'
import type { Workspace } from './useWorkspace'
import type { ViewState } from './viewState'

interface NetworkTableProps {
  view: NetworkView
  workspace: Workspace
  state: ViewState
  actions: Actions
  csv: CsvHead
}

/** The twin of the map: the same entries, the same selection, sortable, and with the keyboard alone. */
export function NetworkTable({ view, workspace, state, actions, csv }: NetworkTableProps) {
  const { words, shown, categories, colourOf, measured } = workspace
  const rows = useMemo(
    () => view.nodes.filter((node) => shown.ids.has(node.id) && (state.text.trim() === '' || matchesWords(node.folded, state.text))),
    [view, shown, state.text],
  )
  const [name, ...others] = nodeColumns(words, measured)
  const opening: Column<ViewNode> = {
    ...name,
    cell: (node) => (
      <button type="button" className="link-button" aria-current={node.id === state.selected} onClick={() => actions.select(node.id)}>
        <Mark shape={SHAPES[node.kind]} colour={colourOf(categories.keyOf(node))} isHollow={node.synthetic} /> {node.label}
      </button>
    ),
  }
  const picking: Column<ViewNode> = {
    key: 'picked',
    header: words.texts.table.picked,
    value: (node) => (state.marked.includes(node.id) ? words.texts.table.yes : null),
    cell: (node) => (
      <input type="checkbox" aria-label={words.texts.table.pick(node.label)} checked={state.marked.includes(node.id)} onChange={() => actions.mark(node.id)} />
    ),
  }
  const columns = [opening, picking, ...others]
  return (
    <DataTable
      caption={words.texts.table.caption}
      columns={columns}
      rows={rows}
      rowKey={(node) => node.id}
      initialSort={{ key: 'degree', direction: 'descending' }}
      selectedKey={state.selected}
      csv={csv}
    />
  )
}

/** The columns of the table and of its CSV; measures that are on their way are unknown. */
function nodeColumns({ texts, common }: Words, { values }: Workspace['measured']): [Column<ViewNode>, ...Column<ViewNode>[]] {
  const { table } = texts
  return [
    { key: 'name', header: table.name, value: (node) => node.label },
    { key: 'kind', header: table.kind, value: (node) => common.kinds[node.kind].one },
    { key: 'group', header: table.group, value: (node) => node.groupNames.join(', ') || table.noGroup },
    { key: 'region', header: table.region, value: (node) => node.regionName },
    ...MEASURES.map((measure): Column<ViewNode> => ({
      key: measure, header: texts.measures[measure], value: (node) => values.get(measure)?.get(node.id) ?? null, digits: measureDigits(measure),
    })),
    { key: 'component', header: table.component, value: (node) => node.component + 1 },
    { key: 'origin', header: table.origin, value: (node) => (node.synthetic ? table.synthetic : table.real) },
  ]
}
