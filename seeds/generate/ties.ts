import { drawTies, type Tie, type TieKind, type TieWorld } from './drawTies.js';
import { element } from './element.js';
import { stakeholderId } from './ids.js';
import { packKey, sortUnique, unpackKey, type KeyLayout } from './packedKeys.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import { SURVEY } from './sources.js';
import type { Row } from './tables.js';

/** In code point order: their places are part of the sorted key. */
const KINDS = ['ADVICE', 'CONFLICT', 'COOPERATION', 'FUNDING', 'INFORMATION', 'OTHER', 'SUPPORT'] as const satisfies readonly TieKind[];
const DIRECTED: ReadonlySet<TieKind> = new Set<TieKind>(['ADVICE', 'FUNDING', 'INFORMATION', 'SUPPORT']);
/** '': known, but not from one of the two surveys */
const WAVES = ['', '2022', '2024'] as const;
const LAYOUT: KeyLayout = { bits: [21, 21, 3, 2] };

/** Which waves saw a tie: most lasted, some ended, some are new, a few have no wave. */
const SEEN: Weighted<readonly number[]> = [[[1, 2], 50], [[1], 26], [[2], 19], [[0], 5]];
export function* tieRows(world: TieWorld): Generator<Row<'ties'>> {
  const random = createRandom(world.seed, 'tie rows');
  const numbers = { organisationCount: world.organisations.all.length };
  for (const key of sortedKeys(world)) {
    const [from = 0, to = 0, kindPlace = 0, wavePlace = 0] = unpackKey(LAYOUT, key);
    const kind = element(KINDS, kindPlace);
    const wave = element(WAVES, wavePlace);
    yield {
      from: stakeholderId(numbers, from), to: stakeholderId(numbers, to), kind, wave, directed: String(DIRECTED.has(kind)), source: SURVEY,
      weight: random.chance(0.85) ? String(random.between(1, 10) / 2) : '',
      ...tieTimes(random, wave),
    };
  }
}

/** A tie of the first survey may have ended before the second one; a tie of the second began before it. */
function tieTimes(random: Random, wave: string): { start?: string; end?: string } {
  const start = `${wave === '2024' ? random.between(2022, 2023) : random.between(2005, 2021)}-01-01`;
  if (wave === '2022' && random.chance(0.15)) return { start, end: `${random.between(2022, 2023)}-12-31` };
  return random.chance(0.4) ? { start } : {};
}

/** The keys of the rows, in their order. */
function sortedKeys(world: TieWorld): Float64Array {
  const random = createRandom(world.seed, 'tie waves');
  const keys: number[] = [];
  for (const tie of drawTies(world)) keys.push(...toKeys(random, tie));
  return sortUnique(keys);
}

/** An undirected tie is stored once, from the smaller number to the larger; a third of the directed ones go both ways. */
function toKeys(random: Random, { from, to, kind }: Tie): number[] {
  const place = KINDS.indexOf(kind);
  const waves = pickWeighted(random, SEEN);
  const ways = !DIRECTED.has(kind) ? [[Math.min(from, to), Math.max(from, to)]]
    : kind !== 'FUNDING' && random.chance(0.33) ? [[from, to], [to, from]]
    : [[from, to]];
  return ways.flatMap((way) => waves.map((wave) => packKey(LAYOUT, [...way, place, wave])));
}
