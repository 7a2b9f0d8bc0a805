import { useEffect, type RefObject } from 'react'

/** React listens for focus on each layer of a recharts drawing (they are portals), and Chromium makes SVG elements with such listeners stops of the tab key. */
const LAYERS = 'g[class^="recharts-zIndex-layer"]:not([tabindex])'

/** A chart is one stop of the tab key; its layers say nothing and are passed over. */
export function useSingleStop(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current
    if (!element) return
    const passOver = () => element.querySelectorAll(LAYERS).forEach((layer) => layer.setAttribute('tabindex', '-1'))
    passOver()
    const observer = new MutationObserver(passOver)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [container])
}
