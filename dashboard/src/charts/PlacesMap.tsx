import { useMemo } from 'react'
import { DistrictMap } from './DistrictMap'
import { toDistrictShapes, type BoundaryTopology } from './toDistrictShapes'
import { toVenues, type Conference } from './toVenues'
import { useWidth } from './useWidth'

/** A municipality with what it lies in. */
export interface PlaceOnMap {
  readonly id: string
  readonly amt: { readonly id: string } | null
  readonly conferenceRegion: { readonly id: string } | null
}

interface PlacesMapProps<Place extends PlaceOnMap> {
  topology: BoundaryTopology
  places: readonly Place[]
  conferences: readonly Conference[]
  shows: { amt: boolean; konferenz: boolean }
  classOf: ReadonlyMap<string, number>
  colours: readonly string[]
  sentenceOf: (place: Place) => string
  activeId: string | null
  onActivate: (id: string | null) => void
  onOpen: (id: string) => void
  label: string
  /** how to move by keyboard, read aloud */
  hint: string
  /** what a click does: open the page of a place, or choose it */
  role?: 'link' | 'button'
  /** chosen places stand out */
  chosen?: ReadonlySet<string> | null
}

/** The district is about 1.08 times as wide as it is high. */
const HEIGHT_BY_WIDTH = 0.94
const MARGIN = 6
const MAX_WIDTH = 860

/** Joins the boundaries with the places and draws them at the width that there is. */
export function PlacesMap<Place extends PlaceOnMap>(props: PlacesMapProps<Place>) {
  const { topology, places, conferences, shows, classOf, colours, sentenceOf, ...rest } = props
  const [element, measured] = useWidth<HTMLDivElement>()
  const width = Math.min(measured, MAX_WIDTH)
  const height = Math.round(width * HEIGHT_BY_WIDTH)
  const drawn = useMemo(() => {
    if (width === 0) return null
    const shapes = toDistrictShapes(topology, { width, height, margin: MARGIN })
    const placeOf = new Map(places.map((place) => [place.id, place]))
    return {
      shapes: shapes.places.map((shape) => ({ ...shape, place: placeOf.get(shape.id) })),
      lines: {
        outline: shapes.outline,
        amt: shapes.borders((id) => placeOf.get(id)?.amt?.id ?? id),
        conferenceRegion: shapes.borders((id) => placeOf.get(id)?.conferenceRegion?.id),
      },
      marks: toVenues(conferences, shapes.locate, width),
    }
  }, [topology, places, conferences, width, height])
  return (
    <div ref={element}>
      {drawn && (
        <DistrictMap
          width={width}
          height={height}
          places={drawn.shapes.map(({ id, name, path, x, y, place }) => ({ id, path, x, y, classIndex: classOf.get(id) ?? null, sentence: place ? sentenceOf(place) : name }))}
          lines={{ ...drawn.lines, amt: shows.amt ? drawn.lines.amt : null, conferenceRegion: shows.konferenz ? drawn.lines.conferenceRegion : null }}
          marks={drawn.marks}
          colours={colours}
          {...rest}
        />
      )}
    </div>
  )
}
