import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { StepChart } from '../../../charts/StepChart'
import type { ParticipationConversionQuery } from '../../../gql/graphql'
import { wayTexts } from './texts'
import { toLossMessage, toSingleSteps, type Step } from './toLosses'

interface LossFigureProps {
  report: ParticipationConversionQuery['participationConversion']
  filter: string | null
  queryHref: string
  /** opens the list of those who were lost at a step */
  onChoose: (step: string) => void
}

/** At which step people are lost. */
export function LossFigure({ report, filter, queryHref, onChoose }: LossFigureProps) {
  const texts = useTexts(wayTexts)
  const formats = useFormats()
  const { total, sources } = report
  const steps = toSingleSteps(total)
  const name = (step: Step) => texts.steps[step.step] ?? step.step
  const interval = (step: Step) => (typeof step.shareLow === 'number' && typeof step.shareHigh === 'number' ? texts.loss.interval(formats.percent(step.shareLow, 0), formats.percent(step.shareHigh, 0)) : '')
  const message = toLossMessage(steps)
  const hasSteps = message.kind === 'most' || message.kind === 'noLoss'
  return (
    <ChartFrame
      hasPicture={hasSteps}
      title={texts.loss.say(message, formats)}
      description={`${texts.loss.description} ${texts.loss.base}${hasSteps ? ` ${texts.loss.choose}` : ''}`}
      unit={texts.loss.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={Math.max(0, ...steps.map((step) => step.start))}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toColumns(texts), rows: total.steps, rowKey: (step) => step.step }}
    >
      {hasSteps && (
        <StepChart
          label={texts.loss.chart} names={texts.loss.keys} onChoose={onChoose}
          rows={steps.map((step) => ({
            key: step.step, label: name(step), note: texts.loss.note(formats.number(step.reached), formats.number(step.start)), start: step.start, reached: step.reached,
            text: step.start === 0 ? '–' : texts.loss.text(formats.percent(step.share, 0), formats.number(step.lost)),
            sentence: texts.loss.sentence(name(step), texts.loss.note(formats.number(step.reached), formats.number(step.start)), interval(step)),
          }))}
        />
      )}
      {hasSteps && <p className="quiet">{texts.loss.answers(formats.number(total.declined), formats.number(total.unanswered), formats.number(total.absent))}</p>}
    </ChartFrame>
  )
}

function toColumns(texts: (typeof wayTexts)['de']): Column<Step>[] {
  const { columns } = texts.loss
  return [
    { key: 'step', header: columns.step, value: (step) => texts.steps[step.step] ?? step.step },
    { key: 'start', header: columns.start, value: (step) => step.start },
    { key: 'reached', header: columns.reached, value: (step) => step.reached },
    { key: 'lost', header: columns.lost, value: (step) => step.lost },
    { key: 'share', header: columns.share, value: (step) => step.share, digits: 3 },
    { key: 'low', header: columns.low, value: (step) => step.shareLow, digits: 3 },
    { key: 'high', header: columns.high, value: (step) => step.shareHigh, digits: 3 },
  ]
}
