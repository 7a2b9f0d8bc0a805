import { element } from './element.js';
import { bridgeOf, CUTPOINT, hasFringe, isCutOff } from './fringe.js';
import { organisationId, personId } from './ids.js';
import { CULTURE, DISABILITY, groupsOf } from './interestGroups.js';
import type { Organisations } from './organisations.js';
import { packKey, sortUnique, unpackKey, type KeyLayout } from './packedKeys.js';
import { HUB, ISOLATE, type People } from './people.js';
import { createRandom, pickFront, pickWeighted, type Random, type Weighted } from './random.js';
import { DIRECTORY } from './sources.js';
import type { Row } from './tables.js';
import type { Memberships, World } from './world.js';

const LAYOUT: KeyLayout = { bits: [20, 20] };
const COUNTS: Weighted<number> = [[0, 22], [1, 46], [2, 21], [3, 8], [4, 3]];


type MembershipWorld = Pick<World, 'seed' | 'district' | 'people' | 'organisations'>;

export function createMemberships({ seed, district, people, organisations }: MembershipWorld): Memberships {
  const random = createRandom(seed, 'memberships');
  const localByGroup = indexByGroup(organisations);
  const keys: number[] = [];
  for (let person = 0; person < people.count; person += 1) {
    const { planningRegion } = element(district.municipalities, element(people.municipality, person));
    const groups = groupsOf(element(people.groups, person));
    const candidate: Candidate = { person, people, planningRegion, groups, organisations, localByGroup };
    const chosen = [...plannedMemberships(random, candidate), ...freeMemberships(random, candidate)];
    for (const organisation of chosen) keys.push(packKey(LAYOUT, [person, organisation]));
  }
  return sortUnique(keys);
}

export function* membershipPairs(memberships: Memberships): Generator<readonly [person: number, organisation: number]> {
  for (const key of memberships) {
    const [person = 0, organisation = 0] = unpackKey(LAYOUT, key);
    yield [person, organisation];
  }
}

interface Candidate {
  readonly person: number;
  readonly people: People;
  readonly planningRegion: number;
  readonly groups: readonly number[];
  readonly organisations: Organisations;
  readonly localByGroup: readonly (readonly (readonly number[])[])[];
}

function indexByGroup({ local, all, boards }: Organisations): number[][][] {
  return local.map((inRegion) => boards.map((_, group) => inRegion.filter((index) => groupsOf(element(all, index).groups).includes(group))));
}

function plannedMemberships(random: Random, candidate: Candidate): number[] {
  const { person, people, organisations, planningRegion } = candidate;
  const bridge = bridgeOf(person, people.count);
  if (bridge) {
    const second = bridge.reaches === 'BOARD' ? [element(organisations.boards, DISABILITY)] : someLocal(random, candidate, bridge.reaches);
    return [...someLocal(random, candidate, planningRegion), ...second];
  }
  if (isCutOff(person, people.count)) return [organisations.fringeClub];
  if (person === CUTPOINT && hasFringe(people.count)) return [organisations.fringeClub, element(organisations.boards, CULTURE)];
  return [];
}

function someLocal(random: Random, { organisations }: Candidate, planningRegion: number): number[] {
  const local = element(organisations.local, planningRegion);
  return local.length === 0 ? [] : [pickFront(random, local)];
}

function freeMemberships(random: Random, candidate: Candidate): number[] {
  const { person, people } = candidate;
  const activity = element(people.activity, person);
  if (activity === ISOLATE || isCutOff(person, people.count)) return [];
  const count = activity === HUB ? random.between(5, 9) : pickWeighted(random, COUNTS);
  return Array.from({ length: count }).flatMap(() => oneMembership(random, candidate));
}

/** Mostly a club of one's own group and region; now and then the group's board or association; seldom elsewhere. */
function oneMembership(random: Random, candidate: Candidate): number[] {
  const { organisations, planningRegion, groups, localByGroup } = candidate;
  const way = random.next();
  if (groups.length > 0) {
    const group = random.pick(groups);
    const clubs = element(element(localByGroup, planningRegion), group);
    if (way < 0.55 && clubs.length > 0) return [pickFront(random, clubs)];
    if (way < 0.61) return [element(organisations.boards, group)];
    if (way < 0.65) return [element(organisations.associations, group)];
  }
  if (way < 0.66) return [random.pick(organisations.administration)];
  return someLocal(random, candidate, way > 0.98 ? random.below(organisations.local.length) : planningRegion);
}

const ROLES: Weighted<string> = [
  ['Mitglied', 62], ['Vorsitz', 7], ['stellvertretender Vorsitz', 5], ['Kasse', 5], ['Schriftführung', 5], ['Übungsleitung', 5],
  ['Beisitz', 4], ['', 7],
];

/** Now and then a member became the chair: two rows, one after the other. */
export function* membershipRows({ seed, memberships }: Pick<World, 'seed' | 'memberships'>): Generator<Row<'memberships'>> {
  const random = createRandom(seed, 'membership rows');
  for (const [person, organisation] of membershipPairs(memberships)) {
    const common = { actor: personId(person), organisation: organisationId(organisation), source: DIRECTORY };
    const joined = random.between(1995, 2023);
    const [from, change] = [`${joined}-01-01`, random.between(2021, 2023)];
    if (joined < 2020 && random.chance(0.04)) {
      yield { ...common, role: 'Mitglied', from, to: `${change}-12-31` };
      yield { ...common, role: 'Vorsitz', from: `${change + 1}-01-01` };
    } else {
      const left = joined <= change && random.chance(0.1) ? `${change}-12-31` : '';
      yield { ...common, role: pickWeighted(random, ROLES), from: random.chance(0.7) || left !== '' ? from : '', to: left };
    }
  }
}
