import { toDay, toIsoDate } from './calendar.js';
import { element } from './element.js';
import { isCutOff } from './fringe.js';
import { projectId, stakeholderId } from './ids.js';
import { packKey, sortUnique, unpackKey, type KeyLayout } from './packedKeys.js';
import { ISOLATE } from './people.js';
import { createRandom, type Random } from './random.js';
import { DIRECTORY } from './sources.js';
import type { Row } from './tables.js';
import type { World } from './world.js';

/** In code point order: their places are part of the sorted key. */
const ROLES = ['Beratung', 'Förderung', 'Leitung', 'Mitarbeit', 'Trägerschaft'] as const;
const ROLE = { advice: 0, funding: 1, lead: 2, work: 3, carrier: 4 } as const;
const LAYOUT: KeyLayout = { bits: [21, 20, 3] };

type InvolvementWorld = Pick<World, 'seed' | 'people' | 'organisations' | 'projectCount'>;

/** Each project has a carrier, someone who leads it and some who work in it; many have funds or advice. */
export function* involvementRows(world: InvolvementWorld): Generator<Row<'involvements'>> {
  const random = createRandom(world.seed, 'involvement rows');
  const numbers = { organisationCount: world.organisations.all.length };
  for (const key of drawInvolvements(world)) {
    const [stakeholder = 0, project = 0, role = 0] = unpackKey(LAYOUT, key);
    const from = random.between(toDay('2022-01-15'), toDay('2024-06-30'));
    const ends = random.chance(0.2);
    yield {
      stakeholder: stakeholderId(numbers, stakeholder), project: projectId(project), role: element(ROLES, role),
      from: ends || random.chance(0.6) ? toIsoDate(from) : '',
      to: ends ? toIsoDate(from + random.between(60, 180)) : '',
      source: DIRECTORY,
    };
  }
}

function drawInvolvements(world: InvolvementWorld): Float64Array {
  const random = createRandom(world.seed, 'involvements');
  const { funders, administration } = world.organisations;
  const keys: number[] = [];
  for (let project = 0; project < world.projectCount; project += 1) {
    const involve = (stakeholder: number, role: number): number => keys.push(packKey(LAYOUT, [stakeholder, project, role]));
    involve(random.chance(0.15) ? random.pick(administration) : someOrganisation(random, world), ROLE.carrier);
    if (random.chance(0.4)) involve(random.pick(funders), ROLE.funding);
    if (random.chance(0.5)) involve(someOrganisation(random, world), ROLE.advice);
    for (const [index, person] of somePersons(random, world).entries()) involve(person, index === 0 ? ROLE.lead : ROLE.work);
  }
  return sortUnique(keys);
}

function someOrganisation(random: Random, { organisations }: InvolvementWorld): number {
  const organisation = random.below(organisations.all.length);
  return organisation === organisations.fringeClub ? element(organisations.administration, 0) : organisation;
}

function somePersons(random: Random, { people, organisations }: InvolvementWorld): number[] {
  const drawn = Array.from({ length: random.between(2, 7) }, () => random.below(people.count));
  return drawn
    .filter((person) => people.activity[person] !== ISOLATE && !isCutOff(person, people.count))
    .map((person) => organisations.all.length + person);
}
