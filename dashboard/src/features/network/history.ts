/** What a person changed, step by step: undo and redo over the whole view. Pure: a history is a value. */

export interface Step<State> {
  /** the view before the step */
  before: State
  /** what was changed: the parts of the view by name */
  changed: readonly string[]
}

export interface History<State> {
  past: readonly Step<State>[]
  /** views that were undone, the next to redo first */
  future: readonly { after: State; changed: readonly string[] }[]
}

export const MOST_STEPS_BACK = 100

export const NO_HISTORY: History<never> = { past: [], future: [] }

export function recordStep<State>(history: History<State>, step: Step<State>): History<State> {
  return { past: [...history.past, step].slice(-MOST_STEPS_BACK), future: [] }
}

/** Typing is one step, however many letters: further changes of the same single part do not count anew. */
export function continues<State>(history: History<State>, changed: readonly string[]): boolean {
  const last = history.past.at(-1)
  return history.future.length === 0 && last !== undefined && changed.length === 1 && last.changed.length === 1 && last.changed[0] === changed[0]
}

/** The view before the last step, and the history from there; null where there is nothing to undo. */
export function undoStep<State>(history: History<State>, now: State): { history: History<State>; state: State } | null {
  const last = history.past.at(-1)
  if (last === undefined) return null
  return { history: { past: history.past.slice(0, -1), future: [{ after: now, changed: last.changed }, ...history.future] }, state: last.before }
}

export function redoStep<State>(history: History<State>, now: State): { history: History<State>; state: State } | null {
  const [next, ...rest] = history.future
  if (next === undefined) return null
  return { history: { past: [...history.past, { before: now, changed: next.changed }], future: rest }, state: next.after }
}
