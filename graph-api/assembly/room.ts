/** Room in the memory of a module: taken piece by piece from the bottom, each on a line of the cache of its own. */
const PAGE_SHIFT: usize = 16
const LINE: usize = 63

let top: usize = 0

export function beginAtBottom(): void {
  top = (__heap_base + LINE) & ~LINE
}

export function take(bytes: usize): usize {
  const at = top
  top = (top + bytes + LINE) & ~LINE
  return at
}

/** All that has been taken is there from now on. */
export function makeRoom(): void {
  const missing = <i32>((top + ((1 << PAGE_SHIFT) - 1)) >> PAGE_SHIFT) - memory.size()
  if (missing > 0) memory.grow(missing)
}

/** There at once. */
export function takeNow(bytes: usize): usize {
  const at = take(bytes)
  makeRoom()
  return at
}

export function mark(): usize {
  return top
}

/** What begins after this address is free again. */
export function backTo(end: usize): void {
  top = (end + LINE) & ~LINE
}
