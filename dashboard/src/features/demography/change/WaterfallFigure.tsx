import { useTexts } from '../../../app/i18n/language'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { ChartFrame } from '../../../charts/ChartFrame'
import { WaterfallChart } from '../../../charts/WaterfallChart'
import { threeDigits } from '../fan/toFan'
import { useWords } from '../useWords'
import { changeTexts } from './texts'
import { toWaterfall, type ChangeParts } from './toWaterfall'

interface WaterfallFigureProps {
  change: ChangeParts
  years: { from: string; to: string }
  /** counted figures are exact, projected ones are rounded */
  kind: 'past' | 'future'
  /** ages are estimated: said in the title */
  estimated: boolean
  sources: readonly (SourceInfo | null | undefined)[]
  date: string
  queryHref: string
}

/** How a population became, or would become, another: births, deaths, moves. */
export function WaterfallFigure({ change, years, kind, estimated, sources, date, queryHref }: WaterfallFigureProps) {
  const texts = useTexts(changeTexts)
  const { formats, texts: page } = useWords()
  const number = (value: number) => formats.number(kind === 'past' ? value : threeDigits(value))
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`
  const parts = toWaterfall(change)
  const textOf = (part: (typeof parts)[number]) => (part.kind === 'total' ? number(part.value) : signed(part.value))
  const said = texts[kind].say({ ...years, natural: signed(change.births - change.deaths), moves: signed(change.netMigration) })
  const title = estimated ? `${said} (${page.estimated})` : said
  return (
    <ChartFrame
      title={title} description={texts[kind].description} unit={texts.unit} sources={sources} date={date} queryHref={queryHref}
      table={{
        columns: [{ key: 'part', header: texts.columns.part, value: (part) => texts.parts[part.name] }, { key: 'value', header: texts.columns.value, value: (part) => Math.round(part.value) }],
        rows: parts, rowKey: (part) => part.name,
      }}
    >
      <WaterfallChart label={`${texts.label} ${title}.`} steps={parts.map((part) => ({ ...part, key: part.name, name: texts.parts[part.name], text: textOf(part), sentence: texts.step(texts.parts[part.name], textOf(part)) }))} />
    </ChartFrame>
  )
}
