import type { CsvHead } from '../../../app/csv'
import { useTexts } from '../../../app/i18n/language'
import type { Column } from '../../../app/ui/DataTable'
import { SheetTable } from '../SheetTable'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import { isNobodyKnown, type AgeVoice } from './toVoices'

interface VoicesTableProps {
  groups: readonly AgeVoice[]
  /** municipalities in which the group grows and nobody of it took part; left out for one place */
  silent?: readonly number[]
  /** the one place whose figures these are */
  place?: string
  nameOf: (index: number) => string
  sources: CsvHead['sources']
}

interface VoiceRow extends AgeVoice { readonly name: string; readonly silent: number | null }
type Figure = 'shareToday' | 'shareLater' | 'participants' | 'shareOfParticipants' | 'contributionsPerThousand'

/** The figures of each stage of life; what would give a person away is withheld and says so. */
export function VoicesTable({ groups, silent, place, nameOf, sources }: VoicesTableProps) {
  const texts = useTexts(voicesTexts).table
  const title = place === undefined ? texts.title : `${texts.title}: ${place}`
  const { formats } = useWords()
  const unknown = isNobodyKnown(groups) ? { participants: null, contributionsPerThousand: null } : {}
  const rows = groups.map((group, index): VoiceRow => ({ ...group, ...unknown, name: nameOf(index), silent: isNobodyKnown(groups) ? null : silent?.[index] ?? null }))
  const column = (key: Figure, header: string, format: (value: number) => string): Column<VoiceRow> => ({
    key, header, value: (row) => (row[key] == null ? (isHidden(row, key) ? texts.withheld : null) : Math.round(row[key] * 10_000) / 10_000),
    cell: (row) => (row[key] == null ? (isHidden(row, key) ? texts.withheld : formats.unknown) : format(row[key])),
  })
  return (
    <section className="stack">
      <h2>{title}</h2>
      <SheetTable
        head={{ title, sources: sources ?? [] }} rows={rows} rowKey={({ name }) => name} note={texts.note}
        columns={[
          { key: 'group', header: texts.group, value: ({ name }) => name },
          column('shareToday', texts.today, (value) => formats.percent(value)),
          column('shareLater', texts.later, (value) => formats.percent(value)),
          column('participants', texts.participants, (value) => formats.number(value)),
          column('shareOfParticipants', texts.share, (value) => formats.percent(value)),
          column('contributionsPerThousand', texts.contributions, (value) => formats.fixed(value, 2)),
          ...(silent ? [{ key: 'silent', header: texts.silent, value: (row: VoiceRow) => row.silent }] : []),
        ]}
      />
    </section>
  )
}

function isHidden({ withheld }: AgeVoice, key: Figure): boolean {
  return withheld && key !== 'shareToday' && key !== 'shareLater'
}
