import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { waitForTurn } from './turns'
import './arrive.css'

interface InTurnProps {
  children: ReactNode
  /** closed or far away: after all that is in sight, and nothing waits for it */
  isLast?: boolean
  /** somebody wants to see it now */
  isAsked?: boolean
}

/** A part that is drawn in a task of its own, after those before it. It comes by itself: find-in-page, print and pictures have the whole page. */
export function InTurn({ children, isLast = false, isAsked = false }: InTurnProps) {
  const [isDrawn, setIsDrawn] = useState(false)
  const isShown = isDrawn || isAsked
  useEffect(() => {
    if (isShown) return
    const draw = () => setIsDrawn(true)
    return waitForTurn({ begin: (atOnce) => (atOnce ? draw() : startTransition(draw)), isLast })
  }, [isShown, isLast])
  if (isShown) return children
  return isLast ? null : <div className="in-turn" data-pending="" />
}
