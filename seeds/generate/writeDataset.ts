import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv } from '../lib/readCsv.js';
import { UsageError } from './options.js';
import { SOURCE_ROWS } from './sources.js';
import { COLUMNS, type Table } from './tables.js';
import { writeTable } from './writeTable.js';

const FILES = Object.keys(COLUMNS).map((name) => `${name}.csv`);

/** Writes the tables one after the other; tables of an earlier run that this one does not have are removed. */
export async function writeDataset(tables: readonly Table[], folder: string): Promise<void> {
  assertOwnFolder(folder);
  await mkdir(folder, { recursive: true });
  for (const table of tables) await writeTable(table, join(folder, `${table.name}.csv`));
  const written = new Set(tables.map(({ name }) => `${name}.csv`));
  for (const file of FILES) if (!written.has(file)) rmSync(join(folder, file), { force: true });
}

/** A folder with tables of somebody else is left alone: the real data must not be overwritten by a slip. */
function assertOwnFolder(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).every((file) => !file.endsWith('.csv'))) return;
  const sources = join(folder, 'sources.csv');
  const ids = existsSync(sources) ? readCsv(sources).rows.map((row) => row['id']) : [];
  if (SOURCE_ROWS.some(({ id }) => !ids.includes(id))) {
    throw new UsageError(`--out needs a new or empty folder or a set of this generator, got other tables in '${folder}'`);
  }
}
