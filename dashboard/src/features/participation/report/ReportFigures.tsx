import { useMemo, type ReactNode } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { useBoundaries } from '../../../app/query/useBoundaries'
import { useTheme } from '../../../app/theme'
import { sequential } from '../../../app/ui/palette'
import { LorenzChart } from '../../../charts/LorenzChart'
import { MapLegend } from '../../../charts/MapLegend'
import { PlacesMap } from '../../../charts/PlacesMap'
import { ShareChart } from '../../../charts/ShareChart'
import type { BoundaryTopology } from '../../../charts/toDistrictShapes'
import { toMapClasses } from '../../../charts/toMapClasses'
import { WayChart } from '../../../charts/WayChart'
import type { ParticipationOptionsQuery, ParticipationReportPageQuery } from '../../../gql/graphql'
import { missingTexts } from '../missing/texts'
import { toClassColours, toClassEntries } from '../missing/toClassEntries'
import { toMapRateMessage, toMapRates } from '../missing/toFunnelPlot'
import type { GroupBar } from '../missing/toGroupBars'
import { toShareRow } from '../missing/toShareRow'
import { toFunnel } from '../toFunnel'
import { toMunicipalities } from '../toRegionsOf'
import { useWords } from '../useWords'
import { voicesTexts } from '../voices/texts'
import { toWayRow } from '../toWayRow'
import { reportTexts } from './texts'

interface ReportFiguresProps {
  data: ParticipationReportPageQuery
  choices: ParticipationOptionsQuery
  bars: { regions: readonly GroupBar[]; ages: readonly GroupBar[] }
  titles: { way: string; regions: string; ages: string; spread: string }
}

/** Up to five figures, two beside each other, none broken by the edge of a sheet; what is not recorded has none. */
export function ReportFigures({ data, choices, bars, titles }: ReportFiguresProps) {
  const texts = useTexts(reportTexts)
  const missing = useTexts(missingTexts).group
  const voices = useTexts(voicesTexts).spread
  const words = useWords()
  const { formats } = words
  const boundaries = useBoundaries()
  const funnel = toFunnel(data.asked.total)
  const { curve } = data.spread.municipalities
  const shares = (kind: 'regions' | 'ages') => (
    <ShareChart rows={bars[kind].map((bar) => toShareRow(bar, { texts: missing, formats, isDimmed: false }))} label={missing.chart} names={missing.keys} />
  )
  return (
    <section className="report-figures" aria-label={texts.figures}>
      {data.regions.compared > 0 && <Figure title={titles.regions} description={texts.share}>{shares('regions')}</Figure>}
      {!funnel.isEmpty && (
        <Figure title={titles.way} description={texts.way}><WayChart label={words.texts.way.chart} rows={[...funnel.way, ...funnel.losses].map((step) => toWayRow(step, words))} /></Figure>
      )}
      {data.rates.rows.some((row) => row.people > 0) && <QueryView query={boundaries}>{(topology) => <MapOfRates data={data} choices={choices} topology={topology} />}</QueryView>}
      {data.ages.compared > 0 && <Figure title={titles.ages} description={texts.share}>{shares('ages')}</Figure>}
      {curve.length > 0 && (
        <Figure title={titles.spread} description={texts.spread}>
          <LorenzChart
            label={voices.chart} height={LORENZ_HEIGHT} names={{ x: voices.x.municipalities, y: voices.y, equal: voices.equal }} percent={(share) => formats.percent(share, 0)}
            dots={curve.map((point) => ({ key: null, size: point.shareOfSize, voices: point.shareOfVoices, sentence: voices.sentence(formats.percent(point.shareOfSize), formats.percent(point.shareOfVoices)) }))}
          />
        </Figure>
      )}
    </section>
  )
}

function Figure({ title, description, isTall = false, children }: { title: string; description: string; isTall?: boolean; children: ReactNode }) {
  return (
    <figure className={`report-figure chart-body${isTall ? ' report-figure-tall' : ''}`}>
      <figcaption>
        <h3>{title}</h3>
        <p className="quiet small">{description}</p>
      </figcaption>
      {children}
    </figure>
  )
}

function MapOfRates({ data, choices, topology }: Pick<ReportFiguresProps, 'data' | 'choices'> & { topology: BoundaryTopology }) {
  const texts = useTexts(missingTexts).map
  const formats = useFormats()
  const { rows } = data.rates
  const places = useMemo(() => toMunicipalities(choices.regions.edges.map(({ node }) => node)), [choices])
  const rates = useMemo(() => toMapRates(rows, new Map(places.map(({ id }) => [id, id])), false), [rows, places])
  const classes = useMemo(() => toMapClasses(rates.values), [rates])
  const colours = toClassColours(sequential(useTheme()), classes.classes.length)
  return (
    <Figure isTall title={texts.say(toMapRateMessage(rows, false), 'MUNICIPALITY', formats)} description={`${useTexts(reportTexts).map} ${texts.boundaries}: ${topology.attribution}`}>
      <MapLegend entries={toClassEntries(classes, colours, { texts, formats })} label={texts.legend} />
      <PlacesMap
        topology={topology} places={places} conferences={NO_VENUES} shows={{ amt: false, konferenz: true }} classOf={classes.classOf} colours={colours}
        sentenceOf={(place) => `${place.name}: ${formats.number(rates.rowOf.get(place.id)?.smoothedPerThousand, 2)}`}
        activeId={null} onActivate={nothing} onOpen={nothing} label={texts.label} hint="" role="button"
      />
    </Figure>
  )
}

const NO_VENUES = [] as const
/** low enough that it fits beside the map, below the ages */
const LORENZ_HEIGHT = 250

function nothing(): void {}
