import { AGE_MEASURES, ageMeasures } from '../../analytics/demography/ageMeasures.js'
import type { AgeGroup } from '../../analytics/demography/ageGroups.js'
import type { AgeGrouping } from '../../analytics/demography/populationTable.js'
import { sumCells } from '../../analytics/demography/placesState.js'
import { rowsOf } from './estimatedRows.js'

/** What a projection knows of its places, whatever its method: one entry for each year. */
export interface PlacesByYear {
  readonly cells: readonly Float64Array[]
  readonly births: readonly Float64Array[] | null
  readonly deaths: readonly Float64Array[] | null
  readonly netMigration: readonly Float64Array[] | null
}

export interface NamedPlace { readonly key: string; readonly label: string; readonly estimated: boolean }

/** Positions of the places that are meant, together. */
export interface PlaceSource { readonly projected: PlacesByYear; readonly positions: readonly number[]; readonly groups: readonly AgeGroup[] }

/** One place, or several together, through the projected years. */
export class ProjectedPlace {
  readonly key: string
  readonly label: string
  readonly estimated: boolean

  constructor({ key, label, estimated }: NamedPlace, private readonly source: PlaceSource) {
    this.key = key
    this.label = label
    this.estimated = estimated
  }

  get total(): number[] {
    return this.cells().map((cells) => sumCells(cells, 0, cells.length))
  }

  get births(): number[] | null { return this.flow('births') }
  get deaths(): number[] | null { return this.flow('deaths') }
  get netMigration(): number[] | null { return this.flow('netMigration') }

  groups(grouping: AgeGrouping): object[] {
    const byYear = this.cells().map((cells) => rowsOf(cells, this.source.groups, grouping))
    return (byYear[0] ?? []).map(({ sex, ageFrom, ageTo }, row) => ({ sex, ageFrom, ageTo, counts: byYear.map((rows) => rows[row]?.count ?? 0) }))
  }

  indicators(): object {
    const byYear = this.cells().map((cells) => ageMeasures(cells, this.source.groups))
    return Object.fromEntries(AGE_MEASURES.map((name) => [name, byYear.map((measures) => measures[name])]))
  }

  /** By year: women from the youngest to the oldest group, then men. */
  cells(): Float64Array[] {
    const { projected, positions, groups } = this.source
    const width = 2 * groups.length
    return projected.cells.map((cells) => Float64Array.from({ length: width }, (_, cell) => positions.reduce((sum, position) => sum + (cells[position * width + cell] as number), 0)))
  }

  private flow(name: 'births' | 'deaths' | 'netMigration'): number[] | null {
    const { projected, positions } = this.source
    return projected[name]?.map((values) => positions.reduce((sum, position) => sum + (values[position] as number), 0)) ?? null
  }
}
