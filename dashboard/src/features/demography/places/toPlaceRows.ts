import { PLACE_FIGURES, type PlaceFigure } from './placeFigures'

type Figures = Partial<Record<PlaceFigure, readonly (number | null)[]>> & { readonly population: readonly (number | null)[] }

/** One place as the API projects it: each figure has one value for each year. */
export interface PlaceCourse {
  readonly key: string
  readonly label: string
  readonly estimated: boolean
  readonly indicators: Figures
}

export interface PlaceRow {
  readonly key: string
  readonly label: string
  readonly estimated: boolean
  readonly figures: Readonly<Record<PlaceFigure, number | null>>
}

/** All figures of each place in one year, given by its position. */
export function toPlaceRows(courses: readonly PlaceCourse[], position: number): PlaceRow[] {
  return courses.map(({ key, label, estimated, indicators }) => {
    const of = (figure: PlaceFigure): number | null => (figure === 'growth' ? growthOf(indicators.population, position) : indicators[figure]?.[position] ?? null)
    return { key, label, estimated, figures: Object.fromEntries(PLACE_FIGURES.map((figure) => [figure, of(figure)])) as PlaceRow['figures'] }
  })
}

/** Counted by municipality and sex, whatever the ages are: at the start nothing of them rests on an estimate. */
const COUNTED: readonly PlaceFigure[] = ['population', 'sexRatio', 'growth']

/** Whether a figure in a year, given by its position, rests on estimated ages. */
export function isEstimatedFigure(figure: PlaceFigure, position: number, { estimated }: { readonly estimated: boolean }): boolean {
  return estimated && (position > 0 || !COUNTED.includes(figure))
}

/** Change since the start in per cent; null where nobody lived then. */
export function growthOf(population: readonly (number | null)[], position: number): number | null {
  const [first, then] = [population[0], population[position]]
  return first == null || then == null || first <= 0 ? null : (100 * (then - first)) / first
}

export interface Extremes { readonly lowest: PlaceRow; readonly highest: PlaceRow }

/** The places with the lowest and the highest figure; null where none is known. */
export function extremesOf(rows: readonly PlaceRow[], figure: PlaceFigure): Extremes | null {
  const known = rows.filter(({ figures }) => figures[figure] !== null).sort((a, b) => (a.figures[figure] as number) - (b.figures[figure] as number))
  const [lowest, highest] = [known[0], known.at(-1)]
  return lowest && highest ? { lowest, highest } : null
}

export interface IndexCourse {
  readonly key: string
  readonly label: string
  /** the start is 100 */
  readonly values: readonly number[]
  /** per cent */
  readonly change: number
}

/** The population of each place with the start as 100, from the largest loss to the largest gain. */
export function toIndexCourses(courses: readonly PlaceCourse[]): IndexCourse[] {
  return courses.flatMap(({ key, label, indicators: { population } }): IndexCourse[] => {
    const changes = population.map((_, position) => growthOf(population, position))
    if (changes.length === 0 || changes.some((change) => change === null)) return []
    const values = changes.map((change) => 100 + (change as number))
    return [{ key, label, values, change: (values.at(-1) as number) - 100 }]
  }).sort((a, b) => a.change - b.change || a.label.localeCompare(b.label, 'de'))
}
