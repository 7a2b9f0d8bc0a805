/** One place and its figure; null is unknown and never 0. */
export interface PlaceValue {
  readonly id: string
  readonly value: number | null
}

export interface MapClass {
  /** Lowest and highest figure of the places in this class: the class holds both. */
  readonly low: number
  readonly high: number
  readonly places: readonly string[]
}

export interface MapClasses {
  /** Lowest first; no class is empty. */
  readonly classes: readonly MapClass[]
  readonly unknown: readonly string[]
  /** Index of the class of each place; a place whose figure is unknown is not in it. */
  readonly classOf: ReadonlyMap<string, number>
}

export const CLASS_COUNT = 5

/**
 * Classes by quantiles: each holds about the same number of places. Equal figures are never parted, so there can be fewer
 * classes than asked. Places with the figure 0 stand alone in the first class: nobody is something else than few.
 */
export function toMapClasses(places: readonly PlaceValue[], classCount: number = CLASS_COUNT): MapClasses {
  const known = places.filter(isKnown).sort((a, b) => a.value - b.value)
  const zeros = known.filter((place) => place.value === 0)
  const others = known.filter((place) => place.value !== 0)
  const groups = zeros.length > 0
    ? [zeros, ...toQuantileGroups(others, classCount - 1)]
    : toQuantileGroups(others, classCount)
  const classes = groups.filter((group) => group.length > 0).map(toClass)
  return {
    classes,
    unknown: places.filter((place) => !isKnown(place)).map((place) => place.id),
    classOf: new Map(classes.flatMap((mapClass, index) => mapClass.places.map((id) => [id, index] as const))),
  }
}

interface KnownValue {
  readonly id: string
  readonly value: number
}

function isKnown(place: PlaceValue): place is KnownValue {
  return place.value !== null && Number.isFinite(place.value)
}

/** `sorted` in at most `groupCount` groups; a place goes where the first place with the same figure goes. */
function toQuantileGroups(sorted: readonly KnownValue[], groupCount: number): KnownValue[][] {
  const groups: KnownValue[][] = Array.from({ length: groupCount }, () => [])
  let rankOfFirstEqual = 0
  sorted.forEach((place, rank) => {
    if (place.value !== sorted[rankOfFirstEqual]?.value) rankOfFirstEqual = rank
    groups[Math.floor((rankOfFirstEqual * groupCount) / sorted.length)]?.push(place)
  })
  return groups
}

function toClass(group: readonly KnownValue[]): MapClass {
  const values = group.map((place) => place.value)
  return { low: Math.min(...values), high: Math.max(...values), places: group.map((place) => place.id) }
}
