import { Button } from '../../app/ui/Button'
import { useDrawProgress } from './usePlanQuestions'
import { useWords } from './useWords'

/** While a lottery is computed: how far it is, and a way out. */
export function Waiting({ onCancel }: { onCancel: () => void }) {
  const { texts: { draw: texts }, formats } = useWords()
  const done = useDrawProgress()
  return (
    <div className="row">
      <span role="status">{done === null ? texts.computing : texts.progress(formats.percent(done, 0))}</span>
      <progress className="planning-progress" aria-label={texts.computing} value={done ?? undefined} max={1} />
      <Button onPress={onCancel}>{texts.cancel}</Button>
    </div>
  )
}
