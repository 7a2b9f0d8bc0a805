import type { ReactNode } from 'react'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import type { Failure } from './failure'
import './states.css'

/** Appears only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const texts = useTexts(commonTexts)
  return (
    <p className="state state-loading" role="status">
      {texts.states.loading}
    </p>
  )
}

/** What is not there yet, and what comes: never an empty chart. */
export function Empty({ children }: { children?: ReactNode }) {
  const texts = useTexts(commonTexts)
  return <div className="state">{children ?? texts.states.empty}</div>
}

interface ErrorStateProps {
  failure: Failure
  onRetry?: () => void
  /** data from before are still on the page */
  hasOldData?: boolean
}

export function ErrorState({ failure, onRetry, hasOldData = false }: ErrorStateProps) {
  const texts = useTexts(commonTexts)
  return (
    <div className="state state-error" role="status">
      <p>
        {texts.states[failure.kind]} {hasOldData && texts.states.stale}
      </p>
      <Disclosure title={texts.states.details}>
        <p className="small">
          <code>{failure.code}</code> {failure.message}
        </p>
      </Disclosure>
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{texts.states.retry}</Button>
        </div>
      )}
    </div>
  )
}

export function PageFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const texts = useTexts(commonTexts)
  return (
    <div className="state state-error" role="alert">
      <p>{texts.states.pageFailure}</p>
      <Disclosure title={texts.states.details}>
        <p className="small">{error.message}</p>
      </Disclosure>
      <div>
        <Button onPress={onRetry}>{texts.states.retry}</Button>
      </div>
    </div>
  )
}
