import { flushSync } from 'react-dom'

export interface Turn {
  /** draws the part; at once means before the call returns */
  begin: (atOnce: boolean) => void
  /** after all that is in sight */
  isLast: boolean
}

const waiting = new Set<Turn>()
let current: Turn | null = null
let isCalled = false

/**
 * Lets the parts of a page be drawn one by one, each in a task of its own, so that the browser can answer between two of them. Returns what
 * the part calls when it stands there, or has gone.
 */
export function waitForTurn(turn: Turn): () => void {
  waiting.add(turn)
  call()
  return () => {
    waiting.delete(turn)
    if (current === turn) current = null
    call()
  }
}

function call(): void {
  if (isCalled || current !== null || waiting.size === 0) return
  isCalled = true
  setTimeout(() => {
    isCalled = false
    if (current === null) beginNext()
  })
}

function beginNext(): void {
  const next = [...waiting].find((turn) => !turn.isLast) ?? waiting.values().next().value
  if (!next) return
  waiting.delete(next)
  current = next
  next.begin(false)
}

/** Paper waits for nobody; and what has been drawn may bring more. */
function beginAll(): void {
  while (waiting.size > 0) {
    const turns = [...waiting]
    waiting.clear()
    flushSync(() => turns.forEach((turn) => turn.begin(true)))
  }
}

window.addEventListener('beforeprint', beginAll)
