/** The newest date among the real sources: how old the data are. */
export function newestDate(sources: readonly { date?: string | null; synthetic: boolean }[]): string | null {
  const dates = sources.flatMap((source) => (source.date && !source.synthetic ? [source.date] : []))
  return dates.length > 0 ? dates.reduce((a, b) => (a > b ? a : b)) : null
}
