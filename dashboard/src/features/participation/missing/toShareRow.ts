import type { Formats } from '../../../app/i18n/formats'
import type { ShareRow } from '../../../charts/ShareChart'
import type { MissingTexts } from './texts.de'
import type { GroupBar } from './toGroupBars'

interface ShareWords {
  readonly texts: MissingTexts['group']
  readonly formats: Formats
  readonly isDimmed: boolean
}

/** A group as a row of the chart: "5 statt 24 · es fehlen 21". */
export function toShareRow(bar: GroupBar, { texts, formats, isDimmed }: ShareWords): ShareRow {
  const counts = texts.note(formats.number(bar.people), formats.number(Math.round(bar.expected)))
  return {
    key: bar.key, label: bar.label, share: bar.share, expected: bar.population, interval: bar.interval, verdict: bar.verdict, isDimmed,
    text: formats.percent(bar.share, 0),
    note: bar.needed ? `${counts} · ${texts.needed(formats.number(bar.needed))}` : counts,
    sentence: texts.sentence(bar, formats),
  }
}
