interface Step { readonly year?: number | null; readonly total: number }

interface SavedRuns {
  readonly runs: readonly { readonly scenario?: { readonly id: string; readonly name: string } | null; readonly projection: { readonly total: readonly number[] } }[]
}

export interface EffectLine {
  readonly key: string
  readonly kind: 'asStored' | 'yours' | 'saved'
  /** of the saved scenario; '' for the others */
  readonly name: string
}

export interface EffectRow {
  readonly year: number
  /** people, one for each line */
  readonly values: readonly (number | null)[]
}

interface EffectInput {
  readonly steps: readonly Step[]
  readonly asStored: readonly Step[]
  readonly saved: SavedRuns
  readonly hasScenario: boolean
}

/** First the rates as stored, then the sliders where they change something, then the saved scenarios: all as the API gives them. */
export function toEffect({ steps, asStored, saved, hasScenario }: EffectInput): { lines: readonly EffectLine[]; rows: readonly EffectRow[] } {
  const runs = saved.runs.flatMap(({ scenario, projection }) => (scenario ? [{ scenario, total: projection.total }] : []))
  const lines: EffectLine[] = [
    { key: 'asStored', kind: 'asStored', name: '' },
    ...(hasScenario ? [{ key: 'yours', kind: 'yours' as const, name: '' }] : []),
    ...runs.map(({ scenario }) => ({ key: scenario.id, kind: 'saved' as const, name: scenario.name })),
  ]
  const rows = asStored.flatMap(({ year, total }, index): EffectRow[] => {
    if (year == null) return []
    return [{ year: Math.floor(year), values: [total, ...(hasScenario ? [steps[index]?.total ?? null] : []), ...runs.map((run) => run.total[index] ?? null)] }]
  })
  return { lines, rows }
}
