import type { Formats } from '../../app/i18n/formats'
import type { Column } from '../../app/ui/DataTable'
import { toFigure, type Figure, type ParticipationRow, type Stage } from './participationRow'
import type { Dimension } from './participationState'
import type { FunnelStep } from './toFunnel'
import type { RateBar } from './toRateBars'
import type { ParticipationTexts } from './texts.de'

export interface Words {
  readonly texts: ParticipationTexts
  readonly formats: Formats
  /** the names of the kinds of organisations in the language of the page */
  readonly kinds: Readonly<Record<string, string>>
}

/** A count in words: the number, "unbekannt" or "zurückgehalten", never 0 for what is missing. */
export function figureText(figure: Figure, { texts, formats }: Words): string {
  if (figure.state === 'known') return formats.number(figure.value)
  return figure.state === 'withheld' ? texts.withheld : formats.unknown
}

export function figureValue(figure: Figure): number | null {
  return figure.state === 'known' ? figure.value : null
}

/** Rows with names for people: months and kinds come as codes, the row without a key is the unknown. */
export function withLabels(rows: readonly ParticipationRow[], by: Dimension, { formats, kinds }: Words): ParticipationRow[] {
  return rows.map((row) => {
    if (typeof row.key !== 'string') return { ...row, label: formats.unknown }
    if (by === 'MONTH') return { ...row, label: formats.month(row.key) }
    if (by === 'ORGANISATION_KIND') return { ...row, label: kinds[row.key] ?? row.label }
    return row
  })
}

/** The table twin of the chart of stages. */
export function toStageColumns(words: Words): Column<ParticipationRow>[] {
  const { texts } = words
  const count = (stage: Stage): Column<ParticipationRow> => ({
    key: stage,
    header: texts.columns[stage],
    value: (row) => row[stage] ?? null,
    cell: (row) => figureText(toFigure(row[stage], row.withheld), words),
  })
  return [
    { key: 'label', header: texts.columns.label, value: (row) => row.label },
    ...(['nominated', 'invited', 'accepted', 'declined', 'attended', 'absent'] as const).map(count),
  ]
}

/** The table twin of the chart of rates: with its base and its interval. */
export function toRateColumns(words: Words): Column<ParticipationRow>[] {
  const { texts, formats } = words
  const figure = (key: 'people' | 'inhabitants', header: string): Column<ParticipationRow> => ({
    key, header, value: (row) => row[key] ?? null, cell: (row) => figureText(toFigure(row[key], row.withheld && key === 'people'), words),
  })
  const rate = (key: 'ratePerThousand' | 'rateLow' | 'rateHigh', header: string): Column<ParticipationRow> => ({
    key, header, value: (row) => row[key] ?? null, digits: 2,
    cell: (row) => (typeof row[key] === 'number' ? formats.number(row[key], 2) : row.withheld ? texts.withheld : formats.unknown),
  })
  return [
    { key: 'label', header: texts.columns.label, value: (row) => row.label },
    figure('people', texts.columns.people),
    figure('inhabitants', texts.columns.inhabitants),
    rate('ratePerThousand', texts.columns.rate),
    rate('rateLow', texts.columns.low),
    rate('rateHigh', texts.columns.high),
  ]
}

export function toStepColumns(words: Words): Column<FunnelStep>[] {
  const { texts, formats } = words
  return [
    { key: 'stage', header: texts.columns.stage, value: (step) => texts.stages.names[step.stage] },
    { key: 'count', header: texts.columns.count, value: (step) => figureValue(step.figure), cell: (step) => figureText(step.figure, words) },
    { key: 'share', header: texts.columns.share, value: (step) => step.shareOfInvited, cell: (step) => (step.shareOfInvited === null ? '–' : formats.percent(step.shareOfInvited)) },
  ]
}

export function rateSentence(bar: RateBar, { texts, formats }: Words): string {
  const interval = bar.interval ? texts.rate.interval(formats.number(bar.interval[0], 1), formats.number(bar.interval[1], 1)) : ''
  return `${texts.rate.sentence(bar.label, formats.number(bar.value, 1), interval)} ${texts.rate.note(formats.number(bar.people), formats.number(bar.inhabitants))}.`
}
