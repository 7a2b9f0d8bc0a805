import type Sigma from 'sigma'
import type { ScreenPoint } from './mapModel'

/** Pixels that the pointer must travel before a press is a move. */
const SLACK = 4

export interface Pulled { id: string; place: ScreenPoint }

interface Drag {
  /** the map is too large to be drawn for each step: `onPull` shows the node instead, null is its end */
  isLarge: () => boolean
  onPull: (pulled: Pulled | null) => void
  onMove: (id: string, place: ScreenPoint) => void
}

/**
 * A node that is pressed and pulled follows the pointer; where it is let go is reported in the units of the layout. Gives whether the
 * click that the browser reports now is the end of a pull, which chooses nothing.
 */
export function followDrag(sigma: Sigma, { isLarge, onPull, onMove }: Drag): () => boolean {
  let hasPulled = false
  let pulled: { id: string; start: ScreenPoint; place: ScreenPoint | null } | null = null
  sigma.on('downNode', ({ node, event }) => {
    hasPulled = false
    if (!event.original.shiftKey) pulled = { id: node, start: { x: event.x, y: event.y }, place: null }
  })
  const captor = sigma.getMouseCaptor()
  captor.on('mousemovebody', (event) => {
    if (!pulled) return
    event.preventSigmaDefault()
    event.original.preventDefault()
    if (pulled.place === null && Math.hypot(event.x - pulled.start.x, event.y - pulled.start.y) < SLACK) return
    pulled.place = sigma.viewportToGraph(event)
    if (isLarge()) onPull({ id: pulled.id, place: pulled.place })
    else sigma.getGraph().mergeNodeAttributes(pulled.id, pulled.place)
  })
  captor.on('mouseup', () => {
    if (pulled?.place) {
      hasPulled = true
      onPull(null)
      onMove(pulled.id, pulled.place)
    }
    pulled = null
  })
  return () => hasPulled
}
