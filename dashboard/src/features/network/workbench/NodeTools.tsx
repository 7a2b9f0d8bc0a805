import { Button } from '../../../app/ui/Button'
import { Disclosure } from '../../../app/ui/Disclosure'
import type { Actions } from '../actions'
import type { Workspace } from '../useWorkspace'
import type { ViewState } from '../viewState'

interface NodeToolsProps {
  id: string
  workspace: Workspace
  state: ViewState
  actions: Actions
}

/** One press moves a node by so much, in units of the layout. */
const NUDGE = 40

const DIRECTIONS = [['left', -NUDGE, 0, '←'], ['right', NUDGE, 0, '→'], ['up', 0, NUDGE, '↑'], ['down', 0, -NUDGE, '↓']] as const

/** What the mouse does on the map, as buttons: pick, think away, move and let go. */
export function NodeTools({ id, workspace, state, actions }: NodeToolsProps) {
  const { panel } = workspace.words.texts
  const place = workspace.mapNodes?.find((node) => node.id === id)
  const isHeld = id in state.moved
  return (
    <div className="stack">
      <div className="row">
        <Button onPress={() => actions.mark(id)}>{state.marked.includes(id) ? panel.unmark : panel.mark}</Button>
        <Button onPress={() => actions.thinkAway([id])}>{panel.thinkAway}</Button>
      </div>
      {place && (
        <Disclosure title={panel.moveTitle} isOpen={isHeld}>
          <div className="row">
            {DIRECTIONS.map(([direction, dx, dy, sign]) => (
              <Button key={direction} aria-label={panel.moveBy[direction]} onPress={() => actions.move(id, { x: place.x + dx, y: place.y + dy })}>
                <span aria-hidden="true">{sign}</span>
              </Button>
            ))}
            {isHeld && <Button variant="quiet" onPress={() => actions.release(id)}>{panel.release}</Button>}
          </div>
          {isHeld && <p className="small quiet">{panel.held}</p>}
        </Disclosure>
      )}
    </div>
  )
}
