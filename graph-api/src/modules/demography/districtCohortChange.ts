import { cohortChange, type CohortChange } from '../../analytics/demography/hamiltonPerry.js'
import { BadUserInput } from '../../errors.js'
import type { DistrictTables } from './districtTables.repository.js'
import type { PlaceAges } from './placeAges.js'
import { agesOf, type Ages, type StoredAssumption } from './storedCohorts.js'

export interface DistrictChange { readonly change: CohortChange; readonly from: string; readonly assumptions: readonly StoredAssumption[] }

/** Cohort-change ratios of a district over the five years before the estimated day, on the same census base. */
export function districtCohortChange({ stored, district }: DistrictTables, { date, base, groups }: Pick<PlaceAges, 'date' | 'base' | 'groups'>, argument: string): DistrictChange {
  const from = `${Number(date.slice(0, 4)) - 5}${date.slice(4)}`
  const agesAt = (day: string): { ages: Ages; source: string | null } | undefined => stored.states.filter((state) => state.date === day && stored.baseOf(state.source) === base)
    .flatMap((state) => { const ages = agesOf(state); return ages && ages.female.length === groups.length ? [{ ages, source: state.source }] : [] })[0]
  const [before, after] = [agesAt(from), agesAt(date)]
  if (!before || !after) throw new BadUserInput(argument, `requires ages of "${district}" on ${from} and ${date} on one census base, got none`)
  return {
    change: cohortChange(cellsOf(before.ages), cellsOf(after.ages), groups), from,
    assumptions: [
      { name: 'population', value: `${district}, ${date}; ages of municipalities estimated`, source: after.source },
      { name: 'cohortChange', value: `as from ${from} to ${date} in ${district}, constant, the same in every place`, source: before.source },
    ],
  }
}

function cellsOf({ female, male }: Ages): Float64Array {
  return Float64Array.from([...female, ...male].map(({ count }) => count))
}
