import { type CohortChange, nextCohorts } from '../../analytics/demography/hamiltonPerry.js'
import type { PlaceAges } from './placeAges.js'
import type { PlacesByYear } from './projectedPlace.js'

/** Every place, and whoever lives outside them, by the district's cohort-change ratios: linear, so that the places sum to the district. */
export function changedPlaces(ages: PlaceAges, change: CohortChange, steps: number): PlacesByYear {
  const width = 2 * ages.groups.length
  const cells = [Float64Array.from([...ages.cells, ...ages.rest])]
  for (let step = 1; step <= steps; step += 1) {
    const before = cells[step - 1] as Float64Array
    const after = new Float64Array(before.length)
    for (let first = 0; first < before.length; first += width) after.set(nextCohorts(change, before.subarray(first, first + width)), first)
    cells.push(after)
  }
  return { cells, births: null, deaths: null, netMigration: null }
}
