/** What happened between two counts, or happens between two projected years: before + births - deaths + netMigration + rest = after. */
export interface ChangeParts {
  readonly before: number
  readonly after: number
  readonly births: number
  readonly deaths: number
  readonly netMigration: number
  readonly rest: number
}

export type PartName = 'before' | 'births' | 'deaths' | 'netMigration' | 'rest' | 'after'

export interface WaterfallPart {
  readonly name: PartName
  readonly kind: 'total' | 'gain' | 'loss'
  readonly range: readonly [number, number]
  /** totals as they are, parts with their sign */
  readonly value: number
}

/** The bars from left to right; a rest is shown only where there is one. */
export function toWaterfall({ before, after, births, deaths, netMigration, rest }: ChangeParts): WaterfallPart[] {
  const parts: [PartName, number][] = [['births', births], ['deaths', -deaths], ['netMigration', netMigration], ...(Math.abs(rest) >= 0.5 ? [['rest', rest] as [PartName, number]] : [])]
  let level = before
  const bars = parts.map(([name, value]): WaterfallPart => {
    const from = level
    level += value
    return { name, kind: value < 0 ? 'loss' : 'gain', range: [Math.min(from, level), Math.max(from, level)], value }
  })
  return [{ name: 'before', kind: 'total', range: [0, before], value: before }, ...bars, { name: 'after', kind: 'total', range: [0, after], value: after }]
}

interface Step { readonly total: number; readonly births: number; readonly deaths: number; readonly netMigration: number }

/** All projected steps together; null for fewer than two. */
export function changeOfSteps(steps: readonly Step[]): ChangeParts | null {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last || first === last) return null
  const sum = (name: 'births' | 'deaths' | 'netMigration') => steps.slice(1).reduce((total, step) => total + step[name], 0)
  return { before: first.total, after: last.total, births: sum('births'), deaths: sum('deaths'), netMigration: sum('netMigration'), rest: 0 }
}

interface StoredChange { readonly before: number; readonly after: number; readonly births?: number | null; readonly deaths?: number | null; readonly netMigration?: number | null; readonly rest?: number | null }

/** The stored change where each part is known; null otherwise: an unknown part is not 0. */
export function changeOfStored(change: StoredChange | null | undefined): ChangeParts | null {
  if (change?.births == null || change.deaths == null || change.netMigration == null || change.rest == null) return null
  const { before, after, births, deaths, netMigration, rest } = change
  return { before, after, births, deaths, netMigration, rest }
}
