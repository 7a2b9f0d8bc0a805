/**
 * Where a step leaves a cell of a place with fewer than nobody: it is cut, and the age is controlled again to the district. Seldom, and never where
 * the time goes.
 */

export interface CutLoop {
  /** By place and cell at the end, by place and sex, by place. */
  readonly cells: Float64Array
  readonly people: Float64Array
  readonly births: Float64Array
  /** Survivors of a birth, girls and boys. */
  readonly newborn: Float64Array
  /** What the cells are controlled with; births per woman of a group; cells whose places no longer sum to the district. */
  readonly factors: Float64Array
  readonly fertility: Float64Array
  readonly cut: Uint8Array
  readonly groups: number
}

/** Nobody instead of fewer; women who are not fewer than nobody have more births. The youngest come last, since these are among them. */
export function cutPlace(loop: CutLoop, place: number, sex: number): void {
  const { groups, births, newborn, factors, fertility } = loop
  const youngest = sex * groups
  for (let cell = youngest + groups - 1; cell > youngest; cell -= 1) {
    const missing = cutCell(loop, { place, sex, cell })
    if (missing === 0 || sex === 1 || fertility[cell] === 0 || factors[cell] === 0) continue
    const more = ((fertility[cell] as number) * missing) / (factors[cell] as number) / 2
    births[place] = (births[place] as number) + more
    addPeople(loop, { place, sex, cell: youngest }, more * (newborn[0] as number))
    loop.cut[groups] = 1
  }
  cutCell(loop, { place, sex, cell: youngest })
}

interface Cell { readonly place: number; readonly sex: number; readonly cell: number }

function cutCell(loop: CutLoop, cell: Cell): number {
  const count = loop.cells[2 * cell.place * loop.groups + cell.cell] as number
  if (count < 0) addPeople(loop, cell, -count)
  return Math.max(0, -count)
}

function addPeople({ cells, people, cut, groups }: CutLoop, { place, sex, cell }: Cell, count: number): void {
  const index = 2 * place * groups + cell
  cells[index] = (cells[index] as number) + count
  people[2 * place + sex] = (people[2 * place + sex] as number) + count
  cut[cell] = 1
}

/** The places of a cell to the district's; where nobody is left, evenly. */
export function controlAgain({ cells, people, groups }: CutLoop, { cell, wanted, nobody }: { cell: number; wanted: number; nobody: number }): void {
  const width = 2 * groups
  const sex = cell < groups ? 0 : 1
  let sum = 0
  for (let index = cell; index < cells.length; index += width) sum += cells[index] as number
  for (let index = cell, row = sex; index < cells.length; index += width, row += 2) {
    const before = cells[index] as number
    const after = sum > nobody ? (before * wanted) / sum : (wanted * width) / cells.length
    cells[index] = after
    people[row] = (people[row] as number) + after - before
  }
}
