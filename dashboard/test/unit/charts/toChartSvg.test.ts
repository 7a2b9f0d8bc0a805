import { describe, expect, it } from 'vitest'
import { toChartSvg, type ChartPicture } from '../../../src/charts/picture/toChartSvg'

const picture: ChartPicture = { parts: [{ markup: '<svg id="a"/>', x: 0, y: 10 }], keys: [{ markup: '<svg id="k"/>', width: 16, text: 'Güstrow & <Umland>' }], width: 600, height: 300 }
const words = { title: 'Es fehlen 19 Menschen', description: 'Anteil in %', notes: ['Filter: kein Filter', 'Achtung: enthält erfundene Beispieldaten.'] }
const look = { paper: '#fff', ink: '#000', quiet: '#555', font: '' }

describe('toChartSvg', () => {
  it('carries message, unit, legend, filter and the mark of invented data, escaped', () => {
    const svg = toChartSvg(picture, words, look)
    for (const text of ['>Es fehlen 19 Menschen<', '>Anteil in %<', 'Güstrow &amp; &lt;Umland&gt;', '>Achtung: enthält erfundene Beispieldaten.<']) expect(svg).toContain(text)
  })

  it('is as large as head, legend, chart and notes together', () => {
    // Width 600 + 2 × 24. Height: 24 + 26 (title) + 20 (description) + 10 + 20 (legend) + 10 + 300 + 10 + 2 × 20 (notes) + 24.
    expect(toChartSvg(picture, words, look)).toContain('width="648" height="484"')
  })

  it('is never so narrow that its words find no room', () => {
    expect(toChartSvg({ ...picture, width: 100 }, words, look)).toContain('width="528"')
  })

  it('holds no font when there is none', () => {
    expect(toChartSvg(picture, words, look)).not.toContain('@font-face')
    expect(toChartSvg(picture, words, { ...look, font: 'data:font/woff2;base64,AA' })).toContain("src:url(data:font/woff2;base64,AA)")
  })
})
