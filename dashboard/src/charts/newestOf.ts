/** The newest date among the sources of a chart, the invented ones included: its figures rest on all of them. */
export function newestOf(sources: readonly { readonly date?: string | null }[]): string | undefined {
  return sources.flatMap((source) => (source.date ? [source.date] : [])).sort().at(-1)
}
