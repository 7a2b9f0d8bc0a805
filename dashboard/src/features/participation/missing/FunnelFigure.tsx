import { useMemo } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MeasureScatter } from '../../../charts/MeasureScatter'
import { newestOf } from '../../../charts/newestOf'
import type { ScatterPoint } from '../../../charts/scatterModel'
import { useVerdictColours } from '../../../charts/ShareChart'
import type { ParticipationRatesQuery } from '../../../gql/graphql'
import { Behind } from '../Behind'
import type { SectionProps } from '../sectionProps'
import { missingTexts } from './texts'
import { toFunnelPlot, type FunnelPoint } from './toFunnelPlot'
import { toRatedColumns } from './toRatedColumns'
import { ratesLink } from './useMissing'

const NAMED = 6

/** Which places really take part less, and which are only small. */
export function FunnelFigure({ data, state, filter, onChange }: SectionProps & { data: ParticipationRatesQuery }) {
  const texts = useTexts(missingTexts)
  const formats = useFormats()
  const colours = useVerdictColours()
  const { rows, common, sources } = data.participationRates
  const mark = rows.find(({ key }) => key === state.region)
  const plot = useMemo(() => toFunnelPlot(rows), [rows])
  const points = useMemo(() => plot.points.map((point): ScatterPoint => {
    const verdict = point.position.endsWith('BELOW') ? 'below' : point.position.endsWith('ABOVE') ? 'above' : 'within'
    const counts = texts.map.counts(formats.number(point.people), formats.number(point.inhabitants))
    return {
      id: point.key, name: verdict === 'within' ? '' : point.label, x: point.inhabitants, y: point.rate, colour: verdict === 'within' ? 'var(--mark)' : colours[verdict],
      shape: verdict === 'below' ? 'diamond' : verdict === 'above' ? 'square' : 'circle', isHollow: verdict === 'within',
      sentence: texts.funnel.sentence(point.label, formats.number(point.rate, 2), `${counts}; ${texts.funnel.positions[point.position] ?? point.position}`),
    }
  }), [plot, texts, formats, colours])
  const names = (list: readonly FunnelPoint[]) => formats.list([...list.slice(0, NAMED).map(({ label }) => label), ...(list.length > NAMED ? [texts.funnel.more(formats.number(list.length - NAMED))] : [])])
  return (
    <ChartFrame
      hasPicture={common.people > 0}
      title={texts.funnel.say(plot, formats)}
      description={common.people === 0 ? texts.group.nobody : `${texts.funnel.description} ${texts.funnel.limits} ${texts.funnel.common(formats.number(common.ratePerThousand, 2))}`}
      unit={texts.funnel.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={common.people}
      filter={filter}
      queryHref={ratesLink(state)}
      table={{ columns: toRatedColumns(texts, formats), rows, rowKey: (row) => row.key }}
    >
      {common.people > 0 && (
        <MeasureScatter
          points={points} x={{ name: texts.funnel.x, scale: 'sqrt', format: (value) => formats.number(value) }} y={{ name: texts.funnel.y, scale: 'linear', format: (value) => formats.number(value, 1) }}
          curves={plot.curves.map(({ limit, points: line }) => ({ id: limit, points: line, isDashed: limit.endsWith('95') }))}
          label={texts.funnel.chart} hint={texts.funnel.hint} selected={state.region || null} onSelect={(region) => onChange({ region })}
        />
      )}
      <Behind mark={mark ? { label: mark.label, count: mark.people } : null} onOpen={() => onChange({ people: 'ATTENDED', counted: 'people' })} />
      {plot.below.length > 0 && <p className="quiet">{texts.funnel.below(names(plot.below))}</p>}
      {plot.above.length > 0 && <p className="quiet">{texts.funnel.above(names(plot.above))}</p>}
    </ChartFrame>
  )
}
