import { useFormats, useTexts } from '../../app/i18n/language'
import { CensusChart, type CensusDot } from '../../charts/CensusChart'
import { ChartFrame } from '../../charts/ChartFrame'
import { regionTexts } from './texts'
import { toCensusChange } from './toCensusChange'
import { toCensusSeries, type CensusSeries } from './toCensusSeries'
import { regionLink, type RegionData, type RegionNode } from './useRegion'

/** The number of inhabitants over time: one chart per census, because the step between two is a change of counting. */
export function TotalsSection({ data, region }: { data: RegionData; region: RegionNode }) {
  const texts = useTexts(regionTexts).region.totals
  const series = toCensusSeries(data.populationDates.map((row) => ({ date: row.date, base: row.base ?? null, total: row.total ?? null, source: row.source ?? null })))
  return (
    <section className="stack" aria-labelledby="region-totals">
      <h2 id="region-totals">{texts.title}</h2>
      {series.length === 0 && <p className="quiet">{texts.none}</p>}
      {series.length > 1 && <p>{texts.explain}</p>}
      <div className="region-pair">
        {series.map((one) => (
          <CensusFigure key={String(one.base)} series={one} region={region} data={data} />
        ))}
      </div>
    </section>
  )
}

function CensusFigure({ series, region, data }: { series: CensusSeries; region: RegionNode; data: RegionData }) {
  const texts = useTexts(regionTexts).region.totals
  const formats = useFormats()
  const change = toCensusChange(series)
  if (!change) return null
  const used = new Set(series.sources.map((source) => source.id))
  const sources = data.populationDates.flatMap((row) => (row.source && used.has(row.source.id) ? [row.source] : []))
  const dots = series.points.map((point, index): CensusDot => {
    const isEnd = index === 0 || index === series.points.length - 1
    const dateText = formats.date(point.date)
    return { day: Date.parse(point.date) / 86_400_000, dateText, value: point.total, text: isEnd ? formats.number(point.total) : '', sentence: `${dateText}: ${formats.number(point.total)}` }
  })
  return (
    <ChartFrame
      title={texts.say(change, formats)}
      description={series.base === null ? texts.unknownBase : texts.base(String(series.base))}
      unit={texts.unit}
      sources={sources}
      date={change.to}
      queryHref={regionLink(region.id)}
      table={{
        columns: [
          { key: 'date', header: texts.columns.date, value: (point) => point.date, cell: (point) => formats.date(point.date) },
          { key: 'total', header: texts.columns.total, value: (point) => point.total },
        ],
        rows: series.points,
        rowKey: (point) => point.date,
      }}
    >
      {dots.length > 1 && <CensusChart dots={dots} label={texts.label} />}
    </ChartFrame>
  )
}
