import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { ScreenPoint } from '../../../charts/network/mapModel'

interface LassoLayerProps {
  hint: string
  onDone: (outline: readonly ScreenPoint[]) => void
  onCancel: () => void
}

/** Lies over the map while a line is drawn around entries. The table picks the same entries without a mouse. */
export function LassoLayer({ hint, onDone, onCancel }: LassoLayerProps) {
  const [outline, setOutline] = useState<readonly ScreenPoint[]>([])
  const isDrawing = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onCancel()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [onCancel])
  const pointOf = (event: PointerEvent<SVGSVGElement>): ScreenPoint => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  return (
    <svg
      className="network-lasso"
      data-testid="network-lasso"
      aria-label={hint}
      role="img"
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        isDrawing.current = true
        setOutline([pointOf(event)])
      }}
      onPointerMove={(event) => {
        if (isDrawing.current) setOutline([...outline, pointOf(event)])
      }}
      onPointerUp={() => {
        isDrawing.current = false
        onDone(outline)
      }}
    >
      <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}
