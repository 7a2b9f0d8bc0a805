/** Columns are arrays of the same length, one for each attribute; here they become one object for each place. */
export function zipColumns<Columns extends Record<string, readonly unknown[] | undefined>>(columns: Columns): { [Key in keyof Columns]: NonNullable<Columns[Key]>[number] }[] {
  const entries = Object.entries(columns).flatMap(([name, values]) => (values === undefined ? [] : [[name, values] as const]))
  const length = entries[0]?.[1].length ?? 0
  return Array.from({ length }, (_, index) => Object.fromEntries(entries.map(([name, values]) => [name, values[index]]))) as { [Key in keyof Columns]: NonNullable<Columns[Key]>[number] }[]
}
