import type { MapShape } from '../../charts/network/mapModel'

interface MarkProps {
  shape: MapShape
  colour: string
  isHollow?: boolean
}

/** The sign of a node as it stands on the map, for legend, lists and panel. */
export function Mark({ shape, colour, isHollow = false }: MarkProps) {
  const style = isHollow ? { fill: 'none', stroke: colour, strokeWidth: 2 } : { fill: colour }
  return (
    <svg className="network-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      {shape === 'circle' && <circle r="6" {...style} />}
      {shape === 'square' && <rect x="-5.3" y="-5.3" width="10.6" height="10.6" {...style} />}
      {shape === 'diamond' && <path d="M0-7 7 0 0 7-7 0z" {...style} />}
      {shape === 'hexagon' && <path d="M-6.2 0-3.1-5.7H3.1L6.2 0 3.1 5.7H-3.1z" {...style} />}
    </svg>
  )
}
