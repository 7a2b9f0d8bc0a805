import type { Formats } from '../../../app/i18n/formats'
import type { AxisScale } from '../../../charts/planAxis'
import type { NetworkView, ViewNode } from '../networkModel'
import { rankCorrelation, skewness } from './rankCorrelation'
import type { ViewTexts } from './texts'

/** A measure or count that a node can have; null is unknown or not defined. */
export type MeasureValues = ReadonlyMap<string, number | null>

export interface MeasureChoice<Key extends string = string> {
  key: Key
  /** its meaning first, the term in brackets: "Brücken (Betweenness)" */
  name: string
  digits: number
}

export interface ScatterRow {
  node: ViewNode
  x: number
  y: number
}

export interface ScatterInput {
  view: NetworkView
  shown: ReadonlySet<string>
  x: MeasureValues
  y: MeasureValues
}

export interface NetworkScatter {
  rows: readonly ScatterRow[]
  /** shown nodes of which one value or both are not known */
  unknown: number
  /** Spearman's rank correlation; null where it is not defined */
  rho: number | null
  scales: { x: AxisScale; y: AxisScale }
}

/** From this skewness on a few large values would press all others into a corner. */
const VERY_SKEWED = 2
/** Weaker relations are not spoken of; fewer cases say nothing. */
const CLEAR = 0.3
const FEWEST = 8

export function toScatter({ view, shown, x, y }: ScatterInput): NetworkScatter {
  const nodes = view.nodes.filter(({ id }) => shown.has(id))
  const rows = nodes.flatMap((node): ScatterRow[] => {
    const values = { x: x.get(node.id) ?? null, y: y.get(node.id) ?? null }
    return values.x === null || values.y === null || !Number.isFinite(values.x) || !Number.isFinite(values.y) ? [] : [{ node, x: values.x, y: values.y }]
  })
  return {
    rows,
    unknown: nodes.length - rows.length,
    rho: rankCorrelation(rows.map((row) => [row.x, row.y] as const)),
    scales: { x: scaleOf(rows.map((row) => row.x)), y: scaleOf(rows.map((row) => row.y)) },
  }
}

/** Even steps, unless few values are very large: then logarithmic, or by the square root where zeros have no logarithm. */
export function scaleOf(values: readonly number[]): AxisScale {
  if (skewness(values) <= VERY_SKEWED || values.some((value) => value < 0)) return 'linear'
  return values.includes(0) ? 'sqrt' : 'log'
}

export interface ScatterNames {
  x: string
  y: string
}

/** The message: how the two measures go together, with correlation and number of cases. */
export function scatterTitle({ rows, rho }: NetworkScatter, names: ScatterNames, { texts, formats }: { texts: ViewTexts; formats: Formats }): string {
  const { scatter } = texts
  if (rows.length === 0) return scatter.nothing
  if (rows.length < FEWEST) return scatter.tooFew(formats.count(rows.length, texts.entry, texts.entries))
  if (rho === null) return scatter.same(rows.every(({ x }) => x === rows[0]?.x) ? names.x : names.y)
  const sentence = Math.abs(rho) < CLEAR ? scatter.unclear : rho > 0 ? scatter.rising : scatter.falling
  return scatter.numbers(sentence(names.x, names.y), formats.fixed(rho, 2), formats.number(rows.length))
}

/** What else has to be said of the picture: stretched axes, and who is not in it. */
export function scatterNotes({ scales, unknown }: NetworkScatter, names: ScatterNames, { texts, formats }: { texts: ViewTexts; formats: Formats }): string[] {
  const { scatter } = texts
  const stretchedBy = (scale: AxisScale) => (['x', 'y'] as const).filter((axis) => scales[axis] === scale).map((axis) => names[axis])
  const stretched = (['sqrt', 'log'] as const).flatMap((scale) => {
    const found = stretchedBy(scale)
    return found.length > 0 ? [scatter[scale](formats.list(found))] : []
  })
  return [...stretched, ...(unknown > 0 ? [scatter.unknown(formats.count(unknown, texts.entry, texts.entries))] : [])]
}
