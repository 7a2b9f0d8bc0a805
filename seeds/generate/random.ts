/**
 * The only source of chance in the synthetic district: sfc32 (Chris Doty-Humphrey, PractRand), whose state is filled by
 * splitmix32 from a seed and the name of the stream. Only 32-bit integer steps, so every machine draws the same numbers.
 * Whoever draws from it may use + - * / but not Math.pow, exp, log or sin: engines round those differently.
 */
export interface Random {
  /** 0 <= x < 1 */
  next(): number;
  /** 0 <= x < bound, whole */
  below(bound: number): number;
  /** from <= x <= to, whole */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: ArrayLike<T>): T;
}

export type Weighted<T> = readonly (readonly [item: T, weight: number])[];

/** Streams with different names are independent: a change in one table does not reshuffle the others. */
export function createRandom(seed: number, stream: string): Random {
  const fill = splitmix32((seed ^ fnv1a(stream)) >>> 0);
  const next32 = sfc32(fill(), fill(), fill());
  for (let round = 0; round < 12; round += 1) next32();
  const next = (): number => next32() / 0x1_0000_0000;
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('pick needs at least one item, got none');
      return item;
    },
  };
}

export function pickWeighted<T>(random: Random, choices: Weighted<T>): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = random.next() * total;
  for (const [item, weight] of choices) {
    rest -= weight;
    if (rest < 0) return item;
  }
  const last = choices.at(-1);
  if (last === undefined) throw new RangeError('pickWeighted needs at least one choice, got none');
  return last[0];
}

/** Prefers the front of the list: the first item is drawn four times as often as the average, the last 4/7 times. */
export function pickFront<T>(random: Random, items: ArrayLike<T>): T {
  const u = random.next();
  const item = items[Math.floor(u * (0.25 + 0.75 * u) * items.length)];
  if (item === undefined) throw new RangeError('pickFront needs at least one item, got none');
  return item;
}

/** Fisher and Yates, in place. */
export function shuffle<T>(random: Random, items: T[]): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
}

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1;
  return () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
}

function splitmix32(state: number): () => number {
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** FNV-1a, 32 bits: turns the name of a stream into a number. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
