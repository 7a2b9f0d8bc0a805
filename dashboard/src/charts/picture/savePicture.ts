import { csvFileName } from '../../app/csv'
import { downloadFile } from '../../app/download'
import { readChart } from './readChart'
import { toChartSvg, type PictureWords } from './toChartSvg'

export type PictureFormat = 'png' | 'svg'

/** Twice the size of the page: sharp on paper and on a projector. */
const SCALE = 2

/** Hands the chart as a picture to the person: with its message, legend, filter, date and sources. */
export async function savePicture(body: HTMLElement, words: PictureWords, format: PictureFormat): Promise<void> {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const look = { paper: colour('--paper'), ink: colour('--ink'), quiet: colour('--quiet'), font: await fontAsData() }
  const svg = toChartSvg(readChart(body), words, look)
  const name = csvFileName(words.title).replace(/csv$/, format)
  if (format === 'svg') downloadFile(name, svg, 'image/svg+xml')
  else downloadFile(name, await toPng(svg), 'image/png')
}

async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SCALE
    canvas.height = image.naturalHeight * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('The browser gave no picture for the canvas')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The page's own font, its Latin part, as a data URL; '' when the page has none. */
async function fontAsData(): Promise<string> {
  const url = latinFontUrl()
  if (!url) return ''
  const response = await fetch(url)
  if (!response.ok) return ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}

/** The face that holds the letter A (U+41). */
function latinFontUrl(): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !/U\+0+-0*FF/i.test(rule.style.getPropertyValue('unicode-range'))) continue
      const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (source) return new URL(source, sheet.href ?? document.baseURI).href
    }
  }
  return null
}
