import type { SetOptions } from '../../app/useAddressState'
import type { Positions } from './layout/layoutModel'
import type { NetworkView } from './networkModel'
import { narrow, widen } from './steps'
import { choiceKey, NO_FILTER, type NetworkChoice, type ViewState } from './viewState'

type SetState = (change: Partial<ViewState>, options?: SetOptions) => void

export interface ActionInput {
  view: NetworkView
  state: ViewState
  setState: SetState
  visible: ReadonlySet<string>
}

/** What a person can do on the page; keys and buttons call the same. A step that the back button should undo is pushed. */
export function makeActions({ view, state, setState, visible }: ActionInput) {
  const push = { push: true }
  return {
    /** Opens an entry; whoever is hidden just now comes with the surroundings. */
    select(id: string | null): void {
      if (id === state.selected) return
      if (id === null) setState({ selected: null, steps: null, ...(state.steps === null ? {} : { camera: null }) }, push)
      else if (state.steps !== null || (view.byId.has(id) && !visible.has(id))) setState({ selected: id, steps: state.steps ?? 2, text: '', camera: null }, push)
      else setState({ selected: id, text: '' }, push)
    },
    setSteps(steps: number | null): void {
      if (state.selected !== null) setState({ steps, camera: null }, push)
    },
    widen(): void {
      if (state.selected !== null) setState({ steps: widen(state.steps), camera: null })
    },
    narrow(): void {
      if (state.selected !== null) setState({ steps: narrow(state.steps), camera: null })
    },
    reset: (): void => setState(NO_FILTER, push),
    focus: (focus: ViewState['focus']): void => setState({ focus, steps: null, origin: 'all', camera: null }, push),
    /** Another kind of node or tie: those who are there keep their place. */
    choose(choice: Partial<NetworkChoice>): void {
      const next: NetworkChoice = { kinds: choice.kinds ?? state.kinds, ties: choice.ties ?? state.ties }
      const basis = state.basis ?? { kinds: state.kinds, ties: state.ties }
      if (next.kinds.length === 0) return
      setState({ ...choice, basis: choiceKey(next) === choiceKey(basis) ? null : basis, hidden: [] }, push)
    },
    rearrange: (): void => setState({ basis: null, seed: state.seed + 1, moved: {}, camera: null }, push),
    arrange: (arrangement: ViewState['arrangement']): void => setState({ arrangement, moved: {}, camera: null }, push),
    /** Picks an entry, or lets go of it. */
    mark(id: string): void {
      setState({ marked: state.marked.includes(id) ? state.marked.filter((one) => one !== id) : [...state.marked, id] })
    },
    markAll: (ids: readonly string[]): void => setState({ marked: [...new Set([...state.marked, ...ids])] }),
    unmark: (): void => setState({ marked: [] }),
    showOnly: (ids: readonly string[]): void => setState({ only: ids, camera: null }, push),
    /** Thinks entries away: opens "Was wäre ohne …?" for them. */
    thinkAway: (ids: readonly string[]): void => setState({ ask: 'without', askA: '', askB: '', leaving: [...new Set([...state.leaving, ...ids])] }, push),
    move: (id: string, place: Positions[string]): void => setState({ moved: { ...state.moved, [id]: place } }),
    release(id: string): void {
      setState({ moved: Object.fromEntries(Object.entries(state.moved).filter(([one]) => one !== id)) })
    },
    filter: (change: Partial<ViewState>): void => setState(change, push),
    /** Typing and moving the map: no step of its own for the back button. */
    note: (change: Partial<ViewState>): void => setState(change),
  }
}

export type Actions = ReturnType<typeof makeActions>
