/**
 * Runs at once when it is asked after a pause; what is asked sooner is done together, when the pause is over. Never two
 * runs at a time, and none while nobody looks at the window.
 */
export function calmly(run: () => Promise<void>, pauseMs: number): () => void {
  let isPausing = false
  let isAsked = false
  async function go(): Promise<void> {
    if (isPausing || !isAsked) return
    if (document.hidden) return document.addEventListener('visibilitychange', () => void go(), { once: true })
    isPausing = true
    isAsked = false
    await run().catch(() => undefined)
    setTimeout(() => {
      isPausing = false
      void go()
    }, pauseMs)
  }
  return () => {
    isAsked = true
    void go()
  }
}
