/**
 * What runs within the page. These functions are handed over as text, so they use nothing from outside themselves.
 */
export interface Opening {
  /** milliseconds since navigation began; null until it is so */
  readable: number | null
  whole: number | null
}

export interface BenchWindow { opening: Opening; frames: number[] }

/** Notes when the names of the map have been drawn, and when its layout is whole: at the frame after the one that showed it. */
function watchOpening(): void {
  const opening: Opening = { readable: null, whole: null }
  const hasInk = (canvas: HTMLCanvasElement): boolean => {
    const picture = canvas.width > 0 ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) : null
    return picture ? new Uint32Array(picture.data.buffer).some((pixel) => pixel !== 0) : false
  }
  const look = (): void => {
    const names = document.querySelector<HTMLCanvasElement>('.network-map .sigma-names')
    const isReadable = opening.readable !== null || (names !== null && hasInk(names))
    const isWhole = isReadable && document.querySelector('.network-arranging') === null
    requestAnimationFrame(() => {
      if (isReadable) opening.readable ??= performance.now()
      if (isWhole) opening.whole ??= performance.now()
      else look()
    })
  }
  Object.assign(window, { opening })
  requestAnimationFrame(look)
}

/** Notes the time from each frame to the next in `frames`, for good. */
export function watchFrames(): void {
  const bench = window as unknown as BenchWindow
  let last = performance.now()
  const note = (): void => {
    const now = performance.now()
    bench.frames.push(now - last)
    last = now
    requestAnimationFrame(note)
  }
  bench.frames = []
  requestAnimationFrame(note)
}

/** The frames since it was last asked. */
export function takeFrames(): number[] {
  return (window as unknown as BenchWindow).frames.splice(0)
}

/** Which program draws: the name of a graphics card, or of the software in its place. */
export function drawnBy(): string {
  const context = document.createElement('canvas').getContext('webgl2')
  const names = context?.getExtension('WEBGL_debug_renderer_info')
  return names ? String(context?.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'unknown'
}

/** tsx gives functions their names by a helper that a page does not have. */
export const beforeThePage = `globalThis.__name = (value) => value; (${watchOpening.toString()})()`
