/** How many sets of `size` exist among `order`; stops counting above `most`. */
export function combinationCount(order: number, size: number, most: number): number {
  let count = 1
  for (let index = 1; index <= Math.min(size, order - size) && count <= most; index += 1) count = count * (order - index + 1) / index
  return Math.round(count)
}

/** Every ascending choice of `size` of the numbers 0 … order - 1, in lexicographic order. The same array is given again and again. */
export function forEachCombination(order: number, size: number, visit: (chosen: Int32Array) => void): void {
  const chosen = Int32Array.from({ length: size }, (_, index) => index)
  if (size > order) return
  for (;;) {
    visit(chosen)
    let place = size - 1
    while (place >= 0 && chosen[place] === order - size + place) place -= 1
    if (place < 0) return
    chosen[place] = (chosen[place] as number) + 1
    for (let later = place + 1; later < size; later += 1) chosen[later] = (chosen[later - 1] as number) + 1
  }
}
