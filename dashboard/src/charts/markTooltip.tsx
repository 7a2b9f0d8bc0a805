import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'

/** A mark with its sentence; without a key it cannot be chosen. */
interface ShownMark {
  readonly key: string | null
  readonly sentence: string
}

/** Arrow keys go from mark to mark (recharts); Enter chooses the one whose sentence is shown. */
export function useEnter(onChoose: ((key: string) => void) | undefined) {
  const shown = useRef<string | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && shown.current !== null) onChoose?.(shown.current)
  }
  return { shown, onKeyDown }
}

export interface MarkTooltipProps {
  active?: boolean
  payload?: readonly { payload?: unknown }[]
  shown: RefObject<string | null>
}

export function MarkTooltip({ active, payload, shown }: MarkTooltipProps) {
  const mark = active ? (payload?.[0]?.payload as ShownMark | undefined) : undefined
  const key = mark?.key ?? null
  useEffect(() => {
    shown.current = key
  }, [key, shown])
  return mark ? <p className="chart-tooltip">{mark.sentence}</p> : null
}
