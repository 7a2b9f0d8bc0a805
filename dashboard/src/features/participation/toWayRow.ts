import type { WayRow } from '../../charts/WayChart'
import type { Stage } from './participationRow'
import type { FunnelStep } from './toFunnel'
import { figureText, figureValue, type Words } from './toWords'

const tones: Record<Stage, WayRow['tone']> = { nominated: 'early', invited: 'early', accepted: 'middle', attended: 'reached', declined: 'lost', absent: 'lost' }

/** A step of the way as a row of the chart. */
export function toWayRow(step: FunnelStep, words: Words): WayRow {
  const { texts, formats } = words
  const name = texts.stages.names[step.stage]
  const count = figureText(step.figure, words)
  const share = step.shareOfInvited === null ? '' : texts.way.ofInvited(formats.percent(step.shareOfInvited, 0))
  return { key: step.stage, label: name, note: share, value: figureValue(step.figure), tone: tones[step.stage], text: count, sentence: `${name}: ${[count, share].filter(Boolean).join(' · ')}` }
}
