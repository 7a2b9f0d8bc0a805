import { estimateWidth } from '../estimateWidth'
import { escapeXml, short, tag, wrapText } from '../svgText'

/** A drawn part of a chart: its markup and where it stands, in pixels. */
export interface PicturePart {
  readonly markup: string
  readonly x: number
  readonly y: number
}

/** A sign of the legend with its words. */
export interface PictureKey {
  readonly markup: string
  readonly width: number
  readonly text: string
}

export interface ChartPicture {
  readonly parts: readonly PicturePart[]
  readonly keys: readonly PictureKey[]
  readonly width: number
  readonly height: number
}

export interface PictureWords {
  /** the message */
  readonly title: string
  /** what is shown, with its unit */
  readonly description: string
  /** filter in words, date, sources */
  readonly notes: readonly string[]
}

export interface PictureLook {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  /** a font as a data URL, so that the picture looks the same elsewhere; '' for none */
  readonly font: string
}

const PAD = 24
const LEAST_WIDTH = 480
const TITLE = { size: 20, line: 26 }
const TEXT = { size: 14, line: 20 }
const FAMILY = 'Source Sans 3 Variable'
const FALLBACK = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Arial, sans-serif"

/** A chart as an SVG that needs nothing else: message, what is shown, legend, chart, filter, date and sources; texts stay texts. */
export function toChartSvg(picture: ChartPicture, words: PictureWords, look: PictureLook): string {
  const inner = Math.max(LEAST_WIDTH, picture.width)
  const head = lines([{ text: words.title, ...TITLE, colour: look.ink, weight: 600 }, { text: words.description, ...TEXT, colour: look.quiet }], { top: PAD, width: inner })
  const keys = keyRows(picture.keys, { top: head.bottom + TEXT.line / 2, width: inner, colour: look.ink })
  const top = keys.bottom + TEXT.line / 2
  const foot = lines(words.notes.map((text) => ({ text, ...TEXT, colour: look.quiet })), { top: top + picture.height + TEXT.line / 2, width: inner })
  const size = { width: Math.ceil(inner + 2 * PAD), height: Math.ceil(foot.bottom + PAD) }
  const body = [
    `<title id="chart-title">${escapeXml(words.title)}</title><desc id="chart-desc">${escapeXml([words.description, ...words.notes].join(' '))}</desc>`,
    ...(look.font === '' ? [] : [`<style>@font-face{font-family:'${FAMILY}';src:url(${look.font}) format('woff2');font-weight:200 900}</style>`]),
    tag('rect', { ...size, fill: look.paper }),
    head.markup, keys.markup,
    ...picture.parts.map((part) => tag('g', { transform: `translate(${short(PAD + part.x)} ${short(top + part.y)})` }, part.markup)),
    foot.markup,
  ]
  const frame = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-labelledby': 'chart-title chart-desc', 'font-family': `'${FAMILY}', ${FALLBACK}` }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', frame, `\n${body.join('\n')}\n`)}\n`
}

interface TextBlock {
  text: string
  size: number
  line: number
  colour: string
  weight?: number
}

function lines(blocks: readonly TextBlock[], { top, width }: { top: number; width: number }): { markup: string; bottom: number } {
  let bottom = top
  const markup = blocks.flatMap(({ text, size, line, colour, weight = 400 }) => wrapText(text, { size, width }).map((part) => {
    bottom += line
    return tag('text', { x: PAD, y: bottom - line * 0.3, 'font-size': size, 'font-weight': weight, fill: colour }, escapeXml(part))
  }))
  return { markup: markup.join(''), bottom }
}

/** The signs one beside the other, broken into rows. */
function keyRows(keys: readonly PictureKey[], { top, width, colour }: { top: number; width: number; colour: string }): { markup: string; bottom: number } {
  let [x, y] = [0, top]
  const markup = keys.map((key) => {
    const needed = key.width + 8 + estimateWidth(key.text, TEXT.size) + 24
    if (x > 0 && x + needed > width) [x, y] = [0, y + TEXT.line]
    const sign = tag('g', { transform: `translate(${short(PAD + x)} ${short(y)})` }, key.markup)
    const text = tag('text', { x: PAD + x + key.width + 8, y: y + 13, 'font-size': TEXT.size, fill: colour }, escapeXml(key.text))
    x += needed
    return sign + text
  })
  return { markup: markup.join(''), bottom: keys.length === 0 ? top : y + TEXT.line }
}
