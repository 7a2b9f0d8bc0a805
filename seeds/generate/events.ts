import { toDay, toIsoDate, toWorkingDay } from './calendar.js';
import { DISTRICT_ID, type District } from './district.js';
import { element } from './element.js';
import { eventId, projectId } from './ids.js';
import { OLDER, YOUTH } from './interestGroups.js';
import type { PlaceDraw } from './places.js';
import { NORTH_EAST, NORTH_WEST, PLANNING_REGIONS, SOUTH_EAST, SOUTH_WEST } from './planningRegions.js';
import { PROCESS } from './projects.js';
import { createRandom, type Random } from './random.js';
import { MINUTES } from './sources.js';
import type { Row } from './tables.js';

interface EventPattern {
  readonly title: string;
  readonly kind: 'KICK_OFF' | 'WORKSHOP' | 'REGIONAL_CONFERENCE' | 'MEETING' | 'OTHER';
  readonly date: string;
  /** how many are asked, against the average event */
  readonly size: number;
  /** place in PLANNING_REGIONS: the part of the district it is held for; none: the whole district */
  readonly catchment?: number;
  /** most of those asked belong to this interest group */
  readonly group?: number;
  /** asked for, but not yet held: the way to it has no attendance */
  readonly planned?: true;
  readonly times: readonly [start: string, end: string] | readonly [];
}

const conference = (catchment: number, date: string, size: number): EventPattern => ({
  title: `Regionalkonferenz ${element(PLANNING_REGIONS, catchment).name}`,
  kind: 'REGIONAL_CONFERENCE', date, size, catchment, times: ['15:00', '19:00'],
});

/** One round of a process. The dates are not those of the real conferences. */
const ROUND: readonly EventPattern[] = [
  { title: 'Auftakt im Kreis', kind: 'KICK_OFF', date: '2022-03-18', size: 1.7, times: ['10:00', '15:00'] },
  { title: 'Treffen der Planungsgruppe', kind: 'MEETING', date: '2022-05-12', size: 0.4, times: ['16:00', '18:00'] },
  conference(NORTH_EAST, '2022-09-16', 1.2),
  conference(SOUTH_WEST, '2022-09-23', 1.4),
  conference(NORTH_WEST, '2022-10-14', 1.3),
  conference(SOUTH_EAST, '2022-11-18', 0.6),
  { title: 'Werkstatt Jugend & Freizeit', kind: 'WORKSHOP', date: '2023-03-09', size: 0.8, group: YOUTH, times: ['14:30', '17:30'] },
  { title: 'Werkstatt Mobilität, Nähe und Versorgung', kind: 'WORKSHOP', date: '2023-06-15', size: 0.9, times: ['16:00', '19:00'] },
  { title: 'Zwischentreffen der Planungsgruppe', kind: 'MEETING', date: '2023-10-19', size: 0.4, times: [] },
  { title: 'Werkstatt „Gut alt werden“', kind: 'WORKSHOP', date: '2024-02-22', size: 0.8, group: OLDER, times: ['10:00', '13:00'] },
  { title: 'Bilanzkonferenz', kind: 'OTHER', date: '2024-09-20', size: 1.5, times: ['15:00', '20:00'] },
  { title: 'Zukunftskonferenz 2027', kind: 'REGIONAL_CONFERENCE', date: '2027-06-18', size: 1, catchment: SOUTH_EAST, planned: true, times: ['15:00', '19:00'] },
];

const FIRST_DAY = toDay('2022-02-01');
const LAST_DAY = toDay('2024-11-29');
/** Further rounds begin this many days later each, and start again in 2022 after the last day. */
const ROUND_SHIFT = 37;
/** Nominations and answers for a planned event were counted until then. */
const PLANNED_UNTIL = toDay('2024-12-31');

export interface ProcessEvent extends Omit<EventPattern, 'date' | 'title'> {
  readonly name: string;
  readonly day: number;
  /** the day to which nomination, invitation and answer lead */
  readonly countedTo: number;
}

export function createEvents(count: number): ProcessEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const { title, date, ...pattern } = element(ROUND, index % ROUND.length);
    const round = Math.floor(index / ROUND.length);
    const day = pattern.planned ? toDay(date) : shiftDay(toDay(date), round);
    const name = `Beispiel: ${title}${round === 0 ? '' : ` – Runde ${round + 1}`}`;
    return { ...pattern, name, day, countedTo: pattern.planned ? PLANNED_UNTIL : day };
  });
}

function shiftDay(day: number, round: number): number {
  const span = LAST_DAY - FIRST_DAY + 1;
  return toWorkingDay(FIRST_DAY + ((day - FIRST_DAY + round * ROUND_SHIFT) % span));
}

const HALLS = ['Saal am Anger', 'Kultur-Scheune', 'Gemeinderaum', 'Speicher Süd', 'Aula; 1. Stock', 'Vereinshaus "Zur Linde"'];

interface EventRowSetting {
  readonly seed: number;
  readonly district: District;
  readonly draw: PlaceDraw;
  readonly events: readonly ProcessEvent[];
  /** places in the room; null: unknown */
  readonly capacities: readonly (number | null)[];
}

export function* eventRows({ seed, district, draw, events, capacities }: EventRowSetting): Generator<Row<'events'>> {
  const random = createRandom(seed, 'event rows');
  for (const [index, { name, kind, day, times, catchment }] of events.entries()) {
    const { id: region, latitude, longitude } = element(district.municipalities, drawPlace(random, draw, catchment));
    const [startTime = '', endTime = ''] = times;
    yield {
      id: eventId(index), name, kind, project: projectId(PROCESS), date: toIsoDate(day), startTime, endTime, region, source: MINUTES,
      venue: `Beispiel: ${random.pick(HALLS)}`, latitude, longitude,
      catchment: catchment === undefined ? DISTRICT_ID : element(PLANNING_REGIONS, catchment).id,
      capacity: capacities[index]?.toString() ?? '',
    };
  }
}

function drawPlace(random: Random, draw: PlaceDraw, catchment: number | undefined): number {
  return catchment === undefined ? draw.anywhere(random) : draw.within(random, catchment);
}
