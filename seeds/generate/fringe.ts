import type { PlaceDraw } from './places.js';
import { NORTH_EAST, NORTH_WEST, SOUTH_EAST, SOUTH_WEST } from './planningRegions.js';
import { createRandom } from './random.js';

/**
 * Planned: a small community in the south-west that hangs on one person. Persons 1 to 9 are the members of one club; only
 * person 1 belongs to anything else, takes part in events and knows anybody outside.
 */
export const FRINGE_SIZE = 9;
export const CUTPOINT = 0;
const SMALLEST_DISTRICT = 60;

export const hasFringe = (people: number): boolean => people >= SMALLEST_DISTRICT;
export const isFringe = (person: number, people: number): boolean => hasFringe(people) && person < FRINGE_SIZE;
export const isCutOff = (person: number, people: number): boolean => isFringe(person, people) && person !== CUTPOINT;

export function fringePlace(seed: number, draw: PlaceDraw): number {
  return draw.within(createRandom(seed, 'fringe'), SOUTH_WEST);
}

export interface Bridge {
  readonly home: number;
  /** where the second club is; 'BOARD': the advisory board of the group that is missing at home */
  readonly reaches: number | 'BOARD';
}

/** Planned: persons 10 to 15 are each active in two parts of the district, or in one and on a board. */
const BRIDGES: readonly Bridge[] = [
  { home: NORTH_EAST, reaches: 'BOARD' },
  { home: NORTH_WEST, reaches: SOUTH_WEST },
  { home: SOUTH_EAST, reaches: NORTH_EAST },
  { home: SOUTH_WEST, reaches: SOUTH_EAST },
  { home: NORTH_EAST, reaches: NORTH_WEST },
  { home: SOUTH_WEST, reaches: NORTH_WEST },
];

export function bridgeOf(person: number, people: number): Bridge | undefined {
  return hasFringe(people) ? BRIDGES[person - FRINGE_SIZE] : undefined;
}
