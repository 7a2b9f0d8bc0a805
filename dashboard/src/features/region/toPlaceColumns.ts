import type { Column } from '../../app/ui/DataTable'
import { figureDigits, placeFigure, type MapWords } from './toMapView'
import type { MapFigure, Place } from './toPlaces'

/** The table twin of the map: every figure of every place. */
export function toPlaceColumns(words: MapWords): Column<Place>[] {
  const { texts } = words
  const figure = (key: MapFigure): Column<Place> => ({ key, header: texts.columns[key], value: (place) => place[key], digits: figureDigits[key], cell: (place) => placeFigure(place, key, words) })
  return [
    { key: 'name', header: texts.columns.name, value: (place) => place.name },
    { key: 'amt', header: texts.columns.amt, value: (place) => place.amt?.name ?? texts.noAmt },
    { key: 'conferenceRegion', header: texts.columns.conferenceRegion, value: (place) => place.conferenceRegion?.name },
    figure('people'),
    figure('rate'),
    figure('inhabitants'),
    figure('density'),
  ]
}
