/** A number in [0, 1) that depends on the text and the salt alone (FNV-1a, then a mix): the same id starts at the same place on each machine. */
export function unitOf(text: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** A start position in a disc of the given radius, evenly spread by area. */
export function startPosition(id: string, radius: number, seed = 0): { x: number; y: number } {
  const angle = 2 * Math.PI * unitOf(id, 2 * seed + 1)
  const distance = radius * Math.sqrt(unitOf(id, 2 * seed + 2))
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}
