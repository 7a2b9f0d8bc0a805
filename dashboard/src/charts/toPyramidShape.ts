/** One age group as it is drawn; values are people or shares, never negative. */
export interface PyramidBar {
  readonly label: string
  readonly ageFrom: number
  readonly female: number
  readonly male: number
  /** the comparison; null for none */
  readonly femaleGhost: number | null
  readonly maleGhost: number | null
}

export interface PyramidLayout {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly rowHeight: number
  /** the middle line */
  readonly middle: number
  /** the room of one side; both sides have the same scale */
  readonly side: number
  readonly scale: (value: number) => number
  /** absolute values at which a thin line stands on both sides, 0 left out */
  readonly ticks: readonly number[]
}

const LABEL_WIDTH = 52
const TOP = 28
const BOTTOM = 28

interface PyramidSize {
  readonly width: number
  readonly rowHeight: number
  /** the least that the scale must hold, so that pyramids of several years have the same one */
  readonly longest?: number | undefined
}

/** Men to the left of the middle, women to the right, by one scale; room for the ages outside. Oldest on top. */
export function toPyramidLayout(bars: readonly PyramidBar[], { width, rowHeight, longest: least = 0 }: PyramidSize): PyramidLayout {
  const side = Math.max(0, width / 2 - LABEL_WIDTH)
  const longest = Math.max(least, ...bars.flatMap((bar) => [bar.female, bar.male, bar.femaleGhost ?? 0, bar.maleGhost ?? 0]))
  const step = niceStep(longest, side < 200 ? 2 : 4)
  const limit = step > 0 ? Math.ceil(longest / step) * step : 1
  const ticks = step > 0 ? Array.from({ length: Math.round(limit / step) }, (_, index) => (index + 1) * step) : []
  return { width, height: TOP + bars.length * rowHeight + BOTTOM, top: TOP, rowHeight, middle: width / 2, side, ticks, scale: (value) => (value / limit) * side }
}

/** 1, 2 or 5 times a power of ten, so that `longest` is parted into about `parts`. */
export function niceStep(longest: number, parts: number): number {
  if (longest <= 0) return 0
  const raw = longest / parts
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10
  return factor * power
}

/** The outline of the comparison on one side, as SVG path data from top to bottom in steps. */
export function toGhostPath(bars: readonly PyramidBar[], layout: PyramidLayout, sex: 'female' | 'male'): string | null {
  const direction = sex === 'female' ? 1 : -1
  const values = bars.map((bar) => (sex === 'female' ? bar.femaleGhost : bar.maleGhost))
  if (values.length === 0 || values.some((value) => value === null)) return null
  const steps = values.map((value, index) => {
    const x = (layout.middle + direction * layout.scale(value ?? 0)).toFixed(1)
    const y = layout.top + index * layout.rowHeight
    return `${index === 0 ? `M${layout.middle} ${y}` : ''}H${x}V${y + layout.rowHeight}`
  })
  return `${steps.join('')}H${layout.middle}`
}

/** The heights of the two thin lines around working age; null where no group begins there. */
export function toWorkingAgeLines(bars: readonly PyramidBar[], layout: PyramidLayout, ages: { from: number; to: number }): number[] {
  return [ages.from, ages.to + 1].flatMap((age) => {
    const index = bars.findIndex((bar) => bar.ageFrom === age)
    return index === -1 ? [] : [layout.top + (index + 1) * layout.rowHeight]
  })
}
