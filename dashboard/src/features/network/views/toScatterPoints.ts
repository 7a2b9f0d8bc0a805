import type { Formats } from '../../../app/i18n/formats'
import type { ScatterPoint } from '../../../charts/scatterModel'
import { SHAPES } from '../toMapNodes'
import type { ViewTexts } from './texts'
import type { MeasureChoice, ScatterRow } from './toScatter'

export interface PointInput {
  rows: readonly ScatterRow[]
  x: MeasureChoice
  y: MeasureChoice
  colourOf: (id: string) => string
}

/** The marks of the picture: colour and shape as on the map, and a sentence with both values. */
export function toScatterPoints({ rows, x, y, colourOf }: PointInput, { texts, formats }: { texts: ViewTexts; formats: Formats }): ScatterPoint[] {
  const { scatter } = texts
  const said = ({ name, digits }: MeasureChoice, value: number) => scatter.value(name, measureText(value, digits, { texts, formats }))
  return rows.map((row) => ({
    id: row.node.id,
    name: row.node.label,
    x: row.x,
    y: row.y,
    colour: colourOf(row.node.id),
    shape: SHAPES[row.node.kind],
    isHollow: row.node.synthetic,
    sentence: scatter.point(row.node.label, said(x, row.x), said(y, row.y)),
  }))
}

/** A value with the decimals of its measure; what is more than 0 is never written as 0. */
export function measureText(value: number, digits: number, { texts, formats }: { texts: ViewTexts; formats: Formats }): string {
  const smallest = 10 ** -digits
  return value > 0 && value < smallest / 2 ? texts.scatter.below(formats.number(smallest, digits)) : formats.number(value, digits)
}

/** How an axis writes its numbers: as many decimals as its round ticks have. */
export function tickFormat(formats: Formats): (value: number) => string {
  return (value) => formats.number(value, 8)
}
