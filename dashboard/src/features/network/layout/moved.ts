import type { Codec } from '../../../app/addressState'
import type { Positions } from './layoutModel'

/** Entries that a person has put somewhere by hand: they stay there whatever the arrangement does. */
export type Moved = Positions

const DIGITS = 1

/** In the address: id, x and y of each, joined by "~", entries by "!"; ids hold neither. */
export const movedParam: Codec<Moved> = {
  read: (text) => {
    const entries = (text ?? '').split('!').flatMap((part) => {
      const [id = '', x = '', y = ''] = part.split('~')
      const place = { x: Number(x), y: Number(y) }
      return id !== '' && x !== '' && y !== '' && Number.isFinite(place.x) && Number.isFinite(place.y) ? [[id, place] as const] : []
    })
    return Object.fromEntries(entries)
  },
  write: (moved) => {
    const parts = Object.entries(moved).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { x, y }]) => `${id}~${Number(x.toFixed(DIGITS))}~${Number(y.toFixed(DIGITS))}`)
    return parts.length === 0 ? null : parts.join('!')
  },
}

/** The places of the arrangement, and those that were chosen by hand. */
export function withMoved(positions: Positions, moved: Moved): Positions {
  return Object.keys(moved).length === 0 ? positions : { ...positions, ...moved }
}
