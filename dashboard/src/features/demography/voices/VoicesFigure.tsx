import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { diverging } from '../../../app/ui/palette'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { ChartFrame } from '../../../charts/ChartFrame'
import { GroupBarChart } from '../../../charts/GroupBarChart'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import { isNobodyKnown, toVoicesAnswer, toWidestGap, type AgeVoice } from './toVoices'

interface VoicesFigureProps {
  groups: readonly AgeVoice[]
  years: { today: string; later: string }
  nameOf: (index: number) => string
  sources: readonly (SourceInfo | null | undefined)[]
  /** ISO day of the population */
  date: string
  queryHref: string
}

/** Each stage of life: its share today, later, and at the table. */
export function VoicesFigure({ groups, years, nameOf, sources, date, queryHref }: VoicesFigureProps) {
  const texts = useTexts(voicesTexts)
  const { formats } = useWords()
  const scale = diverging(useTheme())
  const percent = (share: number | null | undefined, withheld = false) => (share == null ? (withheld ? texts.table.withheld : formats.unknown) : formats.percent(share, 0))
  const rows = groups.map(({ shareToday = null, shareLater = null, shareOfParticipants = null, withheld }, index) => ({
    key: nameOf(index), label: nameOf(index), values: [shareToday, shareLater, shareOfParticipants],
    texts: [shareToday, shareLater, shareOfParticipants].map((share) => (share === null ? '' : formats.number(share * 100))),
    sentence: texts.figure.sentence({ group: nameOf(index), today: percent(shareToday), later: percent(shareLater), participants: percent(shareOfParticipants, withheld) }),
  }))
  const bars = [
    { name: texts.today(years.today), colour: 'var(--mark)' },
    { name: texts.later(years.later), colour: scale[4] ?? 'var(--accent)' },
    ...(isNobodyKnown(groups) ? [] : [{ name: texts.participants, colour: scale[0] ?? 'var(--warning)' }]),
  ]
  const title = titleOf()
  /** How far a group is from its share at the table; where nobody is known there, which group grows. */
  function titleOf(): string {
    const gap = toWidestGap(groups)
    if (gap) return texts.figure.gap({ group: nameOf(gap.index), participants: percent(gap.participants), today: percent(gap.today) })
    const answer = toVoicesAnswer(groups, { today: Number(years.today), later: Number(years.later) })
    return answer.kind === 'none' ? texts.figure.title : texts.figure.grows({ group: nameOf(answer.index), year: years.later, today: percent(answer.today), later: percent(answer.later) })
  }
  return (
    <ChartFrame
      title={title} description={texts.figure.description} unit={texts.figure.unit} sources={sources} date={date} queryHref={queryHref}
      table={{
        columns: [
          { key: 'group', header: texts.table.group, value: (row) => row.label },
          ...bars.map(({ name }, index) => ({ key: name, header: name, value: (row: (typeof rows)[number]) => roundedShare(row.values[index]), cell: (row: (typeof rows)[number]) => formats.percent(row.values[index]) })),
        ],
        rows, rowKey: (row) => row.key,
      }}
    >
      <GroupBarChart rows={rows} bars={bars} label={`${texts.figure.label} ${title}.`} height={180} />
    </ChartFrame>
  )
}

/** A share with no more digits than a table shows; null is unknown or withheld. */
function roundedShare(share: number | null | undefined): number | null {
  return share == null ? null : Math.round(share * 1000) / 1000
}
