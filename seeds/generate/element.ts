/** Reads one element and fails loudly where an index is wrong, instead of passing undefined on. */
export function element<T>(items: { readonly length: number; readonly [index: number]: T }, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`index needs 0 to ${items.length - 1}, got ${index}`);
  return item;
}
