import { useMemo } from 'react'
import { SearchField } from '../../app/ui/SearchField'
import type { Actions } from './actions'
import { Mark } from './Mark'
import { matchesWords } from './matchesWords'
import type { NetworkView, ViewNode } from './networkModel'
import { SHAPES } from './toMapNodes'
import type { Workspace } from './useWorkspace'
import type { ViewState } from './viewState'

interface MapSearchProps {
  view: NetworkView
  workspace: Workspace
  state: ViewState
  actions: Actions
}

const MOST_HITS = 8

/** Finds names in the whole network, hidden ones too; Enter opens the first. The map keeps the hits at full strength meanwhile. */
export function MapSearch({ view, workspace, state, actions }: MapSearchProps) {
  const { texts, formats } = workspace.words
  const hits = useMemo(() => findNodes(view, state.text), [view, state.text])
  const first = hits[0]
  return (
    <div className="stack network-search">
      <SearchField
        label={texts.controls.search}
        placeholder={texts.controls.searchPlaceholder}
        value={state.text}
        onChange={(text) => actions.note({ text })}
        onSubmit={() => first && actions.select(first.id)}
      />
      {state.text.trim() !== '' && (
        <div aria-live="polite">
          {hits.length === 0 && <p className="small quiet">{texts.controls.noHits}</p>}
          <ul className="plain-list" aria-label={texts.controls.hits}>
            {hits.slice(0, MOST_HITS).map((node) => (
              <li key={node.id}>
                <button type="button" className="legend-entry" onClick={() => actions.select(node.id)}>
                  <Mark shape={SHAPES[node.kind]} colour={workspace.colourOf(workspace.categories.keyOf(node))} isHollow={node.synthetic} />
                  <span className="legend-name">{node.label}</span>
                </button>
              </li>
            ))}
          </ul>
          {hits.length > MOST_HITS && <p className="small quiet">{texts.controls.more(formats.number(hits.length - MOST_HITS))}</p>}
        </div>
      )}
    </div>
  )
}

function findNodes(view: NetworkView, text: string): ViewNode[] {
  if (text.trim() === '') return []
  return view.nodes.filter((node) => matchesWords(node.folded, text)).sort((a, b) => b.degree - a.degree || a.label.localeCompare(b.label, 'de'))
}
