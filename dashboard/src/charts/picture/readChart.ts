import type { ChartPicture, PictureKey, PicturePart } from './toChartSvg'

/** What style sheets say of a drawing; a file on its own has to say it itself. */
const PROPERTIES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'stroke-opacity',
  'opacity', 'paint-order', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'visibility',
] as const
const KEYS = '.chart-key, .map-legend'
/** Smaller drawings are signs of buttons. */
const LEAST_WIDTH = 60

/** Reads the drawings and the legend out of a chart as it stands on the page. */
export function readChart(body: HTMLElement): ChartPicture {
  const drawings = [...body.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas')].filter(isDrawing)
  const boxes = drawings.map((drawing) => drawing.getBoundingClientRect())
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const parts = drawings.map((drawing, index): PicturePart => ({
    markup: drawing instanceof HTMLCanvasElement ? canvasMarkup(drawing) : svgMarkup(drawing),
    x: (boxes[index]?.left ?? 0) - left,
    y: (boxes[index]?.top ?? 0) - top,
  }))
  return {
    parts,
    keys: [...body.querySelectorAll(KEYS)].flatMap((list) => [...list.querySelectorAll('li')]).map(readKey),
    width: Math.max(0, ...boxes.map((box) => box.right)) - (parts.length > 0 ? left : 0),
    height: Math.max(0, ...boxes.map((box) => box.bottom)) - (parts.length > 0 ? top : 0),
  }
}

function isDrawing(element: Element): boolean {
  if (element.closest(KEYS) || element.closest('button') || element.parentElement?.closest('svg')) return false
  return element.getBoundingClientRect().width >= LEAST_WIDTH
}

function readKey(item: HTMLLIElement): PictureKey {
  const sign = item.querySelector('svg')
  return { markup: sign ? svgMarkup(sign) : '', width: sign?.getBoundingClientRect().width ?? 0, text: item.textContent.trim() }
}

function svgMarkup(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  copies.forEach((element, index) => {
    const original = originals[index]
    if (original) writeStyle(original, element)
  })
  const { width, height } = drawing.getBoundingClientRect()
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}

function writeStyle(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-describedby']) copy.removeAttribute(name)
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property)
    if (value !== '' && value !== 'normal') copy.setAttribute(property, value)
  }
}

function canvasMarkup(canvas: HTMLCanvasElement): string {
  const { width, height } = canvas.getBoundingClientRect()
  return `<image width="${width}" height="${height}" href="${canvas.toDataURL('image/png')}"/>`
}
