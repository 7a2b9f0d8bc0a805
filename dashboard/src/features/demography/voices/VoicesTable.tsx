import { useTexts } from '../../../app/i18n/language'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import type { AgeVoice } from './toVoices'

interface VoicesTableProps {
  groups: readonly AgeVoice[]
  /** municipalities in which the group grows and nobody of it took part */
  silent: readonly number[]
  nameOf: (index: number) => string
}

/** The figures of each stage of life; what would give a person away is withheld and says so. */
export function VoicesTable({ groups, silent, nameOf }: VoicesTableProps) {
  const texts = useTexts(voicesTexts).table
  const { formats } = useWords()
  const withheld = (value: number | null | undefined, format: (value: number) => string, isHidden: boolean) => (value == null ? (isHidden ? texts.withheld : formats.unknown) : format(value))
  return (
    <section className="stack" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <div className="sheet-scroll" role="region" aria-label={texts.title} tabIndex={0}>
        <table className="sheet-table">
          <thead>
            <tr>{[texts.group, texts.today, texts.later, texts.participants, texts.share, texts.contributions, texts.silent].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {groups.map((group, index) => (
              <tr key={group.ageFrom}>
                <th scope="row">{nameOf(index)}</th>
                <td>{formats.percent(group.shareToday)}</td>
                <td>{formats.percent(group.shareLater)}</td>
                <td>{withheld(group.participants, (value) => formats.number(value), group.withheld)}</td>
                <td>{withheld(group.shareOfParticipants, (value) => formats.percent(value), group.withheld)}</td>
                <td>{withheld(group.contributionsPerThousand, (value) => formats.fixed(value, 2), group.withheld)}</td>
                <td>{formats.number(silent[index])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small">{texts.note}</p>
    </section>
  )
}
