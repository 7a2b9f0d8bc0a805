import { element } from './element.js';
import { CUTPOINT, FRINGE_SIZE, isCutOff } from './fringe.js';
import { HUB, ISOLATE } from './people.js';
import { PLANNING_REGIONS } from './planningRegions.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import type { World } from './world.js';

export type TieKind = 'ADVICE' | 'CONFLICT' | 'COOPERATION' | 'FUNDING' | 'INFORMATION' | 'OTHER' | 'SUPPORT';

/** Stakeholders by number: first organisations, then persons. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly kind: TieKind;
}

export type TieWorld = Pick<World, 'seed' | 'district' | 'people' | 'organisations' | 'membershipIndex'>;

const BETWEEN_PEOPLE: Weighted<TieKind> = [
  ['INFORMATION', 36], ['COOPERATION', 31], ['SUPPORT', 15], ['ADVICE', 12], ['CONFLICT', 3], ['OTHER', 3],
];
const BETWEEN_ORGANISATIONS: Weighted<TieKind> = [
  ['COOPERATION', 56], ['INFORMATION', 24], ['SUPPORT', 9], ['ADVICE', 6], ['CONFLICT', 2], ['OTHER', 3],
];
const COUNTS: Weighted<number> = [[0, 42], [1, 30], [2, 17], [3, 8], [5, 3]];

export function* drawTies(world: TieWorld): Generator<Tie> {
  const random = createRandom(world.seed, 'ties');
  yield* organisationTies(random, world);
  const neighbours = createNeighbours(world);
  const first = world.organisations.all.length;
  for (let person = 0; person < world.people.count; person += 1) {
    for (let left = tieCount(random, world, person); left > 0; left -= 1) {
      const to = drawContact(random, world, { person, neighbours });
      if (to !== null && to !== first + person) yield { from: first + person, to, kind: pickWeighted(random, BETWEEN_PEOPLE) };
    }
  }
}

/** Funders pay some; clubs work with their association, their region and now and then with others. */
function* organisationTies(random: Random, { organisations }: TieWorld): Generator<Tie> {
  const { all, boards, associations, administration, funders, local } = organisations;
  for (const inRegion of local) {
    for (const from of inRegion) {
      if (random.chance(0.18)) yield { from: random.pick(funders), to: from, kind: 'FUNDING' };
      for (let left = pickWeighted(random, COUNTS); left > 0; left -= 1) {
        const way = random.next();
        const to = way < 0.15 ? (element(all, from).parent ?? random.pick(associations))
          : way < 0.25 ? random.pick(boards)
          : way < 0.35 ? random.pick(administration)
          : random.pick(way < 0.9 ? inRegion : random.pick(local.filter(({ length }) => length > 0)));
        if (to !== from) yield { from, to, kind: pickWeighted(random, BETWEEN_ORGANISATIONS) };
      }
    }
  }
}

function tieCount(random: Random, { people }: TieWorld, person: number): number {
  if (people.activity[person] === ISOLATE) return 0;
  if (isCutOff(person, people.count)) return 2;
  return people.activity[person] === HUB ? random.between(6, 14) : pickWeighted(random, COUNTS);
}

/** Persons whom others can know: no isolates, and of the fringe community only the person it hangs on. */
interface Neighbours {
  readonly byMunicipality: readonly (readonly number[])[];
  readonly byRegion: readonly (readonly number[])[];
}

function createNeighbours({ district, people, organisations }: TieWorld): Neighbours {
  const byMunicipality: number[][] = district.municipalities.map(() => []);
  const byRegion: number[][] = PLANNING_REGIONS.map(() => []);
  for (let person = 0; person < people.count; person += 1) {
    if (people.activity[person] === ISOLATE || isCutOff(person, people.count)) continue;
    const place = element(people.municipality, person);
    element(byMunicipality, place).push(organisations.all.length + person);
    element(byRegion, element(district.municipalities, place).planningRegion).push(organisations.all.length + person);
  }
  return { byMunicipality, byRegion };
}

interface Seeker {
  readonly person: number;
  readonly neighbours: Neighbours;
}

function drawContact(random: Random, world: TieWorld, { person, neighbours }: Seeker): number | null {
  const { people, organisations, district, membershipIndex } = world;
  const first = organisations.all.length;
  if (isCutOff(person, people.count)) return first + random.between(CUTPOINT, FRINGE_SIZE - 1);
  const way = random.next();
  const own = membershipIndex.organisationsOf(person);
  if (way < 0.55 && own.length > 0) return first + random.pick(membershipIndex.membersOf(random.pick(own)));
  const place = element(people.municipality, person);
  if (way < 0.75) return random.pick(element(neighbours.byMunicipality, place));
  const { planningRegion } = element(district.municipalities, place);
  if (way < 0.9) return random.pick(element(neighbours.byRegion, planningRegion));
  const local = element(organisations.local, planningRegion);
  if (way < 0.96) return local.length === 0 ? null : random.pick(local);
  const elsewhere = random.pick(neighbours.byRegion);
  return elsewhere.length === 0 ? null : random.pick(elsewhere);
}
