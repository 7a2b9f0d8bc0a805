import { csvFileName } from '../../app/csv'
import { downloadCsv } from '../../app/download'
import { Button } from '../../app/ui/Button'
import { mayCome, onList } from './planCounts'
import type { StepProps } from './stepProps'
import { toLetterCsv } from './toLetterCsv'
import { useWords } from './useWords'

/** One row for each letter, as a file for a text program. */
export function LettersStep({ data }: StepProps) {
  const words = useWords()
  const { texts } = words
  if (!onList(data.eventPlan).some(mayCome)) return <p className="quiet">{texts.stage.empty}</p>
  return (
    <div className="stack">
      <div>
        <Button variant="primary" onPress={() => downloadCsv(csvFileName(`${texts.steps.letters.title} ${data.event?.name ?? ''}`), toLetterCsv(data, words))}>
          {texts.letters.load}
        </Button>
      </div>
      <p>{texts.letters.note}</p>
      <p className="quiet">{texts.letters.safe}</p>
    </div>
  )
}
