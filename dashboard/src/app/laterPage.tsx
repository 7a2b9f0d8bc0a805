import { type ComponentType, useEffect, useState } from 'react'
import { Loading } from './query/states'

export interface LaterPage {
  Page: ComponentType
  /** Begins to fetch the code before the page is shown. */
  start: () => void
}

type Code = Promise<{ default: ComponentType }>

/**
 * A page whose code comes when it is first opened. Not by React's `lazy`: what waited behind a Suspense fallback is shown 300 ms after the
 * fallback at the earliest, and the page's first questions would wait as long.
 */
export function laterPage(load: () => Code): LaterPage {
  let coming: Code | null = null
  let loaded: ComponentType | null = null
  const start = (): Code => {
    coming ??= load().then((code) => {
      loaded = code.default
      return code
    }, (error: unknown) => {
      coming = null
      throw error
    })
    return coming
  }
  function Page() {
    const [Loaded, setLoaded] = useState<ComponentType | null>(() => loaded)
    const [failure, setFailure] = useState<{ error: unknown } | null>(null)
    useEffect(() => {
      if (!Loaded) start().then((code) => setLoaded(() => code.default), (error: unknown) => setFailure({ error }))
    }, [Loaded])
    if (failure) throw failure.error
    return Loaded ? <Loaded /> : <Loading />
  }
  return { Page, start: () => void start().catch(() => undefined) }
}
