import type Sigma from 'sigma'
import type { ScreenPoint } from './mapModel'
import { makePickIndex, type PickIndex } from './pickIndex'

/** A pointer need not hit a small mark exactly. */
const LEAST_REACH = 5

/** What sigma does with its picking layer, without that layer: which node is under the pointer. */
interface PickingSigma {
  getNodeAtPosition: (point: ScreenPoint) => string | null
}

/** Replaces sigma's search for the node under the pointer, which draws every node a second time and waits for the graphics card. */
export function pickFromIndex(sigma: Sigma): void {
  let index: PickIndex | null = null
  let largest = 0
  const build = (): PickIndex => {
    const marks = sigma.getGraph().nodes().flatMap((id) => {
      const data = sigma.getNodeDisplayData(id)
      return data && !data.hidden ? [{ id, x: data.x, y: data.y, reach: data.size }] : []
    })
    largest = marks.reduce((most, { reach }) => Math.max(most, reach), 0)
    return makePickIndex(marks)
  }
  sigma.on('afterProcess', () => { index = null })
  const picking = sigma as unknown as PickingSigma
  picking.getNodeAtPosition = (point) => {
    index ??= build()
    const at = sigma.viewportToFramedGraph(point)
    const edge = sigma.viewportToFramedGraph({ x: point.x + Math.max(LEAST_REACH, sigma.scaleSize(largest)) + 1, y: point.y })
    return nearest(sigma, index.near(at.x, at.y, Math.hypot(edge.x - at.x, edge.y - at.y)), point)
  }
}

function nearest(sigma: Sigma, marks: readonly { id: string; x: number; y: number; reach: number }[], point: ScreenPoint): string | null {
  let best: string | null = null
  let closest = Infinity
  for (const { id, x, y, reach } of marks) {
    const place = sigma.framedGraphToViewport({ x, y })
    const distance = Math.hypot(place.x - point.x, place.y - point.y)
    if (distance > Math.max(LEAST_REACH, sigma.scaleSize(reach) * 1.1) || distance >= closest) continue
    best = id
    closest = distance
  }
  return best
}
