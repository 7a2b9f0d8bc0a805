import { Button } from '../../app/ui/Button'
import { useWords } from './useWords'

interface BehindProps {
  /** the chosen mark and how many it counts; null as long as none is chosen */
  mark: { readonly label: string; readonly count: number } | null
  onOpen: () => void
}

/** Below a chart, once a mark of it is chosen: the way to the people behind it. */
export function Behind({ mark, onOpen }: BehindProps) {
  const { texts, formats } = useWords()
  if (mark === null) return null
  return <Button onPress={onOpen}>{texts.behind(mark.label, formats.number(mark.count))}</Button>
}
