import type { LabelWish, PlacedLabel } from './network/placeLabels'

export interface Anchor {
  x: number
  textAnchor: 'start' | 'middle' | 'end'
}

/** How to write a placed name so that it touches its mark's side whatever the font's real widths: from its begin at the right, to its end at the left, around its middle above and below. */
export function anchorOf({ x, width }: Pick<LabelWish, 'x' | 'width'>, { left }: Pick<PlacedLabel, 'left'>): Anchor {
  if (left >= x) return { x: left, textAnchor: 'start' }
  return left + width <= x ? { x: left + width, textAnchor: 'end' } : { x: left + width / 2, textAnchor: 'middle' }
}
