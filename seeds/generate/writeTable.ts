import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { COLUMNS, type Table } from './tables.js';

const CHUNK_LENGTH = 1 << 16;
const NEEDS_QUOTES = /[",\r\n]/;

/** A table as CSV in pieces of about 64 kB: RFC 4180, LF, quotes only where a cell needs them. */
export function* toCsvChunks({ name, rows }: Table): Generator<string> {
  const columns: readonly string[] = COLUMNS[name];
  let chunk = `${columns.join(',')}\n`;
  for (const row of rows()) {
    const cells: Readonly<Record<string, string | undefined>> = row;
    chunk += `${columns.map((column) => toCell(cells[column] ?? '')).join(',')}\n`;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/** Waits whenever the disk is slower than the generator: memory does not grow with the table. */
export async function writeTable(table: Table, path: string): Promise<void> {
  const file = createWriteStream(path);
  const done = finished(file);
  for (const chunk of toCsvChunks(table)) {
    if (!file.write(chunk)) await Promise.race([once(file, 'drain'), done]);
  }
  file.end();
  await done;
}

function toCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
