import { useTexts } from '../../../app/i18n/language'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { threeDigits } from '../fan/toFan'
import { SheetTable } from '../SheetTable'
import { useWords } from '../useWords'
import { profileTexts } from './texts'
import type { ProfileRow } from './toProfileRows'

interface ProfileTableProps {
  /** names the table in its file */
  title: string
  rows: readonly ProfileRow[]
  isEstimated: boolean
  sources: readonly (SourceInfo | null | undefined)[]
}

const FIGURES = ['people', 'young', 'working', 'old', 'veryOld'] as const

/** The stages of life by year; what is projected is rounded to three digits. */
export function ProfileTable({ title, rows, isEstimated, sources }: ProfileTableProps) {
  const texts = useTexts(profileTexts).figures
  const { formats, texts: page } = useWords()
  const first = rows[0]?.year
  const rounded = (row: ProfileRow, figure: (typeof FIGURES)[number]) => (row.year === first ? Math.round(row[figure]) : threeDigits(row[figure]))
  return (
    <section className="stack" aria-label={texts.title}>
      <SheetTable
        head={{ title, sources }} rows={rows} rowKey={({ year }) => String(year)} note={`${isEstimated ? `${page.estimatedNote} ` : ''}${texts.note}`}
        columns={[
          { key: 'year', header: texts.head, value: ({ year }) => String(year) },
          ...FIGURES.map((figure) => ({ key: figure, header: texts[figure], value: (row: ProfileRow) => rounded(row, figure) })),
          { key: 'ratio', header: texts.ratio, value: ({ ratio }) => (ratio === null ? null : Math.round(ratio * 10) / 10), cell: ({ ratio }) => formats.number(ratio) },
        ]}
      />
    </section>
  )
}
