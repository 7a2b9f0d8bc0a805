import './arrive.css'

/** After so long what is there is shown, wherever it may move to. */
const LONGEST = 8000

/**
 * Marks new content until the parts that it opens with have come; returns what ends that early. Meanwhile arrive.css keeps what stands
 * below a part that is still to come out of sight, since it would be pushed away under the reader's eyes.
 */
export function arrive(element: HTMLElement): () => void {
  const end = () => { delete element.dataset['arriving'] }
  const look = () => {
    if (isComing(element)) frame = requestAnimationFrame(look)
    else end()
  }
  element.dataset['arriving'] = ''
  let frame = requestAnimationFrame(look)
  const timer = setTimeout(end, LONGEST)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** Something is on its way, and nothing went wrong. */
function isComing(element: HTMLElement): boolean {
  return element.querySelector('.state-error') === null && element.querySelector('.state-loading, [data-pending]') !== null
}
