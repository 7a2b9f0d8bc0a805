import { Button } from '../../app/ui/Button'
import type { Drafted } from './useDraft'
import { useWords } from './useWords'

/** Says that what is being edited was changed by somebody else, and shows theirs where that is wished. */
export function Overtaken({ draft: { isOvertaken, drop } }: { draft: Pick<Drafted<unknown>, 'isOvertaken' | 'drop'> }) {
  const { texts } = useWords()
  return (
    <div role="status" className="row">
      {isOvertaken && (
        <>
          <span>{texts.overtaken.say}</span>
          <Button variant="quiet" onPress={drop}>
            {texts.overtaken.drop}
          </Button>
        </>
      )}
    </div>
  )
}
