export interface LabelBox {
  left: number
  top: number
  right: number
  bottom: number
}

/** A node in pixels that would like a label: `must` labels are drawn whatever they cover, `strong` ones may cover marks, as few as can be, but no other label. */
export interface LabelWish {
  id: string
  x: number
  y: number
  radius: number
  width: number
  must: boolean
  strong: boolean
}

export interface PlacedLabel {
  id: string
  left: number
  /** the middle of the line of text */
  middle: number
}

export interface LabelRoom {
  wishes: readonly LabelWish[]
  obstacles: readonly LabelBox[]
  /** other names that stand already */
  reserved?: readonly LabelBox[]
  height: number
  area: LabelBox
}

const GAP = 4

/** Gives each label, in the order asked, the first free place: right, left, below, above, the corners. What finds no place is left out, so that no two collide. */
export function placeLabels({ wishes, obstacles, reserved = [], height, area }: LabelRoom): PlacedLabel[] {
  const taken: LabelBox[] = [...reserved]
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const places = candidates(wish, height)
    const inside = places.filter((box) => contains(area, box))
    const besideLabels = inside.filter((box) => !taken.some((other) => overlap(box, other)))
    const free = besideLabels.find((box) => !obstacles.some((other) => overlap(box, other)))
    const box = free ?? (wish.strong || wish.must ? clearest(besideLabels, obstacles) : undefined) ?? (wish.must ? (inside[0] ?? places[0]) : undefined)
    if (!box) continue
    taken.push(box)
    placed.push({ id: wish.id, left: box.left, middle: (box.top + box.bottom) / 2 })
  }
  return placed
}

/** The place that covers the fewest marks, the first of equals. */
function clearest(places: readonly LabelBox[], obstacles: readonly LabelBox[]): LabelBox | undefined {
  const covered = places.map((box) => obstacles.filter((other) => overlap(box, other)).length)
  return places[covered.indexOf(Math.min(...covered))]
}

function candidates({ x, y, radius, width }: LabelWish, height: number): LabelBox[] {
  const box = (left: number, top: number): LabelBox => ({ left, top, right: left + width, bottom: top + height })
  return [
    box(x + radius + GAP, y - height / 2),
    box(x - radius - GAP - width, y - height / 2),
    box(x - width / 2, y + radius + 1),
    box(x - width / 2, y - radius - 1 - height),
    box(x + radius * 0.7, y + radius * 0.7),
    box(x + radius * 0.7, y - radius * 0.7 - height),
    box(x - radius * 0.7 - width, y + radius * 0.7),
    box(x - radius * 0.7 - width, y - radius * 0.7 - height),
  ]
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function contains(area: LabelBox, box: LabelBox): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom
}
