import { useSyncExternalStore } from 'react'

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

function apply(): void {
  document.documentElement.dataset['theme'] = current()
  listeners.forEach((listener) => listener())
}

/** Called once at start: the system's preference counts until a person chooses. */
export function startTheme(): void {
  apply()
  darkPreference.addEventListener('change', apply)
  // Paper is light.
  for (const [event, begins] of [['beforeprint', true], ['afterprint', false]] as const) {
    window.addEventListener(event, () => {
      isPrinting = begins
      apply()
    })
  }
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme)
  apply()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme in use; canvas drawings take their colours from palette.ts by it. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current)
}
