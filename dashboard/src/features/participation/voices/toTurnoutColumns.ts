import type { Formats } from '../../../app/i18n/formats'
import type { Column } from '../../../app/ui/DataTable'
import type { VoicesTexts } from './texts.de'
import type { Turnout } from './toConcentration'

/** The table twin of who came again and of where people came from. */
export function toTurnoutColumns({ columns }: VoicesTexts['turnout'], formats: Formats): Column<Turnout>[] {
  return [
    { key: 'label', header: columns.label, value: (event) => event.label },
    { key: 'date', header: columns.date, value: (event) => event.date, cell: (event) => formats.date(event.date) },
    { key: 'people', header: columns.people, value: (event) => event.people },
    { key: 'first', header: columns.first, value: (event) => event.firstTime },
    { key: 'returning', header: columns.returning, value: (event) => event.returning },
    { key: 'catchment', header: columns.catchment, value: (event) => event.fromCatchment },
    { key: 'elsewhere', header: columns.elsewhere, value: (event) => event.fromElsewhere },
    { key: 'unknown', header: columns.unknown, value: (event) => event.placeUnknown },
    { key: 'evenness', header: columns.evenness, value: (event) => event.evenness, digits: 2 },
  ]
}
