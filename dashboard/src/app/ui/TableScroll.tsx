import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import './table.css'

interface TableScrollProps {
  className: string
  /** what the table is, for screen readers; or the id of what names it */
  label?: string
  labelledBy?: string
  children: ReactNode
}

/** A table that scrolls sideways where it is wider than its place, by finger, wheel and arrow keys; then a line says that there is more. */
export function TableScroll({ className, label, labelledBy, children }: TableScrollProps) {
  const texts = useTexts(commonTexts).table
  const [isCut, setIsCut] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  // Before the first frame is drawn, or the line would push the table away.
  useLayoutEffect(() => {
    const element = region.current
    if (!element) return
    const measure = () => setIsCut(element.scrollWidth > element.clientWidth + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      {isCut && <p className="quiet small table-scroll-hint">{texts.sideways}</p>}
      <div ref={region} className={isCut ? `${className} table-scroll-cut` : className} role="region" aria-label={label} aria-labelledby={labelledBy} tabIndex={0}>{children}</div>
    </>
  )
}
