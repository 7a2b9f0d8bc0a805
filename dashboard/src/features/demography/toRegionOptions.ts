import type { Option } from '../../app/ui/Select'

interface RegionChoice {
  readonly id: string
  readonly name: string
  readonly level: string
}

/** The district first, then conference regions, Ämter and municipalities, each by name and with its level beside it. */
export function toRegionOptions(home: { readonly id: string; readonly name: string } | null, regions: readonly RegionChoice[], levels: Readonly<Record<string, string>>): Option[] {
  const order = ['PLANNING_REGION', 'AMT', 'MUNICIPALITY']
  const sorted = [...regions].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.name.localeCompare(b.name, 'de'))
  const others = sorted.map(({ id, name, level }) => ({ value: id, label: name.startsWith(levels[level] ?? '') ? name : `${name} (${levels[level] ?? level})` }))
  return home ? [{ value: home.id, label: home.name }, ...others] : others
}
