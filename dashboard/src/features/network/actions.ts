import type { SetOptions } from '../../app/useAddressState'
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
    rearrange: (): void => setState({ basis: null, seed: state.seed + 1, camera: null }, push),
    filter: (change: Partial<ViewState>): void => setState(change, push),
    /** Typing and moving the map: no step of its own for the back button. */
    note: (change: Partial<ViewState>): void => setState(change),
  }
}

export type Actions = ReturnType<typeof makeActions>
