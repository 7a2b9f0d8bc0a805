import { useLayoutEffect, type RefObject } from 'react'
import { useLocation } from 'react-router'
import { arrive } from '../ui/arrive'

/** A new page arrives: see arrive. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  useLayoutEffect(() => (main.current ? arrive(main.current) : undefined), [main, pathname])
}
