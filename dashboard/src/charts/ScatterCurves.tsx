import { useId } from 'react'
import { placeIn, type ScatterPlan } from './scatterPlaces'
import type { ScatterCurve } from './scatterModel'

/** Lines behind the marks, cut off at the edge of the picture. */
export function CurvePaths({ curves, plan }: { curves: readonly ScatterCurve[]; plan: ScatterPlan }) {
  const clip = useId()
  const { left, top, right, bottom } = plan.area
  if (curves.length === 0) return null
  const path = ({ points }: ScatterCurve) => points.map((point) => placeIn(plan, point)).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
  return (
    <g pointerEvents="none">
      <clipPath id={clip}>
        <rect x={left} y={top} width={Math.max(0, right - left)} height={Math.max(0, bottom - top)} />
      </clipPath>
      <g clipPath={`url(#${clip})`} fill="none" stroke="var(--quiet)">
        {curves.map((curve) => <path key={curve.id} d={path(curve)} strokeWidth={1.5} strokeDasharray={curve.isDashed ? '5 4' : undefined} />)}
      </g>
    </g>
  )
}
