import { useState } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import type { Column } from '../../../app/ui/DataTable'
import { sequential } from '../../../app/ui/palette'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { ChartFrame } from '../../../charts/ChartFrame'
import { HeatMap, type HeatRow } from '../../../charts/HeatMap'
import { newestOf } from '../../../charts/newestOf'
import type { SectionProps } from '../sectionProps'
import { FIRST_ROWS, MoreRows } from '../StageFigure'
import { topicsTexts } from './texts'
import { heatClass, toHeat, toHeatMessage, type HeatTopic, type TopicOfRegions } from './toHeat'

interface HeatFigureProps extends SectionProps {
  rows: readonly TopicOfRegions[]
  sources: readonly SourceInfo[]
  queryHref: string
}

/** What is spoken of where. */
export function HeatFigure({ rows, sources, queryHref, state, choices, filter, onChange }: HeatFigureProps) {
  const texts = useTexts(topicsTexts).heat
  const formats = useFormats()
  const colours = sequential(useTheme())
  const [showsAll, setShowsAll] = useState(false)
  const regions = choices.regions.edges.flatMap(({ node }) => (node.level === 'PLANNING_REGION' ? [{ key: node.id, label: node.name }] : []))
  const heat = toHeat(rows, regions)
  const shown = showsAll ? heat.topics : heat.topics.slice(0, FIRST_ROWS)
  const toRow = (topic: HeatTopic): HeatRow => ({
    key: topic.key, label: topic.label, note: [formats.number(topic.total), topic.only ? texts.only(topic.only) : ''].filter(Boolean).join(' · '),
    cells: regions.map((region, index) => ({
      key: region.key, text: topic.counts[index] === 0 ? '–' : formats.number(topic.counts[index]), classIndex: heatClass(topic.counts[index] ?? 0, heat.highest, colours.length),
      isChosen: state.topic === topic.key && (state.region === '' || state.region === region.key), sentence: texts.sentence(topic.label, region.label, formats.number(topic.counts[index])),
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
        <HeatMap rows={shown.map(toRow)} columns={regions.map(({ label }) => label)} colours={colours} inverseFrom={3} label={texts.chart} hint={texts.hint} onChoose={(topic, column) => onChange({ topic, region: regions[column]?.key ?? '' })} />
      )}
      <MoreRows count={heat.topics.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} />
    </ChartFrame>
  )
}

function toColumns({ columns }: (typeof topicsTexts)['de']['heat'], regions: readonly { key: string; label: string }[]): Column<HeatTopic>[] {
  return [
    { key: 'topic', header: columns.topic, value: (topic) => topic.label },
    { key: 'all', header: columns.all, value: (topic) => topic.total },
    ...regions.map((region, index) => ({ key: region.key, header: region.label, value: (topic: HeatTopic) => topic.counts[index] })),
    { key: 'only', header: columns.only, value: (topic) => topic.only ?? '' },
  ]
}
