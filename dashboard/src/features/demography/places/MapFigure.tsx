import { useMemo, useState } from 'react'
import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { diverging, sequential } from '../../../app/ui/palette'
import { Select } from '../../../app/ui/Select'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MapLegend } from '../../../charts/MapLegend'
import { PlacesMap } from '../../../charts/PlacesMap'
import type { BoundaryTopology } from '../../../charts/toDistrictShapes'
import type { DemographyPlacesQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { useWords } from '../useWords'
import { PLACE_FIGURES, type PlaceFigure } from './placeFigures'
import { placesTexts } from './texts'
import { toMapPlaces } from './toMapPlaces'
import { placeDigits, toMapView } from './toMapView'
import { extremesOf, isEstimatedFigure, toPlaceRows, type PlaceRow } from './toPlaceRows'
import { placesLink } from './usePlaces'

interface MapFigureProps extends SectionProps {
  projection: DemographyPlacesQuery['projectRegions']
  topology: BoundaryTopology
}

const NO_VENUES = [] as const
const SHOWS = { amt: true, konferenz: false } as const

/** One figure of all municipalities in one year as a map; its table holds all figures. */
export function MapFigure({ data, state, options, start, question, projection, topology, onChange }: MapFigureProps) {
  const texts = useTexts(placesTexts)
  const { formats } = useWords()
  const theme = useTheme()
  const [activeId, setActiveId] = useState<string | null>(null)
  const figure = state.merkmal
  const years = projection.years.map((year) => Math.floor(year))
  const position = Math.max(0, years.indexOf(state.kartenjahr))
  const rows = useMemo(() => toPlaceRows(projection.rows, position), [projection.rows, position])
  const district = toPlaceRows([projection.district], position)[0]
  const places = useMemo(() => toMapPlaces(options.regions.edges.map(({ node }) => node)), [options])
  const scales = { sequential: sequential(theme), diverging: diverging(theme) }
  const view = toMapView({ values: rows.map(({ key, figures }) => ({ id: key, value: figures[figure] })), figure, scales, texts: texts.map, formats })
  const rowOf = new Map(rows.map((row) => [row.key, row]))
  const number = (value: number | null | undefined) => (figure === 'growth' && value != null ? formats.percent(value / 100, 0) : formats.number(value, placeDigits(figure)))
  const isEstimated = (row: PlaceRow | undefined) => row !== undefined && isEstimatedFigure(figure, position, row)
  const sentenceOf = ({ id, name }: { id: string; name: string }) => texts.map.sentence({ name, value: number(rowOf.get(id)?.figures[figure]), figure: texts.figures[figure], isEstimated: isEstimated(rowOf.get(id)) })
  const extremes = extremesOf(rows, figure)
  const ends = (row: PlaceRow) => texts.map.place(number(row.figures[figure]), row.label)
  const title = extremes ? texts.map.say({ figure: texts.figures[figure], year: String(years[position]), lowest: ends(extremes.lowest), highest: ends(extremes.highest) }) : texts.map.none
  const active = places.find(({ id }) => id === activeId)
  return (
    <>
      <div className="row demography-row">
        <Select label={texts.figure} options={PLACE_FIGURES.map((value) => ({ value, label: texts.figures[value] }))} value={figure} onChange={(merkmal) => onChange(merkmal === 'growth' && position === 0 ? { merkmal, kartenjahr: years.at(-1) ?? 0 } : { merkmal })} />
        <Select label={texts.year} options={years.map((year) => ({ value: String(year), label: String(year) }))} value={String(years[position])} onChange={(year) => onChange({ kartenjahr: Number(year) === start.year ? 0 : Number(year) })} />
      </div>
      <ChartFrame
        title={title}
        description={[figure === 'growth' ? texts.map.fixed : texts.map.description, rows.some(isEstimated) ? texts.map.estimated : '', texts.map.choose, district ? texts.map.district(number(district.figures[figure])) : ''].filter(Boolean).join(' ')}
        unit={texts.units[figure]}
        sources={data.place.assumptions.map(({ source }) => source)}
        date={start.date}
        queryHref={placesLink(question.scenario)}
        pictureNote={`${texts.map.boundaries}: ${topology.attribution}`}
        table={{ columns: toColumns(texts), rows: district ? [...rows, district] : rows, rowKey: (row) => row.key }}
      >
        <MapLegend entries={view.entries} label={texts.map.legend} />
        <PlacesMap
          topology={topology} places={places} conferences={NO_VENUES} shows={SHOWS} classOf={view.classOf} colours={view.colours} sentenceOf={sentenceOf}
          label={`${texts.map.label} ${title}.`} hint={texts.map.hint} activeId={activeId} onActivate={setActiveId} onOpen={(ort) => onChange({ ort })} role="button" chosen={new Set([state.ort])}
        />
        <p className="demography-reading">{active ? sentenceOf(active) : texts.map.touch}</p>
        <p className="quiet small">{texts.map.boundaries}: <a href="https://www.bkg.bund.de">{topology.attribution}</a></p>
      </ChartFrame>
    </>
  )
}

function toColumns(texts: (typeof placesTexts)['de']): Column<PlaceRow>[] {
  const column = (figure: PlaceFigure): Column<PlaceRow> => ({
    key: figure, header: texts.figures[figure], digits: Math.max(1, placeDigits(figure)),
    value: ({ figures }) => (figures[figure] === null ? null : Number(figures[figure].toFixed(figure === 'population' ? 0 : 2))),
  })
  return [
    { key: 'name', header: texts.map.columns.name, value: ({ label }) => label },
    ...PLACE_FIGURES.map(column),
    { key: 'estimated', header: texts.map.columns.estimated, value: ({ estimated }) => (estimated ? texts.estimated : texts.counted) },
  ]
}
