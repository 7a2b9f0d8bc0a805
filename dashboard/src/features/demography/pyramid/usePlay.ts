import { useEffect, useState } from 'react'

const STEP_MS = 900

/** Goes from year to year until the last one; a press at the end begins anew. */
export function usePlay(years: readonly number[], year: number, onYear: (year: number) => void): { isPlaying: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(false)
  const next = years[years.indexOf(year) + 1]
  const isPlaying = isOn && next !== undefined
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => onYear(next), STEP_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, next, onYear])
  const toggle = () => {
    if (!isPlaying && next === undefined && years[0] !== undefined) onYear(years[0])
    setOn(!isPlaying)
  }
  return { isPlaying, toggle }
}
