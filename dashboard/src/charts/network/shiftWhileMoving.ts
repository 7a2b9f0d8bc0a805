import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

/** The map is drawn anew when it has rested for so long, in milliseconds. */
const REST = 140

interface DrawingSigma {
  render: () => Sigma
  renderFrame: number | null
}

export interface Shifting {
  /** the next frame is drawn, even while the map moves */
  draw: () => void
  stop: () => void
}

interface ShiftInput {
  sigma: Sigma
  /** whether what is shown is too much to be drawn for each frame */
  isLarge: () => boolean
  onShift: () => void
}

/**
 * While a large map is moved, the picture that is there is shifted and scaled; it is drawn anew once it rests. Without a graphics card
 * drawing takes longer than a frame, shifting does not.
 */
export function shiftWhileMoving({ sigma, isLarge, onShift }: ShiftInput): Shifting {
  const drawing = sigma as unknown as DrawingSigma
  const draw = drawing.render.bind(sigma)
  let drawnAt: CameraState = sigma.getCamera().getState()
  let hasMoved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const drawNow = (): Sigma => {
    clearTimeout(timer)
    hasMoved = false
    drawnAt = sigma.getCamera().getState()
    shift(sigma, '')
    return draw()
  }
  sigma.getCamera().on('updated', () => { hasMoved = true })
  drawing.render = () => {
    if (!hasMoved || !isLarge()) return drawNow()
    if (drawing.renderFrame !== null) cancelAnimationFrame(drawing.renderFrame)
    drawing.renderFrame = null
    shift(sigma, shiftBetween(sigma, drawnAt))
    onShift()
    clearTimeout(timer)
    timer = setTimeout(drawNow, REST)
    return sigma
  }
  return { draw: () => { hasMoved = false }, stop: () => clearTimeout(timer) }
}

function shiftBetween(sigma: Sigma, drawnAt: CameraState): string {
  const origin = { x: 0, y: 0 }
  const before = sigma.framedGraphToViewport(origin, { cameraState: drawnAt })
  const now = sigma.framedGraphToViewport(origin, { cameraState: sigma.getCamera().getState() })
  const scale = drawnAt.ratio / sigma.getCamera().getState().ratio
  return `translate(${now.x - scale * before.x}px, ${now.y - scale * before.y}px) scale(${scale})`
}

function shift(sigma: Sigma, transform: string): void {
  for (const [name, canvas] of Object.entries(sigma.getCanvases())) {
    if (name === 'mouse') continue
    canvas.style.transformOrigin = '0 0'
    canvas.style.transform = transform
  }
}
