import { toDay, toIsoDate } from './calendar.js';
import { drawText, type ContributionKind } from './contributionText.js';
import { element } from './element.js';
import { contributionId, eventId, projectId, stakeholderId } from './ids.js';
import { readPair } from './invitationPairs.js';
import { REACHED } from './outcomes.js';
import { PLANNING_REGIONS } from './planningRegions.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import { MINUTES } from './sources.js';
import { byCodePoint, type Row } from './tables.js';
import { THEMES, type Theme } from './themes.js';
import type { World } from './world.js';

const KINDS: Weighted<ContributionKind> = [
  ['CHALLENGE', 26], ['SOLUTION', 18], ['WISH', 22], ['IDEA', 14], ['OPINION', 12], ['PROJECT_IDEA', 8],
];
const WITHOUT_EVENT = 0.12;
const ANONYMOUS = 0.3;
/** How often a project takes something up; opinions and solutions have been answered or done. */
const TAKEN_UP: Partial<Record<ContributionKind, number>> = { PROJECT_IDEA: 0.5, IDEA: 0.25, WISH: 0.15, CHALLENGE: 0.2 };

type ContributionWorld = Pick<World, 'seed' | 'district' | 'people' | 'organisations' | 'events' | 'pairs' | 'outcomes' | 'projectCount'>;

/** Who speaks at an event attended it; region and topic fit together as THEMES says. */
export function* contributionRows(count: number, world: ContributionWorld): Generator<Row<'contributions'>> {
  const random = createRandom(world.seed, 'contributions');
  const takenUp = createRandom(world.seed, 'takenUp');
  const attended = attendedPairs(world);
  for (let contribution = 0; contribution < count; contribution += 1) {
    const occasion = drawOccasion(random, world, attended);
    const kind = pickWeighted(random, KINDS);
    const theme = drawTheme(random, kind, occasion.planningRegion);
    yield {
      id: contributionId(contribution), kind, text: drawText(random, theme, kind), event: occasion.event, region: occasion.region,
      by: occasion.by, topics: drawTopics(random, theme), project: drawProject(takenUp, kind, world.projectCount), date: occasion.date, source: MINUTES,
    };
  }
}

/** Not the first project: that is the process itself. */
function drawProject(random: Random, kind: ContributionKind, projectCount: number): string {
  const isTakenUp = random.chance(TAKEN_UP[kind] ?? 0);
  return isTakenUp && projectCount > 1 ? projectId(random.between(1, projectCount - 1)) : '';
}

function attendedPairs({ pairs, outcomes }: ContributionWorld): Float64Array {
  return pairs.filter((_, index) => (element(outcomes.reached, index) & REACHED.attended) > 0);
}

interface Occasion {
  readonly event: string;
  readonly region: string;
  readonly planningRegion: number;
  readonly by: string;
  readonly date: string;
}

/** At an event it is said for the event's part of the district, else for the place of the speaker. */
function drawOccasion(random: Random, world: ContributionWorld, attended: Float64Array): Occasion {
  if (attended.length === 0 || random.chance(WITHOUT_EVENT)) return drawLetter(random, world);
  const { stakeholder, event } = readPair(random.pick(attended));
  const { day, catchment } = element(world.events, event);
  const home = homeOf(world, stakeholder);
  return {
    event: eventId(event),
    region: catchment === undefined ? home.region : element(PLANNING_REGIONS, catchment).id,
    planningRegion: catchment ?? home.planningRegion,
    by: random.chance(ANONYMOUS) ? '' : stakeholderId({ organisationCount: world.organisations.all.length }, stakeholder),
    date: toIsoDate(day),
  };
}

/** Sent in, without an event and without a name. */
function drawLetter(random: Random, { district, people }: ContributionWorld): Occasion {
  const place = element(people.municipality, random.below(people.count));
  const { id, planningRegion } = element(district.municipalities, place);
  const date = toIsoDate(random.between(toDay('2022-02-01'), toDay('2024-11-30')));
  return { event: '', region: id, planningRegion, by: '', date };
}

function homeOf({ organisations, people, district }: ContributionWorld, stakeholder: number): { region: string; planningRegion: number } {
  const person = stakeholder - organisations.all.length;
  if (person < 0) {
    const { region, planningRegion } = element(organisations.all, stakeholder);
    return { region, planningRegion: planningRegion ?? 0 };
  }
  const { id, planningRegion } = element(district.municipalities, element(people.municipality, person));
  return { region: id, planningRegion };
}

function drawTheme(random: Random, kind: ContributionKind, planningRegion: number): Theme {
  const speaks = kind === 'SOLUTION'
    ? ({ solvedIn }: Theme): boolean => solvedIn.includes(planningRegion)
    : ({ challengedIn }: Theme): boolean => challengedIn.includes(planningRegion);
  return random.pick(THEMES.filter(speaks));
}

/** Now and then a second topic is named beside the main one, but none that only one region raises. */
function drawTopics(random: Random, { topic }: Theme): string {
  const second = random.chance(0.15) ? random.pick(['treff', 'ehrenamt']) : topic;
  const topics = new Set([topic, second].map((id) => `bsp-thema-${id}`));
  return [...topics].sort(byCodePoint).join(';');
}
