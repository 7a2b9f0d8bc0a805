import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { useDataState } from '../query/useDataState'
import { toFailure } from '../query/failure'
import { useIsOnline } from '../query/useIsOnline'

/** One line for the whole page when the way to the data is broken. */
export function ConnectionLine() {
  const texts = useTexts(commonTexts)
  const isOnline = useIsOnline()
  const { data, error } = useDataState()
  const failure = error ? toFailure(error, isOnline) : null
  const isAway = data?.health.databaseReachable === false
  const text = !isOnline ? texts.states.offline : isAway ? texts.states.database : failure ? texts.states[failure.kind] : null
  return <div role="status">{text && <p className="frame-line frame-line-warning">{text}</p>}</div>
}
