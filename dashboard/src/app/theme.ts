import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export type Theme = 'light' | 'dark'

const storageKey = 'theme'
const darkPreference = window.matchMedia('(prefers-color-scheme: dark)')
let isPrinting = false
const listeners = new Set<() => void>()

function current(): Theme {
  if (isPrinting) return 'light'
  const stored = localStorage.getItem(storageKey)
  if (stored === 'light' || stored === 'dark') return stored
  return darkPreference.matches ? 'dark' : 'light'
}

/** Style sheets follow at once, drawings in slices, so that the browser can answer meanwhile; but paper waits for nobody (flushSync). */
function apply(within: (draw: () => void) => void = startTransition): void {
  document.documentElement.dataset['theme'] = current()
  within(() => listeners.forEach((listener) => listener()))
}

/** Called once at start: the system's preference counts until a person chooses. */
export function startTheme(): void {
  apply()
  darkPreference.addEventListener('change', () => apply())
  // Paper is light.
  for (const [event, begins] of [['beforeprint', true], ['afterprint', false]] as const) {
    window.addEventListener(event, () => {
      isPrinting = begins
      apply(begins ? flushSync : startTransition)
    })
  }
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme)
  apply()
}

/** The theme in use; canvas drawings take their colours from palette.ts by it. */
export function useTheme(): Theme {
  const [theme, setShown] = useState(current)
  useEffect(() => {
    const listener = () => setShown(current())
    listeners.add(listener)
    listener()
    return () => void listeners.delete(listener)
  }, [])
  return theme
}
