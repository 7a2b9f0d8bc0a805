/** Lays a colour over the paper at a strength 0..1. Opaque results keep crossing edges from adding up to a dark knot. */
export function mixColours(paper: string, colour: string, strength: number): string {
  const under = channels(paper)
  const over = channels(colour)
  const mixed = under.map((value, index) => Math.round(value + ((over[index] ?? value) - value) * strength))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(hex: string): number[] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!match) throw new Error(`mixColours needs colours as #rrggbb, got ${hex}`)
  return match.slice(1).map((part) => Number.parseInt(part, 16))
}
