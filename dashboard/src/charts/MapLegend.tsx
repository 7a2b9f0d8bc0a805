import { useId } from 'react'

export interface LegendEntry {
  readonly text: string
  /** null is the hatching of the unknown */
  readonly colour: string | null
}

/** The classes of a map with the number of places in each. */
export function MapLegend({ entries, label }: { entries: readonly LegendEntry[]; label: string }) {
  const hatch = useId()
  return (
    <ul className="map-legend" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.text}>
          <svg width={24} height={16} aria-hidden="true">
            <defs>
              <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path d="M0 0V6" stroke="var(--mark)" strokeWidth={2} />
              </pattern>
            </defs>
            <rect x={0.5} y={0.5} width={23} height={15} fill={entry.colour ?? `url(#${hatch})`} stroke="var(--mark)" />
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  )
}
