import { useMemo, useState } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { sequential } from '../../../app/ui/palette'
import { ChartFrame } from '../../../charts/ChartFrame'
import { MapLegend } from '../../../charts/MapLegend'
import { newestOf } from '../../../charts/newestOf'
import { PlacesMap } from '../../../charts/PlacesMap'
import type { BoundaryTopology } from '../../../charts/toDistrictShapes'
import { toMapClasses } from '../../../charts/toMapClasses'
import type { ParticipationRatesQuery } from '../../../gql/graphql'
import { Behind } from '../Behind'
import type { SectionProps } from '../sectionProps'
import { toMunicipalities, type NamedPlace } from '../toRegionsOf'
import { toScope } from '../toScope'
import { missingTexts } from './texts'
import { toMapRateMessage, toMapRates, type RatedPlace } from './toFunnelPlot'
import { toClassEntries, toClassColours } from './toClassEntries'
import { toRatedColumns } from './toRatedColumns'
import { ratesLink } from './useMissing'

interface RateMapFigureProps extends SectionProps {
  data: ParticipationRatesQuery
  topology: BoundaryTopology
}

/** Where the circle comes from, as a map; smoothed unless counted rates are asked for. */
export function RateMapFigure({ data, topology, state, choices, filter, onChange }: RateMapFigureProps) {
  const texts = useTexts(missingTexts)
  const formats = useFormats()
  const [activeId, setActiveId] = useState<string | null>(null)
  const { rows, common, sources } = data.participationRates
  const regions = useMemo(() => choices.regions.edges.map(({ node }) => node), [choices])
  const places = useMemo(() => toMunicipalities(regions), [regions])
  const holders = useMemo(() => new Map(places.map((place) => [place.id, holderOf(place, state.level)])), [places, state.level])
  const rates = useMemo(() => toMapRates(rows, holders, state.raw), [rows, holders, state.raw])
  const classes = useMemo(() => toMapClasses(rates.values), [rates])
  const colours = toClassColours(sequential(useTheme()), classes.classes.length)
  const sentenceOf = (place: NamedPlace) => {
    const row = rates.rowOf.get(place.id)
    return row ? rateSentence(row, state.raw, { texts, formats }) : `${place.name}: ${formats.unknown}.`
  }
  const mark = rows.find(({ key }) => key === state.region)
  const active = places.find((place) => place.id === activeId)
  return (
    <ChartFrame
      hasPicture={common.people > 0}
      title={texts.map.say(toMapRateMessage(rows, state.raw), state.level, formats)}
      description={common.people === 0 ? texts.group.nobody : [state.raw ? texts.map.countedDescription : `${texts.map.smoothedDescription} ${texts.map.smoothedNote}`, texts.map.classes].join(' ')}
      unit={texts.map.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={common.people}
      filter={filter}
      queryHref={ratesLink(state)}
      pictureNote={`${texts.map.boundaries}: ${topology.attribution}`}
      table={{ columns: toRatedColumns(texts, formats), rows, rowKey: (row) => row.key }}
    >
      {common.people > 0 && (
        <>
          <MapLegend entries={toClassEntries(classes, colours, { texts: texts.map, formats })} label={texts.map.legend} />
          <PlacesMap
            topology={topology} places={places} conferences={NO_VENUES} shows={{ amt: state.level !== 'PLANNING_REGION', konferenz: true }}
            classOf={classes.classOf} colours={colours} sentenceOf={sentenceOf} activeId={activeId} onActivate={setActiveId}
            onOpen={(id) => onChange({ region: holders.get(id) ?? id })} label={texts.map.label} hint={texts.map.hint} role="button" chosen={toScope(state.region, regions)}
          />
          <Behind mark={mark ? { label: mark.label, count: mark.people } : null} onOpen={() => onChange({ people: 'ATTENDED', counted: 'people' })} />
          <p className="participation-reading">{active ? sentenceOf(active) : texts.map.touch}</p>
          <p className="quiet small">{texts.map.boundaries}: <a href="https://www.bkg.bund.de">{topology.attribution}</a></p>
        </>
      )}
    </ChartFrame>
  )
}

const NO_VENUES = [] as const

function holderOf(place: NamedPlace, level: string): string {
  if (level === 'AMT') return place.amt?.id ?? place.id
  return level === 'PLANNING_REGION' ? (place.conferenceRegion?.id ?? place.id) : place.id
}

function rateSentence(row: RatedPlace, isRaw: boolean, { texts, formats }: { texts: (typeof missingTexts)['de']; formats: ReturnType<typeof useFormats> }): string {
  const value = isRaw ? row.ratePerThousand : row.smoothedPerThousand
  return texts.map.sentence(row.label, formats.number(value, 2), texts.map.counts(formats.number(row.people), formats.number(row.inhabitants)))
}
