import { useEffect, useMemo, useState } from 'react'
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
const TYPING_PAUSE = 250

/** Finds names in the whole network, hidden ones too; Enter opens the first. The map keeps the hits at full strength meanwhile. */
export function MapSearch({ view, workspace, state, actions }: MapSearchProps) {
  const { texts, formats } = workspace.words
  const [text, setText] = useDraft(state.text, actions)
  const hits = useMemo(() => findNodes(view, text), [view, text])
  const first = hits[0]
  const open = (id: string) => {
    setText('')
    actions.select(id)
  }
  return (
    <div className="stack network-search">
      <SearchField
        label={texts.controls.search}
        placeholder={texts.controls.searchPlaceholder}
        value={text}
        onChange={setText}
        onSubmit={() => first && open(first.id)}
      />
      {text.trim() !== '' && (
        <div aria-live="polite">
          {hits.length === 0 && <p className="small quiet">{texts.controls.noHits}</p>}
          <ul className="plain-list" aria-label={texts.controls.hits}>
            {hits.slice(0, MOST_HITS).map((node) => (
              <li key={node.id}>
                <button type="button" className="legend-entry" onClick={() => open(node.id)}>
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

/** The typed text stands in the field at once and in the address after a pause: a key stroke must not wait for the router. */
function useDraft(kept: string, actions: Actions): [string, (text: string) => void] {
  const [draft, setDraft] = useState(kept)
  const [known, setKnown] = useState(kept)
  const [sent, setSent] = useState(kept)
  // Cleared or set from elsewhere (a reset, a link): the field follows. What it sent itself may be older than what is typed by now.
  if (known !== kept) {
    setKnown(kept)
    if (kept !== sent) setDraft(kept)
  }
  useEffect(() => {
    if (draft === kept) return
    const timer = setTimeout(() => {
      setSent(draft)
      actions.note({ text: draft })
    }, TYPING_PAUSE)
    return () => clearTimeout(timer)
  }, [draft, kept, actions])
  return [draft, setDraft]
}

function findNodes(view: NetworkView, text: string): ViewNode[] {
  if (text.trim() === '') return []
  return view.nodes.filter((node) => matchesWords(node.folded, text)).sort((a, b) => b.degree - a.degree || a.label.localeCompare(b.label, 'de'))
}
