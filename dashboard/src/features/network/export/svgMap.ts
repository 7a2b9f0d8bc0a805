import { polygonHull } from 'd3-polygon'
import { anchorOf, type Anchor } from '../../../charts/anchorOf'
import { estimateWidth } from '../../../charts/estimateWidth'
import type { MapColours, MapEdge, MapNode } from '../../../charts/network/mapModel'
import { mixColours } from '../../../charts/network/mixColours'
import { placeLabels, type LabelBox } from '../../../charts/network/placeLabels'
import { shapePath } from '../../../charts/network/shapePath'
import type { MapPlaces } from './placeMap'
import { escapeXml, short, tag, type Attributes } from '../../../charts/svgText'

/** An outline around some nodes, with a name. */
export interface PictureHull {
  name: string
  colour: string
  ids: readonly string[]
}

export interface SvgMapInput {
  nodes: readonly MapNode[]
  edges: readonly MapEdge[]
  hulls: readonly PictureHull[]
  places: MapPlaces
  width: number
  colours: MapColours
  /** how wide a name is in pixels; the picture keeps to it also where another font has to stand in */
  measure: (text: string, size: number) => number
}

const TEXT = 14
const LINE = 18
const HALO = 4
const TIE_STRENGTH = 0.25
const HULL = { pad: 22, fill: 0.1, rim: 0.45, nameInk: 0.55 }
/** As on the screen: all may have a name while there are few, else one for this many square pixels. */
const FEW = 120
const AREA_PER_NAME = 9000
const LONGEST_NAME = 34

export interface HullPicture {
  shapes: string
  names: string
  /** where the names stand; other names keep clear of them */
  boxes: readonly LabelBox[]
}

export function drawEdges({ edges, places, colours }: SvgMapInput): string {
  const path = edges.map(({ source, target }) => {
    const from = places.of.get(source)
    const to = places.of.get(target)
    return from && to && source !== target ? `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}` : ''
  }).join('')
  return path === '' ? '' : tag('path', { d: path, fill: 'none', stroke: mixColours(colours.paper, colours.ink, TIE_STRENGTH), 'stroke-width': 1.2 })
}

/** The signs, the largest first, so that small ones are not hidden; each with its name as a title. */
export function drawNodes({ nodes, places, colours }: SvgMapInput): string {
  return largestFirst(nodes).map(({ id, label, shape, colour, hollow }) => {
    const place = places.of.get(id)
    if (!place) return ''
    const look: Attributes = hollow ? { fill: colours.paper, stroke: colour, 'stroke-width': 2 } : { fill: colour }
    const position = `translate(${short(place.x)} ${short(place.y)})`
    return tag('path', { d: shapePath(shape, place.radius), transform: position, ...look }, `<title>${escapeXml(label)}</title>`)
  }).join('')
}

/** Names where they fit, the largest nodes first; none over another, none over a name of a hull. */
export function drawNames({ nodes, places, width, colours, measure }: SvgMapInput, reserved: readonly LabelBox[]): string {
  const ordered = largestFirst(nodes)
  const most = nodes.length <= FEW ? nodes.length : Math.round((width * places.height) / AREA_PER_NAME)
  const named = ordered.flatMap((node) => {
    const place = places.of.get(node.id)
    return place ? [{ id: node.id, text: shorten(node.label), ...place }] : []
  })
  const wishes = named.slice(0, most).map((one) => ({ ...one, width: measure(one.text, TEXT), must: false, strong: false }))
  const obstacles = named.slice(0, FEW).map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const area = { left: 2, top: 2, right: width - 2, bottom: places.height - 2 }
  const byId = new Map(wishes.map((wish) => [wish.id, wish]))
  return placeLabels({ wishes, obstacles, reserved, height: LINE, area }).map((label) => {
    const wish = byId.get(label.id)
    return wish ? name({ text: wish.text, y: label.middle, ...anchorOf(wish, label) }, { textLength: wish.width, lengthAdjust: 'spacingAndGlyphs', fill: colours.ink, stroke: colours.paper }) : ''
  }).join('')
}

/** Soft outlines with their names above, the largest first; a name that finds no room is left to the legend. */
export function drawHulls(input: SvgMapInput): HullPicture {
  const drawn = [...input.hulls].sort((a, b) => b.ids.length - a.ids.length).flatMap((hull) => hullShape(hull, input))
  const boxes: LabelBox[] = []
  const names = drawn.flatMap(({ hull, top }) => {
    const width = estimateWidth(hull.name, TEXT) * 1.06
    const left = Math.max(2, Math.min(input.width - width - 2, top.x - width / 2))
    const box = { left, right: left + width, top: Math.max(2, top.y - LINE), bottom: Math.max(2, top.y - LINE) + LINE }
    if (boxes.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) return []
    boxes.push(box)
    const look: Attributes = { fill: mixColours(hull.colour, input.colours.ink, HULL.nameInk), stroke: input.colours.paper, 'font-weight': 600 }
    return [name({ text: hull.name, x: (box.left + box.right) / 2, y: box.top + LINE / 2, textAnchor: 'middle' }, look)]
  })
  return { shapes: drawn.map(({ shape }) => shape).join(''), names: names.join(''), boxes }
}

interface DrawnHull {
  hull: PictureHull
  shape: string
  top: { x: number; y: number }
}

function hullShape(hull: PictureHull, { places, colours }: SvgMapInput): DrawnHull[] {
  const points = hull.ids.flatMap((id): [number, number][] => {
    const place = places.of.get(id)
    return place ? [[place.x, place.y]] : []
  })
  if (points.length < 2) return []
  const outline = polygonHull(points) ?? points
  const d = `M${outline.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`
  // A wide line with round joins is the outline moved outwards; the narrower one above it leaves its rim.
  const band = (strength: number, width: number) => {
    const colour = mixColours(colours.paper, hull.colour, strength)
    return tag('path', { d, fill: colour, stroke: colour, 'stroke-width': width, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' })
  }
  const top = outline.reduce((highest, [, y]) => Math.min(highest, y), Infinity) - HULL.pad
  const x = outline.reduce((sum, [value]) => sum + value, 0) / outline.length
  return [{ hull, shape: band(HULL.rim, 2 * HULL.pad + 2) + band(HULL.fill, 2 * HULL.pad), top: { x, y: top } }]
}

function largestFirst(nodes: readonly MapNode[]): MapNode[] {
  return [...nodes].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
}

/** A text with a halo, written as text. Its baseline is set by hand: not every program knows dominant-baseline. */
function name({ text, x, y, textAnchor }: Anchor & { text: string; y: number }, look: Attributes): string {
  const halo = { 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return tag('text', { x, y: y + TEXT * 0.35, 'font-size': TEXT, 'text-anchor': textAnchor, ...look, ...halo }, escapeXml(text))
}

function shorten(label: string): string {
  return label.length <= LONGEST_NAME ? label : `${label.slice(0, LONGEST_NAME - 1).trimEnd()}…`
}
