import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SetOptions } from '../../app/useAddressState'
import { continues, type History, NO_HISTORY, recordStep, redoStep, undoStep } from './history'
import type { ViewState } from './viewState'

type SetState = (change: Partial<ViewState>, options?: SetOptions) => void

/** Moving the map is looking, not changing; what was typed letter by letter is one step. */
const NOT_A_STEP: ReadonlySet<string> = new Set(['camera'])
const ONE_STEP: ReadonlySet<string> = new Set(['text', 'at'])

export interface ViewHistory {
  setState: SetState
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
  /** the changed parts of each step, the oldest first */
  steps: readonly (readonly string[])[]
  /** undoes so many steps at once */
  back: (count: number) => void
}

/** Undo and redo over filters, style, selection and layout: everything that stands in the address, 100 steps. */
export function useHistory(state: ViewState, write: SetState): ViewHistory {
  const [history, setHistory] = useState<History<ViewState>>(NO_HISTORY)
  const latest = useRef({ state, history })
  // Only when the address has changed: a render in between still has the view from before the last step.
  useEffect(() => {
    latest.current = { ...latest.current, state }
  }, [state])
  const keep = useCallback((next: History<ViewState>) => {
    latest.current = { ...latest.current, history: next }
    setHistory(next)
  }, [])
  const setState = useCallback<SetState>((change, options) => {
    const { state: before, history: known } = latest.current
    const changed = changedParts(before, change)
    if (changed.length > 0 && !(ONE_STEP.has(changed[0] ?? '') && continues(known, changed))) keep(recordStep(known, { before, changed }))
    latest.current = { ...latest.current, state: { ...before, ...change } }
    write(change, options)
  }, [write, keep])
  const go = useCallback((step: typeof undoStep<ViewState>, count: number) => {
    let { state: now, history: known } = latest.current
    for (let index = 0; index < count; index++) {
      const moved = step(known, now)
      if (!moved) break
      now = moved.state
      known = moved.history
    }
    keep(known)
    latest.current = { state: now, history: known }
    write(now)
  }, [write, keep])
  return useMemo(() => ({
    setState,
    undo: () => go(undoStep, 1),
    redo: () => go(redoStep, 1),
    back: (count) => go(undoStep, count),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    steps: history.past.map((step) => step.changed),
  }), [setState, go, history])
}

function changedParts(before: ViewState, change: Partial<ViewState>): string[] {
  return Object.entries(change)
    .filter(([part, value]) => !NOT_A_STEP.has(part) && JSON.stringify(value) !== JSON.stringify(before[part as keyof ViewState]))
    .map(([part]) => part)
}
