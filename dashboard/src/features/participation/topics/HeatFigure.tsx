import { useState } from 'react'
import { useFormats } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import type { Column } from '../../../app/ui/DataTable'
import { sequential } from '../../../app/ui/palette'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { ChartFrame } from '../../../charts/ChartFrame'
import { HeatMap, type HeatRow } from '../../../charts/HeatMap'
import { newestOf } from '../../../charts/newestOf'
import type { SectionProps } from '../sectionProps'
import { FIRST_ROWS, MoreRows } from '../StageFigure'
import type { topicsTexts } from './texts'
import { heatClass, toHeat, toHeatMessage, type HeatTopic, type TopicOfRegions } from './toHeat'

type HeatTexts = (typeof topicsTexts)['de']['heat']

interface HeatFigureProps {
  rows: readonly TopicOfRegions[]
  /** regions or interest groups */
  columns: readonly { key: string; label: string }[]
  texts: HeatTexts
  /** the topic and the column that the page's filter chooses, '' for none */
  chosen: { topic: string; column: string }
  onChoose: (topic: string, column: string) => void
  sources: readonly SourceInfo[]
  filter: SectionProps['filter']
  queryHref: string
}

/** Where the contributions stand, each with who brought it in. */
export const CONTRIBUTIONS_ID = 'contributions'

/** What is spoken of where, or by whom. */
export function HeatFigure({ rows, columns: regions, texts, chosen, onChoose, sources, filter, queryHref }: HeatFigureProps) {
  const formats = useFormats()
  const colours = sequential(useTheme())
  const [showsAll, setShowsAll] = useState(false)
  const heat = toHeat(rows, regions)
  const shown = showsAll ? heat.topics : heat.topics.slice(0, FIRST_ROWS)
  const marked = chosenCount(heat.topics, regions, chosen)
  const toRow = (topic: HeatTopic): HeatRow => ({
    key: topic.key, label: topic.label, note: [formats.number(topic.total), topic.only ? texts.only(topic.only) : ''].filter(Boolean).join(' · '),
    cells: regions.map((region, index) => ({
      key: region.key, text: topic.counts[index] === 0 ? '–' : formats.number(topic.counts[index]), classIndex: heatClass(topic.counts[index] ?? 0, heat.highest, colours.length),
      isChosen: chosen.topic === topic.key && (chosen.column === '' || chosen.column === region.key), sentence: texts.sentence(topic.label, region.label, formats.number(topic.counts[index])),
    })),
  })
  return (
    <ChartFrame
      hasPicture={heat.topics.length > 0}
      title={texts.say(toHeatMessage(heat), formats)}
      description={`${texts.description} ${texts.choose}`}
      unit={texts.unit}
      sources={sources}
      date={newestOf(sources)}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toColumns(texts, regions), rows: heat.topics, rowKey: (topic) => topic.key }}
    >
      {heat.topics.length > 0 && (
        <HeatMap rows={shown.map(toRow)} columns={regions.map(({ label }) => label)} colours={colours} inverseFrom={3} label={texts.chart} hint={texts.hint} onChoose={(topic, column) => onChoose(topic, regions[column]?.key ?? '')} />
      )}
      {marked && <p><a href={`#${CONTRIBUTIONS_ID}`}>{texts.behind([marked.topic, ...marked.column].join(', '), formats.number(marked.count))}</a></p>}
      <MoreRows count={heat.topics.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} />
    </ChartFrame>
  )
}

/** The chosen field, or the chosen topic in all columns; null where none is chosen. */
function chosenCount(topics: readonly HeatTopic[], columns: HeatFigureProps['columns'], { topic, column }: HeatFigureProps['chosen']) {
  const row = topics.find(({ key }) => key === topic)
  const index = columns.findIndex(({ key }) => key === column)
  if (!row || (column !== '' && index < 0)) return null
  return { topic: row.label, column: index < 0 ? [] : [columns[index]?.label ?? ''], count: index < 0 ? row.total : (row.counts[index] ?? 0) }
}

function toColumns({ columns }: HeatTexts, regions: readonly { key: string; label: string }[]): Column<HeatTopic>[] {
  return [
    { key: 'topic', header: columns.topic, value: (topic) => topic.label },
    { key: 'all', header: columns.all, value: (topic) => topic.total },
    ...regions.map((region, index) => ({ key: region.key, header: region.label, value: (topic: HeatTopic) => topic.counts[index] })),
    { key: 'only', header: columns.only, value: (topic) => topic.only ?? '' },
  ]
}
