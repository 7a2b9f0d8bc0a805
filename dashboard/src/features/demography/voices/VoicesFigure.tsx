import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { diverging } from '../../../app/ui/palette'
import { GroupBarChart } from '../../../charts/GroupBarChart'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import type { AgeVoice } from './toVoices'

interface VoicesFigureProps {
  groups: readonly AgeVoice[]
  years: { today: string; later: string }
  nameOf: (index: number) => string
}

/** Each stage of life: its share today, later, and at the table. */
export function VoicesFigure({ groups, years, nameOf }: VoicesFigureProps) {
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
    { name: texts.participants, colour: scale[0] ?? 'var(--warning)' },
  ]
  return (
    <figure className="sheet-figure chart-body">
      <figcaption>
        <h2>{texts.figure.title}</h2>
        <p className="quiet small">{texts.figure.description} %</p>
      </figcaption>
      <GroupBarChart rows={rows} bars={bars} label={texts.figure.label} height={220} />
    </figure>
  )
}
