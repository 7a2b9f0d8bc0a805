import { toIsoDate } from './calendar.js';
import { element } from './element.js';
import { eventId, organisationId, stakeholderId } from './ids.js';
import { readPair } from './invitationPairs.js';
import { REACHED } from './outcomes.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import { MINUTES, NOMINATIONS, REGISTRATIONS } from './sources.js';
import type { Row } from './tables.js';
import type { World } from './world.js';

const PARTS: Weighted<string> = [['', 86], ['Tischleitung', 5], ['Moderation', 2], ['Protokoll', 3], ['Kurzvortrag, 5 Minuten', 4]];

interface Days {
  readonly nominated: number;
  readonly invited: number;
  readonly answered: number;
  readonly cancelled: number;
  readonly held: number;
}

/** The stages of a pair in the order of the key, which is the alphabet's: ABSENT, ACCEPTED, ATTENDED, DECLINED, INVITED, NOMINATED. */
export function* participationRows(world: Pick<World, 'seed' | 'organisations' | 'events' | 'pairs' | 'outcomes'>): Generator<Row<'participations'>> {
  const random = createRandom(world.seed, 'participation rows');
  const numbers = { organisationCount: world.organisations.all.length };
  for (const [index, key] of world.pairs.entries()) {
    const { stakeholder, event } = readPair(key);
    const { day, countedTo } = element(world.events, event);
    const pair = { stakeholder: stakeholderId(numbers, stakeholder), event: eventId(event) };
    const nominator = element(world.outcomes.nominators, index);
    const days = drawDays(random, { day, countedTo });
    for (const { stage, date, source } of stagesOf(element(world.outcomes.reached, index), days)) {
      yield {
        stakeholder: pair.stakeholder, event: pair.event, stage, date: toIsoDate(date), source,
        role: stage === 'ATTENDED' ? pickWeighted(random, PARTS) : '',
        nominatedBy: stage === 'NOMINATED' ? organisationId(nominator) : '',
      };
    }
  }
}

/** Each span begins where the one before has ended, so dates never run backwards along the way. */
function drawDays(random: Random, { day, countedTo }: { day: number; countedTo: number }): Days {
  return {
    nominated: countedTo - random.between(42, 84),
    invited: countedTo - random.between(28, 40),
    answered: countedTo - random.between(7, 26),
    cancelled: countedTo - random.between(1, 6),
    held: day,
  };
}

interface Stage {
  readonly stage: string;
  readonly date: number;
  readonly source: string;
}

function stagesOf(reached: number, days: Days): Stage[] {
  const stages: Stage[] = [];
  const add = (flag: number, stage: string, at: Omit<Stage, 'stage'>): void => {
    if (reached & flag) stages.push({ stage, date: at.date, source: at.source });
  };
  // Who had accepted before declines late.
  const declined = reached & REACHED.accepted ? days.cancelled : days.answered;
  add(REACHED.absent, 'ABSENT', { date: days.held, source: MINUTES });
  add(REACHED.accepted, 'ACCEPTED', { date: days.answered, source: REGISTRATIONS });
  add(REACHED.attended, 'ATTENDED', { date: days.held, source: MINUTES });
  add(REACHED.declined, 'DECLINED', { date: declined, source: REGISTRATIONS });
  add(REACHED.invited, 'INVITED', { date: days.invited, source: REGISTRATIONS });
  add(REACHED.nominated, 'NOMINATED', { date: days.nominated, source: NOMINATIONS });
  return stages;
}
