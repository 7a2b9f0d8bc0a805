import { useTexts } from '../../../app/i18n/language'
import { threeDigits } from '../fan/toFan'
import { useWords } from '../useWords'
import { profileTexts } from './texts'
import type { ProfileRow } from './toProfileRows'

/** The stages of life by year; what is projected is rounded to three digits. */
export function ProfileTable({ rows, isEstimated }: { rows: readonly ProfileRow[]; isEstimated: boolean }) {
  const texts = useTexts(profileTexts).figures
  const { formats, texts: page } = useWords()
  const number = (value: number, index: number) => formats.number(index === 0 ? Math.round(value) : threeDigits(value))
  return (
    <section className="stack" aria-label={texts.title}>
      <div className="sheet-scroll" role="region" aria-label={texts.title} tabIndex={0}>
        <table className="sheet-table">
          <thead>
            <tr>{[texts.head, texts.people, texts.young, texts.working, texts.old, texts.veryOld, texts.ratio].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                {([row.people, row.young, row.working, row.old, row.veryOld] as const).map((value, column) => <td key={column}>{number(value, index)}</td>)}
                <td>{formats.number(row.ratio)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small">{isEstimated ? `${page.estimatedNote} ` : ''}{texts.note}</p>
    </section>
  )
}
