import { useEffect, useRef, type ReactNode } from 'react'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { Button } from './Button'
import './dialog.css'

interface PanelProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A reading panel: beside the picture on a wide page, a sheet from below on a phone. Not modal: the picture stays usable. */
export function Panel({ title, onClose, children }: PanelProps) {
  const texts = useTexts(commonTexts)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <aside className="panel" aria-label={title}>
      <div className="dialog-head">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="quiet" aria-label={texts.close} onPress={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {children}
    </aside>
  )
}
