import { toDay, toIsoDate } from './calendar.js';
import { DISTRICT_ID, type District } from './district.js';
import { element } from './element.js';
import { projectId } from './ids.js';
import type { PlaceDraw } from './places.js';
import { PLANNING_REGIONS } from './planningRegions.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import { DIRECTORY } from './sources.js';
import type { Row } from './tables.js';

type Status = 'IDEA' | 'PLANNED' | 'RUNNING' | 'COMPLETED' | 'STOPPED';
/** The first five projects have one status each, so that every set of five or more shows them all. */
const STATUSES: readonly Status[] = ['RUNNING', 'COMPLETED', 'IDEA', 'PLANNED', 'STOPPED'];
const STATUS_WEIGHTS: Weighted<Status> = [['RUNNING', 34], ['COMPLETED', 26], ['IDEA', 16], ['PLANNED', 15], ['STOPPED', 9]];

interface ProjectPattern {
  readonly title: string;
  readonly kind: string;
  readonly description: string;
}

const PATTERNS: readonly ProjectPattern[] = [
  { title: 'Rufbus am Abend', kind: 'Mobilität', description: 'Ein Bus fährt nach Anruf; abends und am Wochenende.' },
  { title: 'Mitfahrbänke', kind: 'Mobilität', description: 'Bänke an der Straße zeigen, wer mitfahren möchte.' },
  { title: 'Dorfladen auf Rädern', kind: 'Versorgung', description: 'Ein Wagen bringt Brot, Gemüse und Post in die Ortsteile.' },
  { title: 'Sprechstunde vor Ort', kind: 'Gesundheit', description: 'Eine Pflegekraft berät einmal je Woche im Gemeinderaum.' },
  { title: 'Treffpunkt für alle', kind: 'Begegnung', description: 'Jung und Alt nutzen den Saal, die Küche und den Garten.' },
  { title: 'Jugend plant mit', kind: 'Jugend', description: 'Jugendliche entscheiden über ein eigenes Budget („Jugendtopf“).' },
  { title: 'Sprachtandem', kind: 'Integration', description: 'Zwei Menschen lernen voneinander; einmal in der Woche.' },
  { title: 'Wege ohne Stufen', kind: 'Teilhabe', description: 'Eine Gruppe prüft Wege und Häuser; sie nennt "kleine Lösungen".' },
  { title: 'Digitale Hilfe', kind: 'Digitales', description: 'Schülerinnen und Schüler erklären Telefon, Rechner und Antrag.' },
  { title: 'Sportfest über Grenzen', kind: 'Sport', description: 'Mehrere Vereine teilen Halle, Geräte und Übungsleitung.' },
];

/** The first project is the process itself: the events belong to it. */
export const PROCESS = 0;
const PROCESS_ROW: Row<'projects'> = {
  id: projectId(PROCESS), name: 'Beispiel: Gemeinsam planen', kind: 'Beteiligungsprozess', status: 'RUNNING',
  description: 'Ein erfundener Beteiligungsprozess über drei Jahre: Auftakt, vier Regionalkonferenzen, Werkstätten.',
  start: '2022-01-01', region: DISTRICT_ID, source: DIRECTORY,
};

interface Setting {
  readonly seed: number;
  readonly district: District;
  readonly draw: PlaceDraw;
}

export function* projectRows(count: number, { seed, district, draw }: Setting): Generator<Row<'projects'>> {
  const random = createRandom(seed, 'projects');
  if (count > 0) yield PROCESS_ROW;
  for (let project = 1; project < count; project += 1) {
    const { title, kind, description } = random.pick(PATTERNS);
    const status = STATUSES[project] ?? pickWeighted(random, STATUS_WEIGHTS);
    yield {
      id: projectId(project), name: `Beispiel: ${title} ${project + 1}`, kind, description, status, source: DIRECTORY,
      ...drawTimes(random, status), region: drawRegion(random, district, draw),
    };
  }
}

function drawTimes(random: Random, status: Status): { start?: string; end?: string } {
  if (status === 'IDEA') return {};
  if (status === 'PLANNED') return { start: toIsoDate(random.between(toDay('2025-02-01'), toDay('2026-06-30'))) };
  const start = random.between(toDay('2022-01-15'), toDay('2024-03-31'));
  const end = Math.min(start + random.between(120, 700), toDay('2024-12-31'));
  if (status !== 'RUNNING') return { start: toIsoDate(start), end: toIsoDate(end) };
  return random.chance(0.5) ? { start: toIsoDate(start), end: '2027-12-31' } : { start: toIsoDate(start) };
}

/** Mostly a municipality; sometimes an Amt, a part of the district, or all of it. */
function drawRegion(random: Random, district: District, draw: PlaceDraw): string {
  const way = random.next();
  if (way < 0.6) return element(district.municipalities, draw.anywhere(random)).id;
  if (way < 0.75) return random.pick(district.amts);
  return way < 0.9 ? random.pick(PLANNING_REGIONS).id : DISTRICT_ID;
}
