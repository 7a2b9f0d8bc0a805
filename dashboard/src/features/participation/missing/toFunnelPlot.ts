/** One place against the rate of all, as the API gives it. */
export interface RatedPlace {
  readonly key: string
  readonly label: string
  readonly people: number
  readonly inhabitants?: number | null
  readonly ratePerThousand?: number | null
  readonly smoothedPerThousand?: number | null
  readonly low95?: number | null
  readonly high95?: number | null
  readonly low998?: number | null
  readonly high998?: number | null
  readonly position?: string | null
}

export interface FunnelPoint {
  readonly key: string
  readonly label: string
  readonly people: number
  readonly inhabitants: number
  readonly rate: number
  readonly position: string
}

export interface FunnelCurve {
  readonly limit: 'low95' | 'high95' | 'low998' | 'high998'
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface FunnelPlot {
  readonly points: readonly FunnelPoint[]
  /** from the smallest place to the largest */
  readonly curves: readonly FunnelCurve[]
  /** places beyond the limits of 95 % and of 99.8 %, the furthest from the common rate first */
  readonly below: readonly FunnelPoint[]
  readonly above: readonly FunnelPoint[]
}

const LIMITS = ['low95', 'high95', 'low998', 'high998'] as const

/** Places with known inhabitants, and the limits between which chance alone explains a rate. */
export function toFunnelPlot(rows: readonly RatedPlace[]): FunnelPlot {
  const points = rows.flatMap((row) => toPoint(row) ?? [])
  const sorted = [...rows].filter((row) => typeof row.inhabitants === 'number').sort((a, b) => (a.inhabitants ?? 0) - (b.inhabitants ?? 0))
  return {
    points,
    curves: LIMITS.map((limit) => ({
      limit,
      points: sorted.flatMap((row) => (typeof row[limit] === 'number' && typeof row.inhabitants === 'number' ? [{ x: row.inhabitants, y: row[limit] }] : [])),
    })),
    below: points.filter(({ position }) => position.endsWith('BELOW')).sort((a, b) => b.inhabitants - a.inhabitants),
    above: points.filter(({ position }) => position.endsWith('ABOVE')).sort((a, b) => b.rate - a.rate),
  }
}

function toPoint({ key, label, people, inhabitants, ratePerThousand, position }: RatedPlace): FunnelPoint | null {
  if (typeof inhabitants !== 'number' || typeof ratePerThousand !== 'number' || typeof position !== 'string') return null
  return { key, label, people, inhabitants, rate: ratePerThousand, position }
}

export interface MapRates {
  /** the figure of each municipality: its own, or that of the Amt or conference region that it lies in */
  readonly values: readonly { readonly id: string; readonly value: number | null }[]
  readonly rowOf: ReadonlyMap<string, RatedPlace>
}

/** Each municipality is coloured by the rate of the place of the asked level that holds it. */
export function toMapRates(rows: readonly RatedPlace[], holders: ReadonlyMap<string, string>, isRaw: boolean): MapRates {
  const rated = new Map(rows.map((row) => [row.key, row]))
  const rowOf = new Map([...holders].flatMap(([id, holder]) => {
    const row = rated.get(holder)
    return row ? [[id, row] as const] : []
  }))
  const valueOf = (row: RatedPlace | undefined) => (isRaw ? row?.ratePerThousand : row?.smoothedPerThousand) ?? null
  return { values: [...holders.keys()].map((id) => ({ id, value: valueOf(rowOf.get(id)) })), rowOf }
}

export type MapRateMessage =
  | { readonly kind: 'nobody' | 'same' }
  | { readonly kind: 'empty'; readonly empty: number; readonly places: number }
  | { readonly kind: 'range'; readonly lowest: RatedPlace; readonly highest: RatedPlace; readonly low: number; readonly high: number }

/** Counted rates: places without anybody come first. Smoothed rates: from the lowest to the highest. */
export function toMapRateMessage(rows: readonly RatedPlace[], isRaw: boolean): MapRateMessage {
  const figure = (row: RatedPlace) => (isRaw ? row.ratePerThousand : row.smoothedPerThousand) ?? null
  const known = rows.filter((row) => figure(row) !== null).sort((a, b) => (figure(a) ?? 0) - (figure(b) ?? 0) || a.label.localeCompare(b.label, 'de'))
  const [lowest, highest] = [known[0], known.at(-1)]
  if (!lowest || !highest || known.every((row) => row.people === 0)) return { kind: 'nobody' }
  const empty = known.filter((row) => row.people === 0).length
  if (isRaw && empty > 0) return { kind: 'empty', empty, places: known.length }
  const [low, high] = [figure(lowest) ?? 0, figure(highest) ?? 0]
  return low === high ? { kind: 'same' } : { kind: 'range', lowest, highest, low, high }
}
