import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

export interface Shortcut {
  /** as KeyboardEvent.key, e.g. '/', '?', 'z', 'Escape'; with the control or command key held 'Ctrl+z', 'Ctrl+Shift+z' */
  keys: readonly string[]
  /** what stands in the help */
  label: string
  run: (event: KeyboardEvent) => void
}

interface ShortcutState {
  shortcuts: readonly Shortcut[]
  enabled: boolean
  setEnabled: (enabled: boolean) => void
  register: (shortcut: Shortcut) => () => void
}

const storageKey = 'shortcuts'
const ShortcutContext = createContext<ShortcutState | null>(null)

/** Text is being typed, or a control or dialog has its own use for the key. */
function isOccupied(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return true
  const target = event.target instanceof Element ? event.target : null
  return target?.closest('input, textarea, select, [contenteditable="true"], [role="textbox"], [role="dialog"], [role="listbox"], .monaco-editor') != null
}

/** The key as shortcuts name it. Letters that are held with control count as small ones: Shift stands in the name. */
function keyName(event: KeyboardEvent): string {
  if (!event.ctrlKey && !event.metaKey) return event.key
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`
}

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  const [enabled, setState] = useState(() => localStorage.getItem(storageKey) !== 'off')
  const register = useCallback((shortcut: Shortcut) => {
    setShortcuts((known) => [...known, shortcut])
    return () => setShortcuts((known) => known.filter((other) => other !== shortcut))
  }, [])
  const setEnabled = useCallback((on: boolean) => {
    localStorage.setItem(storageKey, on ? 'on' : 'off')
    setState(on)
  }, [])
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (isOccupied(event)) return
      // The newest wins, so that a page can take a key over from the frame.
      const found = shortcuts.findLast((shortcut) => shortcut.keys.includes(keyName(event)))
      if (!found) return
      event.preventDefault()
      found.run(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [enabled, shortcuts])
  const value = useMemo(() => ({ shortcuts, enabled, setEnabled, register }), [shortcuts, enabled, setEnabled, register])
  return <ShortcutContext value={value}>{children}</ShortcutContext>
}

export function useShortcuts(): ShortcutState {
  const state = useContext(ShortcutContext)
  if (!state) throw new Error('useShortcuts needs a ShortcutProvider above it')
  return state
}

/** Registers a key for as long as the component is shown; `?` lists it under its label. */
export function useShortcut({ keys, label, run }: { keys: string | readonly string[]; label: string; run: Shortcut['run'] }): void {
  const { register } = useShortcuts()
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const joined = typeof keys === 'string' ? keys : keys.join('\n')
  useEffect(() => register({ keys: joined.split('\n'), label, run: (event) => latest.current(event) }), [register, joined, label])
}
