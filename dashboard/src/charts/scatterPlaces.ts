import { anchorOf, type Anchor } from './anchorOf'
import { estimateWidth } from './estimateWidth'
import { placeLabels, type LabelBox } from './network/placeLabels'
import { planAxis, shareAlong, type AxisPlan } from './planAxis'
import type { ScatterAxis, ScatterPoint, ScatterQuadrants } from './scatterModel'

const MARGIN = { top: 16, right: 24, bottom: 52, left: 76 }
/** Room above the picture and below its ticks for the names of the four fields, where no mark can cover them. */
const CORNER_ROOM = { top: 22, bottom: 22 }
export const MARK_RADIUS = 6
export const TEXT_SIZE = 14
const LINE = 18
const MOST_LABELS = 12
const LONGEST_LABEL = 28
/** Beyond this number of marks names may cover some of them. */
const MOST_OBSTACLES = 400

export interface ScatterSize {
  width: number
  height: number
}

export interface ScatterPlan extends ScatterSize {
  xPlan: AxisPlan
  yPlan: AxisPlan
  /** where the marks lie; what is left around it holds axes and names */
  area: LabelBox
}

export interface ScatterShape {
  points: readonly ScatterPoint[]
  x: Pick<ScatterAxis, 'scale'>
  y: Pick<ScatterAxis, 'scale'>
  quadrants: Pick<ScatterQuadrants, 'x' | 'y'> | null
}

/** Axes and drawing area; the lines of the quadrants always lie within. */
export function planScatter({ points, x, y, quadrants }: ScatterShape, { width, height }: ScatterSize): ScatterPlan {
  const lines = quadrants && points.length > 0 ? [quadrants] : []
  const all = [...points, ...lines]
  return {
    width,
    height,
    xPlan: planAxis(all.map((point) => point.x), x.scale),
    yPlan: planAxis(all.map((point) => point.y), y.scale),
    area: {
      left: MARGIN.left,
      top: MARGIN.top + (quadrants ? CORNER_ROOM.top : 0),
      right: width - MARGIN.right,
      bottom: height - MARGIN.bottom - (quadrants ? CORNER_ROOM.bottom : 0),
    },
  }
}

/** Where values lie, in pixels from the upper left corner. */
export function placeIn({ xPlan, yPlan, area }: ScatterPlan, { x, y }: { x: number; y: number }): { x: number; y: number } {
  return {
    x: area.left + shareAlong(xPlan, x) * (area.right - area.left),
    y: area.bottom - shareAlong(yPlan, y) * (area.bottom - area.top),
  }
}

export interface ScatterLabel extends Anchor {
  id: string
  text: string
  y: number
}

/** The most extreme has a name even where it covers a mark. */
const STRONG = 1

/** Names for the most extreme marks, the farthest from the origin of both axes first, where they cover no other name and no mark. */
export function scatterLabels(points: readonly ScatterPoint[], plan: ScatterPlan, { selected, reserved }: { selected: string | null; reserved: readonly LabelBox[] }): ScatterLabel[] {
  const reach = (point: ScatterPoint) => {
    const [along, up] = [shareAlong(plan.xPlan, point.x), shareAlong(plan.yPlan, point.y)]
    return Math.max(along, up) + Math.min(along, up) / 2
  }
  const ranked = [...points].sort((a, b) => Number(b.id === selected) - Number(a.id === selected) || reach(b) - reach(a) || (a.id < b.id ? -1 : 1))
  const wishes = ranked.slice(0, MOST_LABELS).map((point, rank) => {
    const text = shorten(point.name)
    return { id: point.id, text, ...placeIn(plan, point), radius: MARK_RADIUS, width: estimateWidth(text, TEXT_SIZE), must: point.id === selected, strong: rank < STRONG }
  })
  const obstacles = ranked.slice(0, MOST_OBSTACLES).map((point) => boxAround(placeIn(plan, point)))
  // Names may reach over the upper and right edge, where the most extreme marks are.
  const area = { ...plan.area, top: 2, right: plan.width - 2 }
  const placed = placeLabels({ wishes, obstacles, reserved, height: LINE, area })
  return placed.flatMap((label) => {
    const wish = wishes.find(({ id }) => id === label.id)
    return wish ? [{ id: wish.id, text: wish.text, y: label.middle, ...anchorOf(wish, label) }] : []
  })
}

export interface CornerName extends ScatterLabel {
  box: LabelBox
}

/** The names of the four fields: above and below the picture, at the outer ends. */
export function cornerNames(quadrants: ScatterQuadrants, { area }: ScatterPlan): CornerName[] {
  const corner = (text: string, textAnchor: 'start' | 'end', isTop: boolean): CornerName => {
    const width = estimateWidth(text, TEXT_SIZE)
    const x = textAnchor === 'start' ? area.left : area.right
    const y = isTop ? area.top - CORNER_ROOM.top : area.bottom + CORNER_ROOM.bottom + LINE
    const left = textAnchor === 'start' ? x : x - width
    return { id: `${textAnchor} ${isTop}`, text, x, y, textAnchor, box: { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 } }
  }
  return [corner(quadrants.topLeft, 'start', true), corner(quadrants.topRight, 'end', true), corner(quadrants.bottomLeft, 'start', false), corner(quadrants.bottomRight, 'end', false)]
}

function boxAround({ x, y }: { x: number; y: number }): LabelBox {
  return { left: x - MARK_RADIUS, right: x + MARK_RADIUS, top: y - MARK_RADIUS, bottom: y + MARK_RADIUS }
}

function shorten(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
