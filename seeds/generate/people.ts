import type { District } from './district.js';
import { element } from './element.js';
import { bridgeOf, fringePlace, isFringe } from './fringe.js';
import { INTEREST_GROUPS, isMissing } from './interestGroups.js';
import { FEMALE_FIRST_NAMES, LAST_NAMES, MALE_FIRST_NAMES, NEUTRAL_FIRST_NAMES } from './names.js';
import type { PlaceDraw } from './places.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';

export const GENDERS = ['', 'FEMALE', 'MALE', 'DIVERSE'] as const;
export const FIRST_NAMES = [...FEMALE_FIRST_NAMES, ...MALE_FIRST_NAMES, ...NEUTRAL_FIRST_NAMES];
export const ORDINARY = 0;
export const HUB = 1;
/** in the directory, but without membership, tie and participation */
export const ISOLATE = 2;

/** A person takes about 20 bytes; what is only written (title, function) is drawn while the row is written. */
export interface People {
  readonly count: number;
  readonly municipality: Uint16Array;
  readonly gender: Uint8Array;
  readonly firstName: Uint16Array;
  readonly lastName: Uint8Array;
  /** second half of a double name; 0: none, else its place in LAST_NAMES plus one */
  readonly secondLastName: Uint8Array;
  /** 0: unknown */
  readonly birthYear: Uint16Array;
  /** bit mask of INTEREST_GROUPS */
  readonly groups: Uint16Array;
  /** number of the household; 0: unknown */
  readonly household: Uint32Array;
  readonly activity: Uint8Array;
}

const GENDER_WEIGHTS: Weighted<number> = [[0, 25], [1, 40], [2, 33], [3, 2]];
const ACTIVITY_WEIGHTS: Weighted<number> = [[ORDINARY, 94], [HUB, 2], [ISOLATE, 4]];
const GROUP_COUNTS: Weighted<number> = [[0, 18], [1, 60], [2, 17], [3, 5]];
const GROUP_WEIGHTS: Weighted<number> = INTEREST_GROUPS.map(({ weight }, index) => [index, weight]);
/** The middle-aged and older are over-represented, as planned. */
const BIRTH_YEARS: Weighted<readonly [from: number, to: number]> = [
  [[1936, 1949], 14], [[1950, 1959], 26], [[1960, 1969], 26], [[1970, 1979], 16], [[1980, 1989], 11], [[1990, 2003], 7],
];

interface Setting {
  readonly district: District;
  readonly draw: PlaceDraw;
}

export function createPeople(seed: number, count: number, { district, draw }: Setting): People {
  const random = createRandom(seed, 'people');
  const people = emptyPeople(count);
  const fringe = fringePlace(seed, draw);
  for (let person = 0; person < count; person += 1) {
    const bridge = bridgeOf(person, count);
    const planned = bridge !== undefined || isFringe(person, count);
    const place = bridge ? draw.within(random, bridge.home) : planned ? fringe : draw.anywhere(random);
    people.municipality[person] = place;
    people.activity[person] = planned ? ORDINARY : pickWeighted(random, ACTIVITY_WEIGHTS);
    drawName(random, people, person);
    if (!planned && person > 0 && random.chance(0.12)) joinHousehold(people, person);
    const { planningRegion } = element(district.municipalities, element(people.municipality, person));
    const { mask, born } = drawGroups(random, planningRegion);
    people.groups[person] = mask;
    if (random.chance(0.7)) people.birthYear[person] = born ? random.between(...born) : drawBirthYear(random);
  }
  return people;
}

function emptyPeople(count: number): People {
  return {
    count,
    municipality: new Uint16Array(count),
    gender: new Uint8Array(count),
    firstName: new Uint16Array(count),
    lastName: new Uint8Array(count),
    secondLastName: new Uint8Array(count),
    birthYear: new Uint16Array(count),
    groups: new Uint16Array(count),
    household: new Uint32Array(count),
    activity: new Uint8Array(count),
  };
}

function drawName(random: Random, people: People, person: number): void {
  const gender = pickWeighted(random, GENDER_WEIGHTS);
  people.gender[person] = gender;
  people.firstName[person] = drawFirstName(random, gender);
  people.lastName[person] = random.below(LAST_NAMES.length);
  if (random.chance(0.07)) people.secondLastName[person] = random.between(1, LAST_NAMES.length);
}

/** Who did not say their gender has a first name from any list. */
function drawFirstName(random: Random, gender: number): number {
  const female = FEMALE_FIRST_NAMES.length;
  const male = MALE_FIRST_NAMES.length;
  if (gender === 1) return random.below(female);
  if (gender === 2) return female + random.below(male);
  if (gender === 3) return female + male + random.below(NEUTRAL_FIRST_NAMES.length);
  return random.below(FIRST_NAMES.length);
}

interface DrawnGroups {
  readonly mask: number;
  /** the years of birth that fit all groups; undefined without a group */
  readonly born?: readonly [from: number, to: number];
}

function drawGroups(random: Random, planningRegion: number): DrawnGroups {
  let drawn: DrawnGroups = { mask: 0 };
  for (let left = pickWeighted(random, GROUP_COUNTS); left > 0; left -= 1) {
    const group = pickWeighted(random, GROUP_WEIGHTS);
    const [from, to] = element(INTEREST_GROUPS, group).born;
    const [earliest, latest] = drawn.born ?? [from, to];
    const born = [Math.max(from, earliest), Math.min(to, latest)] as const;
    if (!isMissing(group, planningRegion) && born[0] <= born[1]) drawn = { mask: drawn.mask | (1 << group), born };
  }
  return drawn;
}

function drawBirthYear(random: Random): number {
  return random.between(...pickWeighted(random, BIRTH_YEARS));
}

/** Moves in with the person before, unless that one is a planned one: same place, same last name. */
function joinHousehold(people: People, person: number): void {
  const other = person - 1;
  if (isFringe(other, people.count) || bridgeOf(other, people.count)) return;
  const household = people.household[other] || other + 1;
  people.household[other] = household;
  people.household[person] = household;
  people.municipality[person] = element(people.municipality, other);
  people.lastName[person] = element(people.lastName, other);
}
