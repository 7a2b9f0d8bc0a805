import { columnIndex, keyIndexesOf, type Cells, type Table } from './table.js'
import { FERTILITY_RATES, LIFE_TABLES, POPULATION, VITAL_EVENTS } from './tables.counts.js'

export interface AgeProblem { readonly line: number; readonly column: string; readonly value: string | null; readonly message: string; readonly need: 'AGE_GROUPS' }

interface Span { readonly from: number; readonly to: number | null; readonly line: number }

/** Tables of figures by age. Women who have no children are of no age group of fertility rates; all others hold everybody. */
const BY_AGE: ReadonlySet<Table> = new Set([POPULATION, VITAL_EVENTS, FERTILITY_RATES, LIFE_TABLES])
const OF_SOME_AGES: ReadonlySet<Table> = new Set([FERTILITY_RATES])
/** Official life tables end with an exact age, such as 100 years. */
const WITH_AN_END: ReadonlySet<Table> = new Set([LIFE_TABLES])
const AGES: readonly string[] = ['ageFrom', 'ageTo']

/**
 * Age groups of a table, of each region, day or period, sex and source: they do not overlap; where they begin with the youngest they go on without gap
 * to an open-ended group (life tables may end), else nobody could use them. A row of all ages stands beside; a few groups alone, such as a correction, may have gaps.
 */
export class AgeSets {
  private readonly sets = new Map<string, Span[]>()
  private readonly same: readonly string[]

  constructor(private readonly table: Table) {
    this.same = [...keyIndexesOf(table).map((index) => table.columns[index]?.name ?? ''), 'source'].filter((name) => !AGES.includes(name))
  }

  add({ line, cells }: { line: number; cells: Cells }): void {
    if (!BY_AGE.has(this.table)) return
    const cell = (name: string): Cells[number] => cells[columnIndex(this.table, name)] ?? null
    const [from, to] = [cell('ageFrom'), cell('ageTo')]
    if (typeof from !== 'number' || (to !== null && typeof to !== 'number') || (from === 0 && to === null) || (to !== null && to < from)) return
    const key = this.same.map(cell).join('\n')
    const set = this.sets.get(key) ?? []
    this.sets.set(key, set)
    set.push({ from, to, line })
  }

  problems(): AgeProblem[] {
    const words = `${this.same.slice(0, -1).join(', ')} and source`
    const problemsOf = (set: Span[]): AgeProblem[] => problemsOfSet(set.sort((one, other) => one.from - other.from || one.line - other.line), { words, isOfAll: !OF_SOME_AGES.has(this.table), mayEnd: WITH_AN_END.has(this.table) })
    return [...this.sets.values()].filter((set) => set.length > 1).flatMap(problemsOf)
  }
}

const need = 'AGE_GROUPS' as const

interface Rule { readonly words: string; readonly isOfAll: boolean; readonly mayEnd: boolean }

function problemsOfSet(set: readonly Span[], { words, isOfAll, mayEnd }: Rule): AgeProblem[] {
  const startsYoung = isOfAll && set[0]?.from === 0
  const between = set.slice(1).flatMap((span, index) => betweenProblem({ before: set[index] as Span, span, words, isWhole: startsYoung }))
  const last = set.at(-1) as Span
  const isOpen = !startsYoung || mayEnd || set.some(({ to }) => to === null)
  return [...between, ...(isOpen ? [] : [{ line: last.line, column: 'ageTo', value: String(last.to), message: `an open-ended age group is needed beside these: ageFrom ${(last.to ?? 0) + 1}, ageTo empty`, need }])]
}

function betweenProblem({ before, span: { from, line }, words, isWhole }: { before: Span; span: Span; words: string; isWhole: boolean }): AgeProblem[] {
  const next = before.to === null ? null : before.to + 1
  if (next === null || from < next) return [{ line, column: 'ageFrom', value: String(from), message: `${next === null ? 'no age' : `${next} or more`} is needed, as line ${before.line} counts ages up to ${before.to ?? 'the oldest'}; groups of one ${words} do not overlap`, need }]
  if (!isWhole || from === next) return []
  return [{ line, column: 'ageFrom', value: String(from), message: `${next} is needed, as line ${before.line} ends at ${before.to}; ages without a row would be a gap`, need }]
}
