import { useEffect, useState } from 'react'

const QUIET_MS = 120

/** The value once it has not changed for a moment, so that a slider in motion does not ask the server at every step. */
export function useLater<T>(value: T, quietMs: number = QUIET_MS): T {
  const [later, setLater] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater((before) => (JSON.stringify(before) === text ? before : (JSON.parse(text) as T))), quietMs)
    return () => clearTimeout(timer)
  }, [text, quietMs])
  return later
}
