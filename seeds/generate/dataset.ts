import { contributionRows } from './contributions.js';
import type { District } from './district.js';
import { eventRows } from './events.js';
import { interestGroupRows } from './interestGroups.js';
import { involvementRows } from './involvements.js';
import { membershipRows } from './memberships.js';
import type { GenerateOptions } from './options.js';
import { organisationRows } from './organisations.js';
import { drawCapacities } from './outcomes.js';
import { participationRows } from './participations.js';
import { personRows } from './personRows.js';
import { projectRows } from './projects.js';
import { SOURCE_ROWS } from './sources.js';
import { sortById, type Row, type Table, type TableName } from './tables.js';
import { tieRows } from './ties.js';
import { TOPIC_ROWS } from './topics.js';
import { createWorld } from './createWorld.js';

function table<Name extends TableName>(name: Name, rows: () => Iterable<Row<Name>>): Table {
  // Every column of a table is a column of some table: the row stays what it is.
  return { name, rows: rows as Table['rows'] };
}

/** The tables of the synthetic district; each can be read as often as wanted and is the same each time. */
export function createDataset(options: GenerateOptions, district: District): Table[] {
  const { seed } = options;
  const world = createWorld(options, district);
  const capacities = drawCapacities(world);
  return [
    ...regionTables(options, district),
    table('interestGroups', interestGroupRows),
    table('organisations', () => organisationRows(world.organisations)),
    table('actors', () => personRows(seed, world.people, district)),
    table('memberships', () => membershipRows(world)),
    table('projects', () => projectRows(options.projects, world)),
    table('involvements', () => involvementRows(world)),
    table('events', () => eventRows({ ...world, capacities })),
    table('participations', () => participationRows(world)),
    table('ties', () => tieRows(world)),
    table('topics', () => TOPIC_ROWS),
    table('contributions', () => contributionRows(options.contributions, world)),
  ];
}

/** With regions the set stands alone: it brings the real regions and the sources that these name. */
function regionTables({ withRegions }: GenerateOptions, district: District): Table[] {
  if (!withRegions) return [table('sources', () => sortById(SOURCE_ROWS))];
  return [
    table('sources', () => sortById<Row<'sources'>>([...SOURCE_ROWS, ...district.regionSourceRows])),
    table('regions', () => district.regionRows),
    table('regionMemberships', () => district.regionMembershipRows),
  ];
}
