/** How the values of an axis are spread over its length. */
export type AxisScale = 'linear' | 'sqrt' | 'log'

export interface AxisPlan {
  scale: AxisScale
  domain: readonly [number, number]
  ticks: readonly number[]
}

const STEPS = [1, 2, 5, 10] as const
const WANTED = 5

/** Round numbers around all values. A linear axis begins at 0 unless all values lie far from it. */
export function planAxis(values: readonly number[], scale: AxisScale): AxisPlan {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  if (low > high) return { scale: 'linear', domain: [0, 1], ticks: [0, 1] }
  if (scale === 'log' && low > 0) return logPlan(low, high)
  const begin = scale === 'sqrt' || (low >= 0 && low < 0.5 * high) ? Math.min(0, low) : low
  const step = niceStep((high - begin || Math.abs(high) || 1) / WANTED)
  const first = Math.floor(begin / step)
  const last = Math.max(first + 1, Math.ceil(round(high / step)))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step))
  return { scale: scale === 'sqrt' && low >= 0 ? 'sqrt' : 'linear', domain: [round(first * step), round(last * step)], ticks }
}

/** Where a value lies along the axis: 0 at its begin, 1 at its end. */
export function shareAlong({ scale, domain: [low, high] }: AxisPlan, value: number): number {
  const spread = scale === 'sqrt' ? Math.sqrt : scale === 'log' ? Math.log : (plain: number) => plain
  return (spread(value) - spread(low)) / (spread(high) - spread(low))
}

/** The smallest of 1, 2, 5 times a power of ten that is not below the raw step. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * (STEPS.find((step) => step * power >= raw * (1 - 1e-9)) ?? 10)
}

function logPlan(low: number, high: number): AxisPlan {
  const [first, last] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high))]
  const marks = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((power) => [1, 2, 5].map((step) => round(step * 10 ** power)))
  const end = round(10 ** (last + 1))
  const begin = marks.findLast((mark) => mark <= low) ?? low
  const close = [...marks, end].find((mark) => mark >= high) ?? end
  const inside = [...marks, end].filter((mark) => mark >= begin && mark <= close)
  // Over more than two powers of ten only the powers are written.
  const ticks = last - first > 2 ? inside.filter((mark) => Number.isInteger(round(Math.log10(mark)))) : inside
  return { scale: 'log', domain: begin < close ? [begin, close] : [begin, 2 * begin], ticks }
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
