import type { Formats } from '../../../app/i18n/formats'
import type { Column } from '../../../app/ui/DataTable'
import type { CompareSide } from '../participationState'
import { useWords } from '../useWords'
import type { CompareTexts } from './texts.de'
import type { Pair } from './toComparison'

/** Opens the list of the people behind one figure of a row. */
export type Open = (key: string, side: CompareSide) => void

interface PairColumnsInput {
  readonly texts: CompareTexts
  readonly names: readonly [string, string]
  readonly formats: Formats
  readonly open: Open
}

/** Both figures of a row, each with the way to its people, and their difference. */
export function toPairColumns({ texts: { columns }, names, formats, open }: PairColumnsInput): Column<Pair>[] {
  const side = (key: CompareSide, header: string): Column<Pair> => (
    { key, header, value: (pair) => pair[key], cell: (pair) => <Count count={pair[key]} label={`${header}, ${pair.label}`} onOpen={() => open(pair.key, key)} /> })
  return [
    { key: 'label', header: columns.label, value: (pair) => pair.label },
    side('first', names[0]),
    side('second', names[1]),
    { key: 'difference', header: columns.difference, value: (pair) => pair.difference, cell: (pair) => signed(pair.difference, formats) },
  ]
}

function Count({ count, label, onOpen }: { count: number | null; label: string; onOpen: () => void }) {
  const { texts, formats } = useWords()
  const text = formats.number(count)
  if (count === null || count === 0) return <>{text}</>
  return <button type="button" className="participation-kind" aria-label={texts.behind(label, text)} onClick={onOpen}>{text}</button>
}

export function signed(difference: number | null, formats: Formats): string {
  if (difference === null) return formats.unknown
  return difference > 0 ? `+${formats.number(difference)}` : formats.number(difference).replace('-', '−')
}
