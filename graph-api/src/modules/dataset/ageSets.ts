import { columnIndex, type Cells, type Table } from './table.js'
import { POPULATION } from './tables.counts.js'

export interface AgeProblem { readonly line: number; readonly column: string; readonly value: string | null; readonly message: string; readonly need: 'AGE_GROUPS' }

interface Span { readonly from: number; readonly to: number | null; readonly line: number }

const SAME = ['region', 'date', 'sex', 'source'] as const

/**
 * Age groups of a population, of each region, day, sex and source: they do not overlap; where they begin with the youngest they go on without gap to
 * an open-ended group, else nobody could use them. A row of all ages stands beside; a few groups alone, such as a correction, may have gaps.
 */
export class AgeSets {
  private readonly sets = new Map<string, Span[]>()

  add(table: Table, { line, cells }: { line: number; cells: Cells }): void {
    if (table !== POPULATION) return
    const [from, to] = [cells[columnIndex(table, 'ageFrom')], cells[columnIndex(table, 'ageTo')] ?? null]
    if (typeof from !== 'number' || (to !== null && typeof to !== 'number') || (from === 0 && to === null) || (to !== null && to < from)) return
    const key = SAME.map((name) => cells[columnIndex(table, name)] ?? '').join('\n')
    const set = this.sets.get(key) ?? []
    this.sets.set(key, set)
    set.push({ from, to, line })
  }

  problems(): AgeProblem[] {
    return [...this.sets.values()].filter((set) => set.length > 1).flatMap((set) => problemsOf(set.sort((one, other) => one.from - other.from || one.line - other.line)))
  }
}

const need = 'AGE_GROUPS' as const

function problemsOf(set: readonly Span[]): AgeProblem[] {
  const startsYoung = set[0]?.from === 0
  const between = set.slice(1).flatMap((span, index) => betweenProblem(set[index] as Span, span, startsYoung))
  const last = set.at(-1) as Span
  const isOpen = !startsYoung || set.some(({ to }) => to === null)
  return [...between, ...(isOpen ? [] : [{ line: last.line, column: 'ageTo', value: String(last.to), message: `an open-ended age group is needed beside these: ageFrom ${(last.to ?? 0) + 1}, ageTo empty`, need }])]
}

function betweenProblem(before: Span, { from, line }: Span, isWhole: boolean): AgeProblem[] {
  const next = before.to === null ? null : before.to + 1
  if (next === null || from < next) return [{ line, column: 'ageFrom', value: String(from), message: `${next === null ? 'no age' : `${next} or more`} is needed, as line ${before.line} counts ages up to ${before.to ?? 'the oldest'}; groups of one region, day, sex and source do not overlap`, need }]
  if (!isWhole || from === next) return []
  return [{ line, column: 'ageFrom', value: String(from), message: `${next} is needed, as line ${before.line} ends at ${before.to}; ages without a row would be a gap`, need }]
}
