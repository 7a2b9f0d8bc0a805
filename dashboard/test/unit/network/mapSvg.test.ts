import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateWidth } from '../../../src/charts/estimateWidth'
import type { MapNode, MapShape } from '../../../src/charts/network/mapModel'
import { placeMap } from '../../../src/features/network/export/placeMap'
import { escapeXml, wrapText } from '../../../src/charts/svgText'
import { toMapSvg, type MapSvgInput } from '../../../src/features/network/export/toMapSvg'

const node = (id: string, [x, y]: readonly [number, number], more: Partial<MapNode> = {}): MapNode => ({ id, label: `Name ${id}`, x, y, radius: 8, colour: '#004a85', shape: 'circle', hollow: false, ...more })
const colours = { paper: '#fbfaf7', ink: '#1b2426', accent: '#0b5d6b' }
const nodes = [
  node('ada', [0, 0], { label: 'Ada & <Bert> "Groß"' }), node('club', [100, 0], { shape: 'square', colour: '#c98000' }),
  node('day', [100, 100], { shape: 'diamond' }), node('plan', [0, 100], { shape: 'hexagon', hollow: true }), node('hidden', [50, 50]),
]
const edges = [{ id: '1', source: 'ada', target: 'club' }, { id: '2', source: 'day', target: 'hidden' }, { id: '3', source: 'plan', target: 'plan' }]
const input: MapSvgInput = {
  nodes, edges, visible: new Set(['ada', 'club', 'day', 'plan']), title: 'Wer verbindet?', description: 'Vier Einträge, eine Verbindung.',
  legend: [{ label: 'Menschen', colour: '#004a85', shape: 'circle', isHollow: false }, { label: 'hohl: erfunden', colour: '#7c8a8b', shape: 'circle', isHollow: true }],
  notes: ['nur Sport', 'Erstellt am 30.09.2022. Quelle: Newsletter'], colours, width: 800,
}
const svg = toMapSvg(input)

/** Every tag that is opened is closed in order, and no sign stands bare: well-formed as far as this file goes. */
function problemsOf(xml: string): string[] {
  const open: string[] = []
  const problems: string[] = []
  const rest = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi, (...[, close, name, attributes, empty]: string[]) => {
    const names = [...(attributes ?? '').matchAll(/([\w:-]+)="/g)].map((match) => match[1])
    if (new Set(names).size < names.length) problems.push(`twice the same attribute in ${name}`)
    if (close) {
      if (open.pop() !== name) problems.push(`${name} closed out of order`)
    } else if (!empty) open.push(name ?? '')
    return ''
  })
  if (open.length > 0) problems.push(`left open: ${open.join()}`)
  if (/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(rest)) problems.push('a bare sign')
  return problems
}

interface Box { left: number; right: number; top: number; bottom: number }

/** The names within the map, as boxes of their estimated width. */
function nameBoxes(text: string): Box[] {
  const map = text.slice(text.indexOf('<g '), text.indexOf('</g>'))
  return [...map.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)" text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(([, x, y, size, anchor, content]) => {
    const plain = (content ?? '').replace(/&\w+;/g, 'a')
    const width = estimateWidth(plain, Number(size))
    const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    return { left, right: left + width, top: Number(y) - 12, bottom: Number(y) + 4 }
  })
}

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the map as SVG', () => {
  test('is well-formed, names its title and description, and needs no other file', () => {
    expect(problemsOf(svg)).toEqual([])
    expect(svg).toContain('<title id="map-title">Wer verbindet?</title><desc id="map-desc">Vier Einträge, eine Verbindung.</desc>')
    expect(svg).toContain('aria-labelledby="map-title map-desc"')
    expect(svg).not.toMatch(/href|@import|<image|<style|<script/)
  })

  test('writes texts as texts, escaped', () => {
    expect(svg).toContain('>Ada &amp; &lt;Bert&gt; &quot;Groß&quot;</text>')
    expect(svg).toContain("font-family=\"&apos;Source Sans 3 Variable&apos;")
  })

  test('shows what is visible, and ties between the visible only, without loops', () => {
    expect(svg).not.toContain('Name hidden')
    expect(svg.match(/<title>/g)).toHaveLength(4)
    expect(/<path d="((?:M[^L]+L[^ML"]+)+)" fill="none"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(1)
  })

  test('draws each kind by its own sign, and what is invented as an outline', () => {
    const mark = (label: string) => svg.split('\n').join('').match(new RegExp(`<path d="([^"]*)" transform="[^"]*"([^>]*)><title>${label}`))
    expect(mark('Name club')?.[1]).toMatch(/^M[^A]+H[^A]+V[^A]+z$/)
    expect(mark('Ada')?.[1]).toContain('A')
    expect(mark('Name plan')?.[2]).toBe(' fill="#fbfaf7" stroke="#004a85" stroke-width="2"')
  })

  test('carries legend, filter, date and source', () => {
    for (const words of ['Menschen', 'hohl: erfunden', 'nur Sport', 'Erstellt am 30.09.2022. Quelle: Newsletter']) expect(svg).toContain(`>${words}</text>`)
  })

  test('outlines communities with their name', () => {
    const hulled = toMapSvg({ ...input, hulls: [{ name: 'Sport & Spiel', colour: '#16a078', ids: ['ada', 'club', 'day', 'hidden'] }, { name: 'allein', colour: '#16a078', ids: ['plan'] }] })
    expect(problemsOf(hulled)).toEqual([])
    expect(hulled).toContain('>Sport &amp; Spiel</text>')
    expect(hulled).not.toContain('>allein</text>')
    // Two bands of one outline: its rim and its filling, both of three corners.
    expect(hulled.match(/<path d="M[\d. ]+L[\d. ]+L[\d. ]+z" fill="#\w+" stroke="#\w+" stroke-width="4[46]"/g)).toHaveLength(2)
  })

  test('keeps the names of nodes clear of the name of a community', () => {
    // In 800 pixels the outline's name stands around (400, 713); "near" has its mark at (340, 713), so its name may not go to the right.
    const near = [node('a', [0, 0]), node('b', [100, 0]), node('far', [50, 100]), node('near', [41.3, 4.5])]
    const boxes = nameBoxes(toMapSvg({ ...input, nodes: near, visible: new Set(near.map(({ id }) => id)), hulls: [{ name: 'Gruppe mit Namen', colour: '#16a078', ids: ['a', 'b'] }] }))
    expect(boxes).toHaveLength(5)
    boxes.forEach((box, index) => expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false))
  })

  test('is defined without anything to show', () => {
    const empty = toMapSvg({ ...input, nodes: [], edges: [], legend: [], notes: [] })
    expect(problemsOf(empty)).toEqual([])
    expect(empty).not.toMatch(/NaN|Infinity/)
  })
})

test('no two names collide, whatever the network, and every number is finite', () => {
  const shapes: MapShape[] = ['circle', 'square', 'diamond', 'hexagon']
  const anyNodes = fc.array(fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }), radius: fc.integer({ min: 2, max: 26 }), label: fc.string({ maxLength: 40 }) }), { maxLength: 150 })
    .map((all) => all.map((one, index) => node(`n${index}`, [one.x, one.y], { ...one, shape: shapes[index % 4] ?? 'circle' })))
  fc.assert(fc.property(anyNodes, (all) => {
    const ids = all.map(({ id }) => id)
    const text = toMapSvg({ ...input, nodes: all, visible: new Set(ids), hulls: [{ name: 'Eine Gruppe', colour: '#16a078', ids: ids.slice(0, 9) }, { name: 'Eine andere', colour: '#a8437f', ids: ids.slice(5, 12) }] })
    expect(problemsOf(text)).toEqual([])
    expect(text).not.toMatch(/NaN|Infinity/)
    const boxes = nameBoxes(text)
    // A hair of rounding: places are written with one decimal.
    const thinner = boxes.map(({ left, right, top, bottom }) => ({ left: left + 0.2, right: right - 0.2, top: top + 0.2, bottom: bottom - 0.2 }))
    thinner.forEach((box, index) => expect(thinner.slice(index + 1).some((other) => overlaps(box, other))).toBe(false))
  }), { numRuns: 60 })
})

describe('the places on the picture', () => {
  test('keep the shape of the layout: up stays up, and all lies within', () => {
    // A box of 100 by 100 in 800 pixels with a margin of 56: 688 / 100 pixels each.
    const { height, of } = placeMap([node('low', [0, 0]), node('high', [100, 100])], 800)
    expect(height).toBe(800)
    expect(of.get('low')).toEqual({ x: 56, y: 744, radius: 8 * 1.6 })
    expect(of.get('high')).toEqual({ x: 744, y: 56, radius: 8 * 1.6 })
  })

  test('put a single node in the middle', () => {
    expect(placeMap([node('one', [7, 7])], 800).of.get('one')).toMatchObject({ x: 400, radius: 8 })
  })
})

describe('text in an SVG', () => {
  test('holds no sign that XML forbids', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800d <&> 😀')).toBe('abcd &lt;&amp;&gt; 😀')
  })

  test('is broken into lines that fit, without losing a letter', () => {
    const width = 120
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 })), (words) => {
      const lines = wrapText(words.join(' '), { size: 14, width })
      for (const line of lines) expect(estimateWidth(line, 14)).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''))
    }))
  })
})
