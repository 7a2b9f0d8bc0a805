import type { SourceInfo } from '../../app/ui/SourceLine'
import { ChartFrame } from '../../charts/ChartFrame'
import { newestOf } from '../../charts/newestOf'
import { WayChart } from '../../charts/WayChart'
import type { ParticipationRow, Stage } from './participationRow'
import type { Listed } from './participationState'
import { toFunnel } from './toFunnel'
import { toFunnelMessage } from './toMessages'
import { toWayRow } from './toWayRow'
import { toStepColumns } from './toWords'
import { useWords } from './useWords'

export interface FigureFoot {
  readonly sources: readonly SourceInfo[]
  /** the filter in words; null for none */
  readonly filter: string | null
  readonly queryHref: string
}

/** Whose list a bar opens: all who ever reached the stage. */
const REACHED_BY: Record<Stage, Listed> = { nominated: 'NOMINATED', invited: 'INVITED', accepted: 'ACCEPTED', attended: 'ATTENDED', declined: 'DECLINED', absent: 'ABSENT' }

/** How many came of those who were nominated and invited. */
export function WayFigure({ total, foot, onChoose }: { total: ParticipationRow; foot: FigureFoot; onChoose: (reached: Listed) => void }) {
  const words = useWords()
  const { texts, formats } = words
  const funnel = toFunnel(total)
  const steps = [...funnel.way, ...funnel.losses]
  return (
    <ChartFrame
      title={texts.say.funnel(toFunnelMessage(funnel), formats)}
      description={`${texts.way.description} ${texts.way.choose}`}
      unit={texts.way.unit}
      sources={foot.sources}
      date={newestOf(foot.sources)}
      cases={total.invited ?? null}
      filter={foot.filter}
      queryHref={foot.queryHref}
      table={{ columns: toStepColumns(words), rows: steps, rowKey: (step) => step.stage }}
    >
      {!funnel.isEmpty && <WayChart label={texts.way.chart} rows={steps.map((step) => toWayRow(step, words))} onChoose={(stage) => onChoose(REACHED_BY[stage as Stage])} />}
    </ChartFrame>
  )
}
