import { useFormats, useTexts } from '../../../app/i18n/language'
import { Select } from '../../../app/ui/Select'
import { ChartFrame } from '../../../charts/ChartFrame'
import { LorenzChart } from '../../../charts/LorenzChart'
import { newestOf } from '../../../charts/newestOf'
import type { ParticipationVoicesQuery } from '../../../gql/graphql'
import type { ParticipationState } from '../participationState'
import { Behind } from '../Behind'
import { voicesTexts } from './texts'
import { toSpreadMessage, type CurvePoint } from './toConcentration'

type Kind = ParticipationState['voices']

interface SpreadFigureProps {
  report: ParticipationVoicesQuery['participationConcentration']
  filter: string | null
  queryHref: string
  kind: Kind
  onKind: (kind: Kind) => void
  /** the chosen municipality or organisation; '' for none */
  chosen: string
  onChoose: (key: string) => void
  /** opens the list of the voices of the chosen one */
  onOpen: () => void
}

const KINDS: readonly Kind[] = ['municipalities', 'organisations']

/** Whether many have a voice, or always the same few. */
export function SpreadFigure({ report, filter, queryHref, kind, onKind, chosen, onChoose, onOpen }: SpreadFigureProps) {
  const texts = useTexts(voicesTexts)
  const formats = useFormats()
  const spread = report[kind]
  const { columns } = texts.spread
  const percent = (share: number) => formats.percent(share, 0)
  const mark = spread.curve.find(({ unit }) => unit?.key === chosen)?.unit
  const key = (point: CurvePoint) => `${point.shareOfSize} ${point.shareOfVoices}`
  const say = (point: CurvePoint) => [
    point.unit ? texts.spread.last(point.unit.label, formats.number(point.unit.voices)) : '',
    texts.spread.sentence(formats.percent(point.shareOfSize), formats.percent(point.shareOfVoices)),
  ].filter(Boolean).join(' ')
  return (
    <div className="stack">
      <div className="participation-by">
        <Select label={texts.of} options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))} value={kind} onChange={onKind} />
      </div>
      <ChartFrame
        hasPicture={spread.curve.length > 0}
        title={texts.spread.say(toSpreadMessage(spread), kind, formats)}
        description={`${texts.spread.description[kind]} ${texts.spread.voice} ${texts.spread.units(formats.number(spread.units), formats.number(spread.voices), texts.kinds[kind])}${spread.curve.length > 0 ? ` ${texts.spread.choose}` : ''}`}
        unit={texts.spread.unit}
        sources={report.sources}
        date={newestOf(report.sources)}
        cases={spread.voices}
        filter={filter}
        queryHref={queryHref}
        table={{
          columns: [
            { key: 'unit', header: columns.unit, value: (point) => point.unit?.label ?? '' },
            { key: 'own', header: columns.own, value: (point) => point.unit?.voices ?? '' },
            { key: 'size', header: columns.size, value: (point) => point.shareOfSize, digits: 4 },
            { key: 'voices', header: columns.voices, value: (point) => point.shareOfVoices, digits: 4 },
          ],
          rows: spread.curve, rowKey: key,
        }}
      >
        {spread.curve.length > 0 && (
          <LorenzChart
            label={texts.spread.chart} names={{ x: texts.spread.x[kind], y: texts.spread.y, equal: texts.spread.equal }} percent={percent}
            dots={spread.curve.map((point) => ({ key: point.unit?.key ?? null, size: point.shareOfSize, voices: point.shareOfVoices, sentence: say(point) }))} onChoose={onChoose}
          />
        )}
        <Behind mark={mark ? { label: mark.label, count: mark.voices } : null} onOpen={onOpen} />
      </ChartFrame>
    </div>
  )
}
