import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { ChartFrame } from '../../charts/ChartFrame'
import { newestOf } from '../../charts/newestOf'
import { StageBarChart, type StageRow } from '../../charts/StageBarChart'
import { Behind } from './Behind'
import type { ParticipationRow, Stage } from './participationRow'
import type { Dimension } from './participationState'
import { toStageMessage } from './toMessages'
import { toStageBars, toUnreached, type StageBar } from './toStageBars'
import { withinScope } from './toScope'
import { figureText, figureValue, toStageColumns, withLabels, type Words } from './toWords'
import { useWords } from './useWords'
import type { FigureFoot } from './WayFigure'

interface StageFigureProps {
  by: Dimension
  rows: readonly ParticipationRow[]
  total: ParticipationRow
  foot: FigureFoot
  /** the places that a chosen region leaves; null for all */
  scope: ReadonlySet<string> | null
  onChoose?: ((key: string) => void) | undefined
  /** the chosen row, and what opens the list of those who attended in it */
  chosen: string
  onOpen: () => void
}

/** More rows than this stay behind a button: a reader sees the front first. */
export const FIRST_ROWS = 12

/** The stages of each region, group, organisation, kind, event or month. */
export function StageFigure({ by, rows, total, foot, scope, onChoose, chosen, onOpen }: StageFigureProps) {
  const words = useWords()
  const { texts, formats } = words
  const [showsAll, setShowsAll] = useState(false)
  const named = withLabels(rows, by, words)
  const bars = toStageBars(named, by === 'MONTH' ? 'given' : 'value')
  const mark = named.find(({ key }) => key === chosen)
  const shown = showsAll ? bars : bars.slice(0, FIRST_ROWS)
  const dimension = texts.dimensions[by]
  return (
    <ChartFrame
      title={texts.say.stages(toStageMessage(bars), formats)}
      description={[texts.stages.description(dimension), by === 'INTEREST_GROUP' ? texts.stages.groupsNote : '', onChoose ? texts.stages.choose : ''].filter(Boolean).join(' ')}
      unit={texts.stages.unit}
      sources={foot.sources}
      date={newestOf(foot.sources)}
      cases={total.invited ?? null}
      filter={foot.filter}
      queryHref={foot.queryHref}
      table={{ columns: toStageColumns(words), rows: named, rowKey: (row) => row.key ?? '' }}
    >
      {bars.length > 0 && (
        <StageBarChart rows={shown.map((bar) => toStageRow(bar, words))} label={texts.stages.chart(dimension)} names={texts.stages.names} onChoose={onChoose} />
      )}
      <Behind mark={mark ? { label: mark.label, count: mark.attended ?? 0 } : null} onOpen={onOpen} />
      <MoreRows count={bars.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} />
      <p className="quiet">{texts.say.unreached(toUnreached(withinScope(named, scope)), foot.filter !== null, formats)}</p>
    </ChartFrame>
  )
}

export function MoreRows({ count, showsAll, onToggle }: { count: number; showsAll: boolean; onToggle: () => void }) {
  const { texts, formats } = useWords()
  if (count <= FIRST_ROWS) return null
  return (
    <Button variant="quiet" onPress={onToggle}>
      {showsAll ? texts.showLess : texts.showAll(formats.number(count))}
    </Button>
  )
}

function toStageRow(bar: StageBar, words: Words): StageRow {
  const { texts } = words
  const say = (stage: 'nominated' | 'invited' | 'accepted' | 'attended') => figureText(bar[stage], words)
  const stages: readonly Stage[] = ['nominated', 'invited', 'accepted', 'attended']
  const list = stages.map((stage) => `${texts.stages.names[stage]} ${say(stage as 'nominated')}`).join(', ')
  return {
    key: bar.key,
    label: bar.label,
    nominated: figureValue(bar.nominated),
    invited: figureValue(bar.invited),
    accepted: figureValue(bar.accepted),
    attended: figureValue(bar.attended),
    text: texts.stages.text(say('attended'), say('invited')),
    sentence: texts.stages.sentence(bar.label, list),
  }
}
