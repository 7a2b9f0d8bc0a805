import { NORTH_EAST } from './planningRegions.js';
import { DIRECTORY } from './sources.js';
import type { Row } from './tables.js';

export interface InterestGroup {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** years of birth of those who belong to it */
  readonly born: readonly [from: number, to: number];
}

const ADULT = [1938, 2003] as const;
const group = (id: string, name: string, traits: { weight: number; born?: InterestGroup['born'] }): InterestGroup => ({
  id: `bsp-gruppe-${id}`, name: `Beispiel: ${name}`, born: ADULT, ...traits,
});

/** Sorted by id: several groups of one person are written in this order. */
export const INTEREST_GROUPS: readonly InterestGroup[] = [
  group('aeltere', 'Ältere Menschen', { weight: 18, born: [1934, 1958] }),
  group('behinderung', 'Menschen mit Behinderungen', { weight: 8 }),
  group('eltern', 'Eltern', { weight: 12, born: [1968, 1998] }),
  group('feuerwehr', 'Feuerwehr', { weight: 14, born: [1960, 2004] }),
  group('jugend', 'Jugend', { weight: 8, born: [1998, 2008] }),
  group('kultur', 'Kultur', { weight: 10 }),
  group('landwirtschaft', 'Landwirtschaft', { weight: 6 }),
  group('migration', 'Menschen mit Migrationsgeschichte', { weight: 6 }),
  group('sport', 'Sport', { weight: 14 }),
  group('unternehmen', 'Unternehmen', { weight: 6 }),
];

export const groupIndex = (id: string): number => INTEREST_GROUPS.findIndex((item) => item.id === `bsp-gruppe-${id}`);
export const YOUTH = groupIndex('jugend');
export const OLDER = groupIndex('aeltere');
export const CULTURE = groupIndex('kultur');
export const DISABILITY = groupIndex('behinderung');

/** Planned gap: nobody in the north-east, neither person nor organisation, belongs to this group. */
export function isMissing(group: number, planningRegion: number): boolean {
  return group === DISABILITY && planningRegion === NORTH_EAST;
}

/** A set of groups is a bit mask: bit g stands for INTEREST_GROUPS[g]. */
export function groupsOf(mask: number): number[] {
  return INTEREST_GROUPS.map((_, index) => index).filter((index) => (mask >> index) % 2 === 1);
}

export function toGroupCell(mask: number): string {
  return groupsOf(mask).map((index) => INTEREST_GROUPS[index]?.id).join(';');
}

export function* interestGroupRows(): Generator<Row<'interestGroups'>> {
  for (const { id, name } of INTEREST_GROUPS) yield { id, name, source: DIRECTORY };
}
