import type { AgeCount } from '../../analytics/demography/ageGroups.js'
import { groupLifeTable } from '../../analytics/demography/groupLifeTable.js'
import type { SexCohorts } from '../../analytics/demography/projectPopulation.js'
import { type SingleYears, singleYearsOf, splitCells, yearlyMigrants } from '../../analytics/demography/singleYears.js'
import { BadUserInput } from '../../errors.js'
import type { PlaceAges } from './placeAges.js'
import { type RegionAges, sumOfPlaces } from './regionAges.js'
import type { StoredAssumption, StoredCohorts } from './storedCohorts.js'

const FIVE = 5
const WIDTHS: readonly number[] = [1, FIVE]

/** Length of an age group and of a step, years. */
export function checkWidth(width: number | null | undefined): number {
  const asked = width ?? FIVE
  if (!WIDTHS.includes(asked)) throw new BadUserInput('ageGroupWidth', `requires 1 or 5 years, got ${asked}`)
  return asked
}

/** The same people in groups of that width, with rates for steps as long. */
export function inWidth(ages: PlaceAges, width: number): PlaceAges {
  return width === FIVE ? ages : singleYearAges(ages)
}

export function inRegionWidth(own: RegionAges, width: number): RegionAges {
  if (width === FIVE) return own
  const ages = singleYearAges(own.ages)
  const isOutside = own.positions.includes(ages.places.length)
  const positions = own.positions.filter((position) => position < ages.places.length)
  return { ...own, ages, cells: sumOfPlaces(ages, positions, isOutside ? ages.rest : new Float64Array(ages.rest.length)), estimated: true }
}

export function singleYearAges(ages: PlaceAges): PlaceAges {
  const everyone = ages.places.map((_, position) => position)
  const single = singleYearsOf(sumOfPlaces(ages, everyone, ages.rest), ages.groups)
  const [cells, rest] = [splitCells(ages.cells, single), splitCells(ages.rest, single)]
  const cohorts = yearlyCohorts(ages.cohorts, single)
  const groups: AgeCount[] = single.groups.map((group, age) => ({ ...group, count: cohorts.inputs.female.population[age] as number }))
  return { ...ages, groups, cells, rest, cohorts, isEstimated: ages.places.map(() => true) }
}

function yearlyCohorts({ inputs, lifeRows, assumptions, start }: StoredCohorts, single: SingleYears): StoredCohorts {
  const { groupOf, shares } = single
  const ofSex = (cohorts: SexCohorts, sex: 0 | 1): SexCohorts => {
    const table = groupLifeTable(lifeRows.filter((row) => row.sex === (sex === 0 ? 'FEMALE' : 'MALE')), single.groups)
    if (!table) throw new BadUserInput('ageGroupWidth', 'requires a stored life table of single years of age for steps of one year, got none; 5 needs none')
    const population = groupOf.map((group, age) => (cohorts.population[group] as number) * (shares[sex * groupOf.length + age] as number))
    return { population, ...table, netMigrants: cohorts.netMigrants && yearlyMigrants(cohorts.netMigrants, single) }
  }
  return {
    start, lifeRows, assumptions: [...assumptions, ...SPLIT],
    inputs: { ...inputs, ageGroupWidth: 1, fertility: groupOf.map((group) => inputs.fertility[group] as number), female: ofSex(inputs.female, 0), male: inputs.male && ofSex(inputs.male, 1) },
  }
}

const SPLIT: readonly StoredAssumption[] = [
  { name: 'singleYears', value: 'groups of five years split by Sprague\'s multipliers over the whole district, its places by the same shares; no group gains or loses anybody', source: null },
  { name: 'ratesOfSingleYears', value: 'fertility the same within a group; net migrants a fifth a year, two years younger than at the end of five years, evenly over five ages', source: null },
]
