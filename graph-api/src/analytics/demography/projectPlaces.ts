import { type PlaceMigrants, type PlacesModel, placesState, type PlacesState } from './placesState.js'
import { stepPlaces } from './placesStep.js'

/**
 * Projection of all places of a district at once, controlled to the district: in each step the district moves on by the cohort-component method
 * (cohortStep.ts); each place moves on by the same rates, with its share of the district's migrants in each cell and its own deviation; then the
 * places are scaled in each cell, and in births and deaths, so that they sum to the district. Net migration of a place is what closes its balance.
 * Source: Smith, Tayman and Swanson, A Practitioner's Guide to State and Local Population Projections, 2013, chapters 7 and 10 (controlling).
 * Cost: O(steps · places · age groups).
 */

export interface PlacesInput extends PlacesModel {
  /** Persons by place, in each the cells of cohortStep.ts. */
  readonly start: Float64Array
  readonly steps: number
  /** What of the deviations stays from step to step, 0 to 1. */
  readonly persistence: number
  /** Further migrants of one place in one step (from 1), by cell. */
  readonly extra?: ReadonlyMap<number, readonly PlaceMigrants[]>
}

export interface ProjectedPlaces {
  /** One entry for each step, the start first; in each, place after place, in each the cells. */
  readonly cells: readonly Float64Array[]
  /** Of the step that ends there, by place; zeros at the start. */
  readonly births: readonly Float64Array[]
  readonly deaths: readonly Float64Array[]
  readonly netMigration: readonly Float64Array[]
}

export function projectPlaces(input: PlacesInput): ProjectedPlaces {
  const none = (): Float64Array => new Float64Array(input.places)
  let state: PlacesState = placesState(input.start.slice(), { places: input.places, groups: input.rates.groups })
  const projected = { cells: [state.cells], births: [none()], deaths: [none()], netMigration: [none()] }
  const size = input.start.length
  // All steps in one piece of memory: a new piece for each costs as much time as the step itself.
  const memory = new Float64Array(size * input.steps)
  for (let step = 1; step <= input.steps; step += 1) {
    const to = memory.subarray((step - 1) * size, step * size)
    const ended = stepPlaces(input, state, { remains: input.persistence ** step, extra: input.extra?.get(step) ?? [], to })
    projected.cells.push(ended.cells)
    projected.births.push(ended.births)
    projected.deaths.push(ended.deaths)
    projected.netMigration.push(ended.netMigration)
    state = ended
  }
  return projected
}
