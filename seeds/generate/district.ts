import { readCsv, type CsvRow } from '../lib/readCsv.js';
import { PLANNING_REGIONS } from './planningRegions.js';

const REAL_DISTRICT = new URL('../data/landkreis-rostock/', import.meta.url);
export const DISTRICT_ID = '13072';
/** One fixed day, so that a later count does not change the committed set. */
const POPULATION_DATE = '2023-12-31';

export interface Municipality {
  readonly id: string;
  /** null: it belongs to no Amt */
  readonly amt: string | null;
  /** place in PLANNING_REGIONS */
  readonly planningRegion: number;
  readonly inhabitants: number;
  readonly latitude: string;
  readonly longitude: string;
}

/** The real regions: all that the synthetic district takes from reality. */
export interface District {
  readonly municipalities: readonly Municipality[];
  readonly amts: readonly string[];
  readonly regionRows: readonly CsvRow[];
  readonly regionMembershipRows: readonly CsvRow[];
  readonly regionSourceRows: readonly CsvRow[];
}

export function readDistrict(folder: URL = REAL_DISTRICT): District {
  const rows = (file: string): readonly CsvRow[] => readCsv(new URL(file, folder)).rows;
  const regionRows = rows('regions.csv');
  const regionMembershipRows = rows('regionMemberships.csv');
  const cited = new Set([...regionRows, ...regionMembershipRows].map((row) => row['source']));
  return {
    municipalities: toMunicipalities(regionRows, regionMembershipRows, rows('population.csv')),
    amts: regionRows.filter((row) => row['level'] === 'AMT').map((row) => need(row, 'id')),
    regionRows,
    regionMembershipRows,
    regionSourceRows: rows('sources.csv').filter((row) => cited.has(row['id'])),
  };
}

function toMunicipalities(regions: readonly CsvRow[], memberships: readonly CsvRow[], population: readonly CsvRow[]): Municipality[] {
  const groups = new Map(memberships.map((row) => [row['region'], row['group']]));
  const counts = new Map(population.filter(isWholePopulation).map((row) => [row['region'], Number(row['count'])]));
  return regions
    .filter((row) => row['level'] === 'MUNICIPALITY')
    .map((row) => {
      const id = need(row, 'id');
      const planningRegion = PLANNING_REGIONS.findIndex(({ id: group }) => group === groups.get(id));
      const inhabitants = counts.get(id);
      if (planningRegion < 0) throw new Error(`regionMemberships.csv needs a conference region of ${id}, got ${groups.get(id)}`);
      if (!inhabitants) throw new Error(`population.csv needs the inhabitants of ${id} on ${POPULATION_DATE}, got ${inhabitants}`);
      const amt = row['parent'] === DISTRICT_ID ? null : need(row, 'parent');
      return { id, amt, planningRegion, inhabitants, latitude: row['latitude'] ?? '', longitude: row['longitude'] ?? '' };
    });
}

function isWholePopulation(row: CsvRow): boolean {
  return row['date'] === POPULATION_DATE && row['sex'] === 'TOTAL' && row['ageFrom'] === '0' && row['ageTo'] === '';
}

function need(row: CsvRow, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`regions.csv needs a value in column '${column}' of ${row['id']}, got none`);
  return value;
}
