import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

/** The map is drawn anew when it has rested for so long, in milliseconds. */
const REST = 140

interface DrawingSigma {
  render: () => Sigma
  renderFrame: number | null
  process: () => void
  needToProcess: boolean
}

export interface Shifting {
  /** the next frame is drawn, even while the map moves */
  draw: () => void
  /** drawn in this very task */
  drawNow: () => void
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
 * drawing takes longer than a frame, shifting does not. For the same reason it is drawn only once a frame, however often that is asked for:
 * several parts of the page ask when it opens.
 */
export function shiftWhileMoving({ sigma, isLarge, onShift }: ShiftInput): Shifting {
  const drawing = sigma as unknown as DrawingSigma
  const draw = drawing.render.bind(sigma)
  let drawnAt: CameraState = sigma.getCamera().getState()
  let hasMoved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  const clear = (): void => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    frame = 0
  }
  const drawNow = (): Sigma => {
    clear()
    hasMoved = false
    drawnAt = sigma.getCamera().getState()
    shift(sigma, '')
    return draw()
  }
  sigma.getCamera().on('updated', () => { hasMoved = true })
  drawing.render = () => {
    if (!isLarge()) return drawNow()
    if (drawing.renderFrame !== null) cancelAnimationFrame(drawing.renderFrame)
    drawing.renderFrame = null
    if (!hasMoved) {
      takeOver(sigma, drawing)
      frame ||= requestAnimationFrame(drawNow)
      return sigma
    }
    shift(sigma, shiftBetween(sigma, drawnAt))
    onShift()
    clearTimeout(timer)
    timer = setTimeout(drawNow, REST)
    return sigma
  }
  return { draw: () => { hasMoved = false }, drawNow, stop: clear }
}

/** Places are known at once, as sigma does it before it draws. */
function takeOver(sigma: Sigma, drawing: DrawingSigma): void {
  if (!drawing.needToProcess) return
  sigma.resize()
  drawing.process()
  drawing.needToProcess = false
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
