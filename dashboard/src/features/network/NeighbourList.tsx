import { useRef, type KeyboardEvent } from 'react'
import type { Actions } from './actions'
import { Mark } from './Mark'
import type { NetworkView } from './networkModel'
import { SHAPES } from './toMapNodes'
import type { Workspace } from './useWorkspace'

interface NeighbourListProps {
  id: string
  view: NetworkView
  workspace: Workspace
  actions: Actions
}

const MOST = 60

/** The twin of the ties on the map: arrow keys walk through the neighbours, Enter goes there. */
export function NeighbourList({ id, view, workspace, actions }: NeighbourListProps) {
  const { texts, formats } = workspace.words
  const list = useRef<HTMLUListElement>(null)
  const neighbours = (view.neighbours.get(id) ?? []).flatMap((neighbour) => view.byId.get(neighbour) ?? [])
  if (neighbours.length === 0) return null
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step === undefined || !list.current) return
    event.preventDefault()
    const buttons = [...list.current.querySelectorAll('button')]
    const now = buttons.findIndex((button) => button === document.activeElement)
    buttons[(now + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <section>
      <h3>{texts.panel.neighbours} ({formats.number(neighbours.length)})</h3>
      <p className="small quiet">{texts.panel.neighboursHint}</p>
      <ul className="plain-list" ref={list} onKeyDown={walk}>
        {neighbours.slice(0, MOST).map((node, index) => (
          <li key={node.id}>
            <button type="button" className="legend-entry" tabIndex={index === 0 ? 0 : -1} onClick={() => actions.select(node.id)}>
              <Mark shape={SHAPES[node.kind]} colour={workspace.colourOf(workspace.categories.keyOf(node))} isHollow={node.synthetic} />
              <span className="legend-name">{node.label}</span>
              <span className="numeric quiet">{formats.number(node.degree)}</span>
            </button>
          </li>
        ))}
      </ul>
      {neighbours.length > MOST && <p className="small quiet">{texts.controls.more(formats.number(neighbours.length - MOST))}</p>}
    </section>
  )
}
