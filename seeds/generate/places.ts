import type { District, Municipality } from './district.js';
import { element } from './element.js';
import { PLANNING_REGIONS, SOUTH_EAST } from './planningRegions.js';
import type { Random } from './random.js';

const SMALL = 1500;
const EVERY = 5;

/**
 * Planned gap: nobody lives or is organised in these municipalities, whatever the seed. Every fifth of those below 1,500
 * inhabitants, in the order of their keys, and the second largest of the south-east, so that one gap is not a small one.
 */
export function emptyMunicipalities({ municipalities }: District): ReadonlySet<string> {
  const small = municipalities.filter(({ inhabitants }) => inhabitants < SMALL).filter((_, index) => index % EVERY === 0);
  const southEast = municipalities.filter(({ planningRegion }) => planningRegion === SOUTH_EAST);
  const bySize = [...southEast].sort((one, other) => other.inhabitants - one.inhabitants);
  return new Set([...small, ...bySize.slice(1, 2)].map(({ id }) => id));
}

/** Draws municipalities (as places in `district.municipalities`) by inhabitants times the presence of their region. */
export interface PlaceDraw {
  anywhere(random: Random): number;
  within(random: Random, planningRegion: number): number;
}

export function createPlaceDraw(district: District): PlaceDraw {
  const empty = emptyMunicipalities(district);
  const weightOf = (municipality: Municipality): number =>
    empty.has(municipality.id) ? 0 : municipality.inhabitants * element(PLANNING_REGIONS, municipality.planningRegion).presence;
  const draw = (accept: (municipality: Municipality) => boolean): ((random: Random) => number) => {
    let sum = 0;
    const upTo = district.municipalities.map((municipality) => (sum += accept(municipality) ? weightOf(municipality) : 0));
    return (random) => firstAbove(upTo, random.next() * sum);
  };
  const anywhere = draw(() => true);
  const within = PLANNING_REGIONS.map((_, region) => draw(({ planningRegion }) => planningRegion === region));
  return { anywhere, within: (random, region) => element(within, region)(random) };
}

/** Binary search in rising sums. */
function firstAbove(upTo: readonly number[], value: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (element(upTo, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
