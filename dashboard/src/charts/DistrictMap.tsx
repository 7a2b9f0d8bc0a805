import { useId, useState, type KeyboardEvent } from 'react'
import { isDirection, toNeighbour } from './toNeighbour'
import './map.css'

export interface MapPlace {
  readonly id: string
  readonly path: string
  /** a point within the place, for the arrow keys */
  readonly x: number
  readonly y: number
  /** index into `colours`; null is unknown and hatched */
  readonly classIndex: number | null
  /** name and figure in words */
  readonly sentence: string
}

export interface MapMark {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  /** on which side of the dot the label fits */
  readonly side: 'left' | 'right'
}

export interface MapLines {
  readonly outline: string
  readonly amt: string | null
  readonly conferenceRegion: string | null
}

interface DistrictMapProps {
  width: number
  height: number
  places: readonly MapPlace[]
  lines: MapLines
  marks: readonly MapMark[]
  colours: readonly string[]
  label: string
  /** how to move by keyboard, read aloud */
  hint: string
  activeId: string | null
  onActivate: (id: string | null) => void
  onOpen: (id: string) => void
  /** what a click does: open the page of a place, or choose it */
  role?: 'link' | 'button' | undefined
  /** chosen places stand out */
  chosen?: ReadonlySet<string> | null | undefined
}

/** The district in SVG. One tab stop: arrow keys go to the neighbouring place, Enter or a click opens it. */
export function DistrictMap({ width, height, places, lines, marks, colours, label, hint, activeId, onActivate, onOpen, role = 'link', chosen = null }: DistrictMapProps) {
  const hatch = useId()
  const hintId = useId()
  const [focusId, setFocusId] = useState<string | null>(null)
  const tabStop = focusId ?? places[0]?.id ?? null
  const active = places.find((place) => place.id === activeId)
  const onKeyDown = (event: KeyboardEvent<SVGPathElement>, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(id)
    }
    if (!isDirection(event.key)) return
    event.preventDefault()
    const next = toNeighbour(places, id, event.key)
    document.getElementById(elementId(next))?.focus()
  }
  return (
    <div className="district-map">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} aria-describedby={hintId}>
        <defs>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} fill="var(--surface)" />
            <path d="M0 0V6" stroke="var(--mark)" strokeWidth={2} />
          </pattern>
        </defs>
        {places.map((place) => (
          <path
            key={place.id}
            id={elementId(place.id)}
            className="map-place"
            d={place.path}
            fill={place.classIndex === null ? `url(#${hatch})` : (colours[place.classIndex] ?? 'var(--surface)')}
            role={role}
            tabIndex={place.id === tabStop ? 0 : -1}
            aria-label={place.sentence}
            onPointerEnter={() => onActivate(place.id)}
            onPointerLeave={() => onActivate(null)}
            onFocus={() => {
              setFocusId(place.id)
              onActivate(place.id)
            }}
            onBlur={() => onActivate(null)}
            onKeyDown={(event) => onKeyDown(event, place.id)}
            onClick={() => onOpen(place.id)}
          />
        ))}
        <g className="map-lines">
          {lines.amt && <path d={lines.amt} className="map-line-amt" />}
          {lines.conferenceRegion && <path d={lines.conferenceRegion} className="map-line-region-halo" />}
          {lines.conferenceRegion && <path d={lines.conferenceRegion} className="map-line-region" />}
          <path d={lines.outline} className="map-line-outline" />
          {places.filter((place) => chosen?.has(place.id)).map((place) => <path key={place.id} d={place.path} className="map-chosen" />)}
          {active && <path d={active.path} className="map-active" />}
          {marks.map((mark) => (
            <g key={mark.id}>
              <circle cx={mark.x} cy={mark.y} r={5} className="map-venue" />
              <text x={mark.x + (mark.side === 'right' ? 9 : -9)} y={mark.y + 5} textAnchor={mark.side === 'right' ? 'start' : 'end'} className="map-label">
                {mark.label}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <p id={hintId} className="visually-hidden">{hint}</p>
    </div>
  )
}

function elementId(id: string): string {
  return `place-${id}`
}
