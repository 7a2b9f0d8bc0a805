import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { linkTo } from '../../app/links'
import { useFormats, useTexts } from '../../app/i18n/language'
import { useTheme } from '../../app/theme'
import { Checkbox } from '../../app/ui/Checkbox'
import { sequential } from '../../app/ui/palette'
import { Select } from '../../app/ui/Select'
import { SourceLine, type SourceInfo } from '../../app/ui/SourceLine'
import { useAddressState } from '../../app/useAddressState'
import { ChartFrame } from '../../charts/ChartFrame'
import { newestOf } from '../../charts/newestOf'
import { MapLegend } from '../../charts/MapLegend'
import { PlacesMap } from '../../charts/PlacesMap'
import type { BoundaryTopology } from '../../charts/toDistrictShapes'
import { toMapClasses } from '../../charts/toMapClasses'
import type { RegionsPageQuery } from '../../gql/graphql'
import { PlaceList } from './PlaceList'
import { regionsCodecs } from './regionsState'
import { regionTexts } from './texts'
import { toMapMessage } from './toMapMessage'
import { placeSentence, toColours, toLegend } from './toMapView'
import { toPlaceColumns } from './toPlaceColumns'
import { commonDate, MAP_FIGURES, type MapFigure, type Place } from './toPlaces'
import { regionsLink } from './useRegions'

interface MapSectionProps {
  data: RegionsPageQuery
  places: readonly Place[]
  topology: BoundaryTopology
}

const RULE_SOURCE = 'rule-nearest-venue-by-amt'

/** The map with its controls, its legend and the list beside it. */
export function MapSection({ data, places, topology }: MapSectionProps) {
  const texts = useTexts(regionTexts)
  const formats = useFormats()
  const words = { texts, formats }
  const [state, setState] = useAddressState(regionsCodecs)
  const [activeId, setActiveId] = useState<string | null>(null)
  const navigate = useNavigate()
  const { figure } = state
  const classes = useMemo(() => toMapClasses(places.map((place) => ({ id: place.id, value: place[figure] }))), [places, figure])
  const colours = toColours(sequential(useTheme()), classes.classes.length)
  const active = places.find((place) => place.id === activeId)
  const open = (id: string) => void navigate(linkTo({ kind: 'REGION', id }))
  const sources = sourcesOf(data, places, figure)
  const rule = data.sources.edges.find(({ node }) => node.id === RULE_SOURCE)?.node
  return (
    <>
      <div className="row region-controls">
        <Select label={texts.map.figure} options={MAP_FIGURES.map((value) => ({ value, label: texts.map.figures[value] }))} value={figure} onChange={(value) => setState({ figure: value }, { push: true })} />
        <Checkbox isSelected={state.amt} onChange={(amt) => setState({ amt })}>{texts.map.amt}</Checkbox>
        <Checkbox isSelected={state.konferenz} onChange={(konferenz) => setState({ konferenz })}>{texts.map.conferenceRegions}</Checkbox>
      </div>
      <div className="region-map-and-list">
        <ChartFrame
          title={texts.map.say(toMapMessage(places, figure), formats)}
          description={figure === 'people' ? texts.map.classes : `${texts.map.classes} ${inhabitantsNote(data, places, words)}`}
          unit={texts.map.figures[figure]}
          sources={sources}
          date={figure === 'inhabitants' || figure === 'density' ? commonDate(places) : newestOf(sources)}
          cases={figure === 'rate' || figure === 'people' ? (data.participation.total.people ?? null) : places.length}
          queryHref={regionsLink()}
          pictureNote={`${texts.map.boundaries}: ${topology.attribution}`}
          table={{ columns: toPlaceColumns(words), rows: places, rowKey: (place) => place.id }}
        >
          <MapLegend entries={toLegend(classes, colours, { figure, words })} label={texts.map.legend} />
          <PlacesMap
            topology={topology} places={places} conferences={data.conferences.edges.map(({ node }) => node)} shows={state}
            classOf={classes.classOf} colours={colours} sentenceOf={(place) => placeSentence(place, figure, words)} label={texts.map.label} hint={texts.map.hint}
            activeId={activeId} onActivate={setActiveId} onOpen={open}
          />
          <p className="region-reading">{active ? placeSentence(active, figure, words) : `${texts.map.touch} ${texts.map.venues}`}</p>
          <p className="quiet small">
            {texts.map.boundaries}: <a href="https://www.bkg.bund.de">{topology.attribution}</a>
          </p>
          {state.konferenz && (
            <div className="small">
              <p className="quiet">{texts.map.rule}</p>
              <SourceLine sources={[rule]} />
            </div>
          )}
        </ChartFrame>
        <PlaceList places={places} figure={figure} search={state.suche} onSearch={(suche) => setState({ suche })} activeId={activeId} onActivate={setActiveId} />
      </div>
    </>
  )
}

/** The sources of what the map shows: of the participations, of the inhabitants on their day, or of both. */
function sourcesOf(data: RegionsPageQuery, places: readonly Place[], figure: MapFigure): SourceInfo[] {
  const date = commonDate(places)
  const counted = data.populationDates.flatMap((row) => (row.date === date && row.source ? [row.source] : []))
  if (figure === 'people') return data.participation.sources
  return figure === 'rate' ? [...counted, ...data.participation.sources] : counted
}

function inhabitantsNote(data: RegionsPageQuery, places: readonly Place[], { texts, formats }: { texts: (typeof regionTexts)['de']; formats: ReturnType<typeof useFormats> }): string {
  const date = commonDate(places)
  if (date === null) return texts.map.differentDates
  const base = data.populationDates.find((row) => row.date === date)?.base
  return texts.map.inhabitantsDate(formats.date(date), base == null ? '' : texts.map.base(String(base)))
}
