/** What ends something once: when it is called, or by itself after so many milliseconds. */
export function onceWithin(milliseconds: number, end: () => void): () => void {
  let isOver = false
  const endOnce = (): void => {
    if (isOver) return
    isOver = true
    clearTimeout(longest)
    end()
  }
  const longest = setTimeout(endOnce, milliseconds)
  return endOnce
}
