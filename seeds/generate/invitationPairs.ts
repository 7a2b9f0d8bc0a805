import { element } from './element.js';
import { isCutOff } from './fringe.js';
import { groupsOf, INTEREST_GROUPS } from './interestGroups.js';
import { packKey, sortUnique, unpackKey, type KeyLayout } from './packedKeys.js';
import { ISOLATE } from './people.js';
import { PLANNING_REGIONS } from './planningRegions.js';
import { createRandom, pickFront, shuffle, type Random } from './random.js';
import type { World } from './world.js';

const LAYOUT: KeyLayout = { bits: [21, 20] };
/** Rows that a pair of one stakeholder and one event gets on its way, on average (measured). */
const STAGES_PER_PAIR = 3.06;
/** A circle may be smaller than the number asked for; after so many draws for each seat the event stays smaller. */
const ATTEMPTS = 3;
const FROM_CATCHMENT = 0.93;
const FROM_GROUP = 0.6;
const ORGANISATIONS = 0.03;

type PairWorld = Pick<World, 'seed' | 'district' | 'people' | 'organisations' | 'events'>;

/** Sorted keys (stakeholder, event): who is asked to which event. */
export function createInvitationPairs(world: PairWorld, participationCount: number): Float64Array {
  const random = createRandom(world.seed, 'invitation pairs');
  const circles = createCircles(random, world);
  const sizes = world.events.reduce((sum, { size }) => sum + size, 0);
  const keys: number[] = [];
  for (const [event, { size, catchment, group }] of world.events.entries()) {
    const asked = Math.round((participationCount / STAGES_PER_PAIR) * (size / sizes));
    const chosen = new Set<number>();
    for (let attempt = 0; chosen.size < asked && attempt < asked * ATTEMPTS; attempt += 1) {
      const stakeholder = drawStakeholder(random, circles, { catchment, group });
      if (stakeholder !== null) chosen.add(stakeholder);
    }
    for (const stakeholder of chosen) keys.push(packKey(LAYOUT, [stakeholder, event]));
  }
  return sortUnique(keys);
}

export function readPair(key: number): { stakeholder: number; event: number } {
  const [stakeholder = 0, event = 0] = unpackKey(LAYOUT, key);
  return { stakeholder, event };
}

/** Stakeholders who can be asked; the front of each list is asked more often: the regulars. */
interface Circles {
  readonly all: readonly number[];
  readonly byRegion: readonly (readonly number[])[];
  readonly byGroup: readonly (readonly number[])[];
  readonly local: readonly (readonly number[])[];
  readonly allLocal: readonly number[];
}

function createCircles(random: Random, { district, people, organisations }: PairWorld): Circles {
  const first = organisations.all.length;
  const all: number[] = [];
  const byRegion: number[][] = PLANNING_REGIONS.map(() => []);
  const byGroup: number[][] = INTEREST_GROUPS.map(() => []);
  for (const person of shuffle(random, Array.from({ length: people.count }, (_, index) => index))) {
    if (people.activity[person] === ISOLATE || isCutOff(person, people.count)) continue;
    all.push(first + person);
    element(byRegion, element(district.municipalities, element(people.municipality, person)).planningRegion).push(first + person);
    for (const group of groupsOf(element(people.groups, person))) element(byGroup, group).push(first + person);
  }
  return { all, byRegion, byGroup, local: organisations.local, allLocal: organisations.local.flat() };
}

interface Aim {
  readonly catchment: number | undefined;
  readonly group: number | undefined;
}

function drawStakeholder(random: Random, circles: Circles, { catchment, group }: Aim): number | null {
  const circle = catchment !== undefined && random.chance(FROM_CATCHMENT) ? element(circles.byRegion, catchment)
    : group !== undefined && random.chance(FROM_GROUP) ? element(circles.byGroup, group)
    : circles.all;
  const organisations = catchment === undefined ? circles.allLocal : element(circles.local, catchment);
  if (organisations.length > 0 && random.chance(ORGANISATIONS)) return random.pick(organisations);
  return circle.length === 0 ? null : pickFront(random, circle);
}
