import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { arrive } from './arrive'
import './controls.css'

/** How far below the screen a part begins to load. */
const AHEAD = '300px'

/** Shows its content when it comes near the screen, or is printed: what nobody looks at asks the server nothing. Once shown it stays. */
export function WhenNear({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (isNear || !element.current) return
    const show = () => setIsNear(true)
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), { rootMargin: AHEAD })
    observer.observe(element.current)
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [isNear])
  useLayoutEffect(() => (isNear && element.current ? arrive(element.current) : undefined), [isNear])
  return <div ref={element} className="when-near">{isNear && children}</div>
}
