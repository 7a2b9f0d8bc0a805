import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import type { StoredRates } from './demography.repository.js'
import { readDistrictTables, readRegionWithAges } from './districtTables.repository.js'
import { type PlaceAges, placeAges } from './placeAges.js'

export interface RegionAges {
  /** Of all municipalities of the district. */
  readonly ages: PlaceAges
  /** The positions of those that the region is made up of; behind the last place stand the people outside all places. */
  readonly positions: readonly number[]
  /** Of the region: women from the youngest to the oldest group, then men. */
  readonly cells: Float64Array
  /** False where the region is the district itself, or all its places have ages of their own. */
  readonly estimated: boolean
  /** Rates of the district. */
  readonly stored: StoredRates
}

interface Asked { readonly argument: string; readonly region: string; readonly date: string | null }

/** The ages of a region: its own, or the sum of the estimated ones of its municipalities. */
export async function readRegionAges(context: Context, { argument, region, date }: Asked): Promise<RegionAges> {
  const { nearest, places } = await readRegionWithAges(context, argument, region)
  if (nearest === null) throw new BadUserInput(argument, `requires that ages are stored for the region "${region}" or one around it, got none`)
  const tables = await readDistrictTables(context, argument, nearest)
  const { stored } = tables
  const ages = placeAges(tables, { argument, date })
  if (nearest === region) {
    const positions = ages.places.map((_, position) => position)
    return { ages, stored, positions: [...positions, ages.places.length], cells: sumOfPlaces(ages, positions, ages.rest), estimated: false }
  }
  const positions = ages.places.flatMap(({ id }, position) => (places.includes(id) ? [position] : []))
  if (positions.length === 0) throw new BadUserInput(argument, `requires inhabitants by sex of "${region}" or its municipalities on ${ages.date}, got none`)
  return { ages, stored, positions, cells: sumOfPlaces(ages, positions, new Float64Array(ages.rest.length)), estimated: positions.some((position) => ages.isEstimated[position] ?? true) }
}

/** Cells of some places together, and what is added to them. */
export function sumOfPlaces({ cells }: Pick<PlaceAges, 'cells'>, positions: readonly number[], added: Float64Array): Float64Array {
  const width = added.length
  return added.map((count, cell) => positions.reduce((sum, position) => sum + (cells[position * width + cell] as number), count))
}
