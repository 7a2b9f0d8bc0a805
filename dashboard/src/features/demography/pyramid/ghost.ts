/** What is drawn as an outline behind the pyramid. */
export type Ghost =
  | { readonly kind: 'none' | 'district' | 'start' | 'scenario' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'saved'; readonly id: string }

const PLAIN = ['none', 'district', 'start', 'scenario'] as const
const SAVED = 'szenario:'

/** As it stands in the address: a word, a year, or a saved scenario; what cannot be read draws no outline. */
export function readGhost(text: string): Ghost {
  const kind = PLAIN.find((one) => one === text)
  if (kind) return { kind }
  if (text.startsWith(SAVED)) return { kind: 'saved', id: text.slice(SAVED.length) }
  return /^\d{4}$/.test(text) ? { kind: 'year', year: Number(text) } : { kind: 'none' }
}

export function writeGhost(ghost: Ghost): string {
  if (ghost.kind === 'saved') return `${SAVED}${ghost.id}`
  return ghost.kind === 'year' ? String(ghost.year) : ghost.kind
}
