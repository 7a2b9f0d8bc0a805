import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import type { Failure } from '../query/failure'

/** One line for the whole page while the way to the data is broken. */
export function ConnectionLine({ failure }: { failure: Failure | null }) {
  const texts = useTexts(commonTexts)
  return <div role="status">{failure && <p className="frame-line frame-line-warning">{texts.states[failure.kind]}</p>}</div>
}
