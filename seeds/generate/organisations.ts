import { DISTRICT_ID, type District } from './district.js';
import { element } from './element.js';
import { fringePlace } from './fringe.js';
import { organisationId } from './ids.js';
import { groupIndex, INTEREST_GROUPS, isMissing, toGroupCell } from './interestGroups.js';
import { ORGANISATION_PATTERNS, organisationName } from './organisationNames.js';
import type { PlaceDraw } from './places.js';
import { PLANNING_REGIONS, SOUTH_WEST } from './planningRegions.js';
import { createRandom, pickWeighted, type Random } from './random.js';
import { DIRECTORY } from './sources.js';
import type { Row } from './tables.js';

export interface Organisation {
  readonly name: string;
  readonly shortName?: string;
  readonly kind: string;
  readonly parent?: number;
  readonly region: string;
  /** place in PLANNING_REGIONS; null: works in the whole district or in an Amt */
  readonly planningRegion: number | null;
  /** bit mask of INTEREST_GROUPS */
  readonly groups: number;
}

export interface Organisations {
  readonly all: readonly Organisation[];
  /** advisory boards and associations, one per interest group, in their order */
  readonly boards: readonly number[];
  readonly associations: readonly number[];
  /** of each municipality: the board of its Amt, or its own where it belongs to none */
  readonly localBoards: ReadonlyMap<string, number>;
  readonly administration: readonly number[];
  readonly funders: readonly number[];
  /** the club of the fringe community (see fringe.ts) */
  readonly fringeClub: number;
  /** all others, by planning region */
  readonly local: readonly (readonly number[])[];
}

const OFFICES = ['Fachdienst Teilhabe', 'Fachdienst Jugend & Schule', 'Fachdienst Dorf, Verkehr und Umwelt'];
const FUNDERS = ['Bürgerfonds Füreinander', 'Stiftung Weite Wege'];

interface Draft extends Omit<Organisation, 'region' | 'planningRegion' | 'groups'> {
  readonly region?: string;
  readonly planningRegion?: number | null;
  readonly groups?: number;
}

/** The fixed ones first (boards, associations, Amt boards, offices, funders, fringe club), then local ones up to `count`. */
export function createOrganisations(seed: number, count: number, places: { district: District; draw: PlaceDraw }): Organisations {
  const random = createRandom(seed, 'organisations');
  const all: Organisation[] = [];
  const add = (draft: Draft): number => all.push({ region: DISTRICT_ID, planningRegion: null, groups: 0, ...draft }) - 1;
  const shortGroupNames = INTEREST_GROUPS.map(({ name }) => name.replace('Beispiel: ', ''));

  const boards = shortGroupNames.map((name, group) =>
    add({ name: `Beispiel: Beirat ${name}`, kind: 'ADVISORY_BOARD', groups: 1 << group }));
  const associations = shortGroupNames.map((name, group) =>
    add({ name: `Beispiel: Verband ${name}`, shortName: `BV ${group + 1}`, kind: 'ASSOCIATION', groups: 1 << group }));
  const localBoards = addLocalBoards(places.district, add);
  const office = add({ name: 'Beispiel: Kreisverwaltung', kind: 'ADMINISTRATION' });
  const offices = OFFICES.map((name) => add({ name: `Beispiel: ${name}`, kind: 'ADMINISTRATION', parent: office }));
  const funders = FUNDERS.map((name) => add({ name: `Beispiel: ${name}`, kind: 'FUNDER' }));
  const fringeRegion = element(places.district.municipalities, fringePlace(seed, places.draw)).id;
  const fringeClub = add({ name: 'Beispiel: Dorfwerkstatt „Am Rand“', kind: 'CLUB', region: fringeRegion, planningRegion: SOUTH_WEST });

  const local: number[][] = PLANNING_REGIONS.map(() => []);
  while (all.length < count) {
    const organisation = createLocal(random, all.length + 1, { ...places, associations });
    element(local, organisation.planningRegion ?? 0).push(add(organisation));
  }
  return { all, boards, associations, localBoards, administration: [office, ...offices], funders, fringeClub, local };
}

function addLocalBoards({ amts, municipalities }: District, add: (draft: Draft) => number): Map<string, number> {
  const ofAmt = new Map(amts.map((amt, index) =>
    [amt, add({ name: `Beispiel: Amtsvorstand Nr. ${index + 1}`, kind: 'POLITICAL', region: amt })]));
  const alone = municipalities.filter(({ amt }) => amt === null);
  const own = new Map(alone.map(({ id }, index) =>
    [id, add({ name: `Beispiel: Gemeindevorstand Nr. ${index + 1}`, kind: 'POLITICAL', region: id })]));
  return new Map(municipalities.map(({ id, amt }) => {
    const board = amt === null ? own.get(id) : ofAmt.get(amt);
    if (board === undefined) throw new Error(`regions.csv needs the Amt ${amt} of municipality ${id}, got none`);
    return [id, board];
  }));
}

interface LocalSetting {
  readonly district: District;
  readonly draw: PlaceDraw;
  readonly associations: readonly number[];
}

function createLocal(random: Random, number: number, { district, draw, associations }: LocalSetting): Organisation {
  const { id: region, planningRegion } = element(district.municipalities, draw.anywhere(random));
  const pattern = pickWeighted(random, ORGANISATION_PATTERNS);
  const groups = pattern.groups.map(groupIndex).filter((group) => !isMissing(group, planningRegion));
  // A club of the missing group would be one in disguise: it becomes a village club instead.
  const kept = groups.length === pattern.groups.length ? pattern : { kind: 'CLUB' as const, title: 'Dorfverein', groups: [] };
  const mask = kept === pattern ? groups.reduce((sum, group) => sum + (1 << group), 0) : 0;
  const [first] = kept === pattern ? groups : [];
  const parent = first !== undefined && random.chance(0.6) ? associations[first] : undefined;
  return {
    name: organisationName(random, kept, number),
    ...(random.chance(0.25) ? { shortName: `${kept.title.slice(0, 2).toUpperCase()} ${number}` } : {}),
    kind: kept.kind,
    ...(parent === undefined ? {} : { parent }),
    region,
    planningRegion,
    groups: mask,
  };
}

export function* organisationRows({ all }: Organisations): Generator<Row<'organisations'>> {
  for (const [index, { name, shortName = '', kind, parent, region, groups }] of all.entries()) {
    yield {
      id: organisationId(index), name, shortName, kind, region, source: DIRECTORY,
      parent: parent === undefined ? '' : organisationId(parent),
      interestGroups: toGroupCell(groups),
    };
  }
}
