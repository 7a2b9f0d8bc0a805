import type { BackTestMethod } from '../../../gql/graphql'

interface Errors {
  readonly sizeFrom: number
  readonly sizeTo?: number | null
  readonly places: number
  readonly mape?: number | null
  readonly medape?: number | null
  readonly bias?: number | null
  readonly coverage80?: number | null
  readonly coverage95?: number | null
}

interface Result {
  readonly method: BackTestMethod
  readonly missing?: string | null
  readonly all?: Errors | null
  readonly classes: readonly Errors[]
}

export interface ErrorRow extends Omit<Errors, 'sizeFrom' | 'sizeTo'> {
  readonly method: BackTestMethod
  /** null: all places together */
  readonly sizeFrom: number | null
  readonly sizeTo: number | null
}

export interface ErrorTable {
  /** each method: all places, then by size */
  readonly rows: readonly ErrorRow[]
  /** all places together, one row for each method that could be tried */
  readonly tried: readonly ErrorRow[]
  readonly missing: readonly BackTestMethod[]
  readonly ours: ErrorRow | null
  readonly plain: ErrorRow | null
}

export function toErrorRows(results: readonly Result[]): ErrorTable {
  const tested = results.filter((result): result is Result & { all: Errors } => result.missing == null && result.all != null)
  const tried = tested.map(({ method, all }): ErrorRow => ({ ...all, method, sizeFrom: null, sizeTo: null }))
  const rows = tested.flatMap(({ method, classes }, index): ErrorRow[] => [
    tried[index] as ErrorRow,
    ...classes.map((errors) => ({ ...errors, method, sizeTo: errors.sizeTo ?? null })),
  ])
  const of = (name: BackTestMethod) => tried.find(({ method }) => method === name) ?? null
  return { rows, tried, missing: results.filter(({ missing }) => missing != null).map(({ method }) => method), ours: of('COHORT_COMPONENT'), plain: of('UNCHANGED') }
}
