/**
 * Relations as numbers: the parts of a key packed into one double (53 exact bits), so that hundreds of thousands of them
 * take 8 bytes each and one native sort puts them in the order of the table.
 */
export interface KeyLayout {
  readonly bits: readonly number[];
}

export function packKey({ bits }: KeyLayout, parts: readonly number[]): number {
  return parts.reduce((key, part, index) => {
    const size = 2 ** (bits[index] ?? 0);
    if (part < 0 || part >= size) throw new RangeError(`key part ${index} needs 0 to ${size - 1}, got ${part}`);
    return key * size + part;
  }, 0);
}

export function unpackKey({ bits }: KeyLayout, key: number): number[] {
  const parts: number[] = [];
  for (let index = bits.length - 1; index >= 0; index -= 1) {
    const size = 2 ** (bits[index] ?? 0);
    parts[index] = key % size;
    key = Math.floor(key / size);
  }
  return parts;
}

export function sortUnique(keys: readonly number[]): Float64Array {
  const sorted = Float64Array.from(keys).sort();
  return sorted.filter((key, index) => index === 0 || key !== sorted[index - 1]);
}
