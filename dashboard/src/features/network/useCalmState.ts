import { useMemo } from 'react'
import type { ViewState } from './viewState'

/** The view without the place of the map: what is shown need not be made anew while somebody only moves. The same value until something else changes. */
export function useCalmState(state: ViewState): ViewState {
  const key = JSON.stringify({ ...state, camera: null })
  return useMemo(() => JSON.parse(key) as ViewState, [key])
}
