/** A mark in the plane of the picture; `reach` is how far it extends on the screen, in pixels. */
export interface Pickable {
  id: string
  x: number
  y: number
  reach: number
}

export interface PickIndex {
  /** the marks that could cover a point: those within `distance` of it, in units of the plane */
  near(x: number, y: number, distance: number): Pickable[]
}

const PER_CELL = 4

/** Marks in a grid, so that the one under the pointer is found without asking the graphics card, which would have to draw first. */
export function makePickIndex(marks: readonly Pickable[]): PickIndex {
  const side = Math.max(1, Math.ceil(Math.sqrt(marks.length / PER_CELL)))
  const xs = marks.map(({ x }) => x)
  const ys = marks.map(({ y }) => y)
  const [left, bottom] = [least(xs), least(ys)]
  const [width, height] = [Math.max(1e-9, -least(xs.map((x) => -x)) - left), Math.max(1e-9, -least(ys.map((y) => -y)) - bottom)]
  const column = (x: number) => Math.min(side - 1, Math.max(0, Math.floor(((x - left) / width) * side)))
  const row = (y: number) => Math.min(side - 1, Math.max(0, Math.floor(((y - bottom) / height) * side)))
  const cells = new Map<number, Pickable[]>()
  for (const mark of marks) {
    const key = row(mark.y) * side + column(mark.x)
    const cell = cells.get(key)
    if (cell) cell.push(mark)
    else cells.set(key, [mark])
  }
  return {
    near(x, y, distance) {
      const found: Pickable[] = []
      for (let atRow = row(y - distance); atRow <= row(y + distance); atRow++) {
        for (let atColumn = column(x - distance); atColumn <= column(x + distance); atColumn++) found.push(...(cells.get(atRow * side + atColumn) ?? []))
      }
      return found
    },
  }
}

function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), values[0] ?? 0)
}
