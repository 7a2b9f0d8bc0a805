import { element } from './element.js';
import { groupsOf } from './interestGroups.js';
import { readPair } from './invitationPairs.js';
import { SOUTH_EAST } from './planningRegions.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import type { MembershipIndex, Outcomes, World } from './world.js';

/** Bits of the stages that a pair reached; each gets its own row. */
export const REACHED = { nominated: 1, invited: 2, accepted: 4, declined: 8, attended: 16, absent: 32 } as const;

/**
 * The ways of nomination and how often those invited that way accept. Planned: one's own organisation works best, the
 * boards of the Ämter and municipalities reach many and lose most.
 */
const ACCEPTANCE = { localBoard: 0.5, advisoryBoard: 0.68, ownOrganisation: 0.82, none: 0.6 } as const;
type Channel = keyof typeof ACCEPTANCE;
const CHANNELS: Weighted<Channel> = [['localBoard', 40], ['advisoryBoard', 27], ['ownOrganisation', 20], ['none', 13]];

type OutcomeWorld = Pick<World, 'seed' | 'district' | 'people' | 'organisations' | 'events' | 'pairs'> & {
  readonly membershipIndex: MembershipIndex;
};

export function drawOutcomes(world: OutcomeWorld): Outcomes {
  const random = createRandom(world.seed, 'outcomes');
  const reached = new Uint8Array(world.pairs.length);
  const nominators = new Int32Array(world.pairs.length);
  for (const [index, key] of world.pairs.entries()) {
    const { stakeholder, event } = readPair(key);
    const { planned = false, catchment } = element(world.events, event);
    const { channel, nominator } = drawNomination(random, world, stakeholder);
    const acceptance = ACCEPTANCE[channel] * (catchment === SOUTH_EAST ? 0.75 : 1);
    nominators[index] = nominator;
    reached[index] = drawWay(random, { nominated: channel !== 'none', acceptance, planned });
  }
  return { reached, nominators };
}

interface Nomination {
  readonly channel: Channel;
  readonly nominator: number;
}

/** Where a way is not open (no group, no membership), the board of the place nominates. */
function drawNomination(random: Random, world: OutcomeWorld, stakeholder: number): Nomination {
  const channel = pickWeighted(random, CHANNELS);
  if (channel === 'none') return { channel, nominator: -1 };
  const candidates = nominatorsOf(world, stakeholder, channel);
  if (candidates.length > 0) return { channel, nominator: random.pick(candidates) };
  return { channel: 'localBoard', nominator: localBoardOf(world, stakeholder) };
}

function nominatorsOf({ organisations, people, membershipIndex }: OutcomeWorld, stakeholder: number, channel: Channel): ArrayLike<number> {
  const person = stakeholder - organisations.all.length;
  if (channel === 'localBoard') return [];
  if (person < 0) return [element(organisations.all, stakeholder).parent ?? []].flat();
  if (channel === 'ownOrganisation') return membershipIndex.organisationsOf(person);
  return groupsOf(element(people.groups, person)).map((group) => element(organisations.boards, group));
}

function localBoardOf({ organisations, people, district }: OutcomeWorld, stakeholder: number): number {
  const person = stakeholder - organisations.all.length;
  const place = person < 0 ? element(organisations.all, stakeholder).region : element(district.municipalities, element(people.municipality, person)).id;
  const board = organisations.localBoards.get(place);
  if (board === undefined) throw new Error(`a local board is needed for ${place}, got none`);
  return board;
}

interface Chances {
  readonly nominated: boolean;
  readonly acceptance: number;
  readonly planned: boolean;
}

/** nominated > invited > accepted or declined > attended or absent, with losses at each step. Nobody attends uninvited. */
function drawWay(random: Random, { nominated, acceptance, planned }: Chances): number {
  let way: number = nominated ? REACHED.nominated : 0;
  if (nominated && random.chance(0.1)) return way;
  way |= REACHED.invited;
  const answer = random.next();
  if (answer < acceptance) way |= REACHED.accepted;
  else if (answer < acceptance + (1 - acceptance) * 0.6) return way | REACHED.declined;
  if (planned) return way;
  const outcome = random.next();
  if (way & REACHED.accepted) {
    if (outcome < 0.04) return way | REACHED.declined;
    if (outcome < 0.86) return way | REACHED.attended;
    return outcome < 0.96 ? way | REACHED.absent : way;
  }
  // No answer: a few come all the same, some are noted as absent.
  if (outcome < 0.07) return way | REACHED.attended;
  return outcome < 0.2 ? way | REACHED.absent : way;
}

/** Every fifth room is exactly full; some sizes are unknown; a planned event has 60 seats; the others have room left. */
export function drawCapacities({ seed, events, pairs, outcomes }: Pick<World, 'seed' | 'events' | 'pairs' | 'outcomes'>): (number | null)[] {
  const random = createRandom(seed, 'capacities');
  const attended = new Uint32Array(events.length);
  for (const [index, key] of pairs.entries()) {
    const { event } = readPair(key);
    if (element(outcomes.reached, index) & REACHED.attended) attended[event] = element(attended, event) + 1;
  }
  return events.map(({ planned, kind }, event) => {
    const people = element(attended, event);
    const roomy = Math.ceil((people * random.between(11, 17)) / 100) * 10 + 10;
    if (planned) return 60;
    if (kind === 'MEETING') return null;
    return event % 5 === 3 && people > 0 ? people : roomy;
  });
}
