/** The tables of a data set that the generator writes, with all their columns in the order of the format. */
export const COLUMNS = {
  sources: ['id', 'title', 'publisher', 'date', 'url', 'licence', 'synthetic', 'note', 'populationBase'],
  regions: ['id', 'level', 'name', 'parent', 'latitude', 'longitude', 'areaKm2', 'validFrom', 'validTo', 'source'],
  regionMemberships: ['region', 'group', 'source'],
  interestGroups: ['id', 'name', 'source'],
  organisations: ['id', 'name', 'shortName', 'kind', 'parent', 'region', 'interestGroups', 'website', 'source'],
  actors: [
    'id', 'name', 'title', 'function', 'region', 'interestGroups', 'gender', 'birthYear', 'selfStatedAttributes', 'source',
  ],
  memberships: ['actor', 'organisation', 'role', 'from', 'to', 'source'],
  projects: ['id', 'name', 'description', 'kind', 'status', 'start', 'end', 'region', 'source'],
  involvements: ['stakeholder', 'project', 'role', 'from', 'to', 'source'],
  events: [
    'id', 'name', 'kind', 'project', 'date', 'startTime', 'endTime', 'venue', 'latitude', 'longitude', 'region', 'catchment',
    'capacity', 'source',
  ],
  participations: ['stakeholder', 'event', 'stage', 'role', 'date', 'nominatedBy', 'source'],
  ties: ['from', 'to', 'kind', 'wave', 'weight', 'directed', 'start', 'end', 'source'],
  topics: ['id', 'name', 'parent'],
  contributions: ['id', 'kind', 'text', 'event', 'region', 'by', 'topics', 'project', 'date', 'source'],
} as const;

export type TableName = keyof typeof COLUMNS;
export type Row<Name extends TableName> = Readonly<Partial<Record<(typeof COLUMNS)[Name][number], string>>>;

/** Rows come one by one and in the order of the key, so that a table of any length is never held as a whole. */
export interface Table<Name extends TableName = TableName> {
  readonly name: Name;
  rows(): Iterable<Row<Name>>;
}

/** Plain code point order (not the machine's locale); all ids and roles lie in the Basic Multilingual Plane. */
export function byCodePoint(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function sortById<R extends { readonly id?: string }>(rows: readonly R[]): R[] {
  return [...rows].sort((one, other) => byCodePoint(one.id ?? '', other.id ?? ''));
}
