import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { readState, writeState, type Codecs } from './addressState'

export interface SetOptions {
  /** a step that the back button should undo (a page, a selection); default: replace */
  push?: boolean
}

/**
 * A page's state in the address bar, so that a link shows the same view again.
 * `codecs` must be a constant outside the component:
 *   const codecs = { selected: textParam(), steps: numberParam(1) }
 *   const [state, setState] = useAddressState(codecs)
 *   setState({ selected: id }, { push: true })
 */
export function useAddressState<S extends object>(codecs: Codecs<S>): [S, (change: Partial<S>, options?: SetOptions) => void] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => readState(codecs, search), [codecs, search])
  const setState = useCallback(
    (change: Partial<S>, options: SetOptions = {}) => {
      // window.location, not the rendered one: two changes in one event must not undo each other.
      const next = writeState(codecs, window.location.search, change)
      if (next !== window.location.search) void navigate({ search: next }, { replace: !options.push, preventScrollReset: true })
    },
    [codecs, navigate],
  )
  return [state, setState]
}
