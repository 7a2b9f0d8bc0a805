import { toIsoDate } from './calendar.js';
import { element } from './element.js';
import { eventId, organisationId, stakeholderId } from './ids.js';
import { readPair } from './invitationPairs.js';
import { REACHED, type Outcomes } from './outcomes.js';
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
    for (const stage of stagesOf(world.outcomes, index, drawDays(random, { day, countedTo }))) {
      yield { ...pair, ...stage, role: stage.stage === 'ATTENDED' ? pickWeighted(random, PARTS) : '' };
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

function stagesOf({ reached, nominators }: Outcomes, index: number, days: Days): Row<'participations'>[] {
  const flags = element(reached, index);
  const rows: Row<'participations'>[] = [];
  if (flags & REACHED.absent) rows.push({ stage: 'ABSENT', date: toIsoDate(days.held), source: MINUTES });
  if (flags & REACHED.accepted) rows.push({ stage: 'ACCEPTED', date: toIsoDate(days.answered), source: REGISTRATIONS });
  if (flags & REACHED.attended) rows.push({ stage: 'ATTENDED', date: toIsoDate(days.held), source: MINUTES });
  if (flags & REACHED.declined) {
    // Who had accepted before declines late.
    const day = flags & REACHED.accepted ? days.cancelled : days.answered;
    rows.push({ stage: 'DECLINED', date: toIsoDate(day), source: REGISTRATIONS });
  }
  if (flags & REACHED.invited) rows.push({ stage: 'INVITED', date: toIsoDate(days.invited), source: REGISTRATIONS });
  if (flags & REACHED.nominated) {
    const nominatedBy = organisationId(element(nominators, index));
    rows.push({ stage: 'NOMINATED', date: toIsoDate(days.nominated), nominatedBy, source: NOMINATIONS });
  }
  return rows;
}
