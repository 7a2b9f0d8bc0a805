import type { Formats } from '../../../app/i18n/formats'
import type { Column } from '../../../app/ui/DataTable'
import type { MissingTexts } from './texts.de'
import type { RatedPlace } from './toFunnelPlot'

/** The table twin of the map and of the funnel plot. */
export function toRatedColumns({ map: { columns }, funnel }: MissingTexts, formats: Formats): Column<RatedPlace>[] {
  return [
    { key: 'label', header: columns.label, value: (row) => row.label },
    { key: 'people', header: columns.people, value: (row) => row.people },
    { key: 'inhabitants', header: columns.inhabitants, value: (row) => row.inhabitants },
    { key: 'rate', header: columns.rate, value: (row) => row.ratePerThousand, digits: 2 },
    { key: 'smoothed', header: columns.smoothed, value: (row) => row.smoothedPerThousand, digits: 2 },
    { key: 'position', header: columns.position, value: (row) => (row.position ? (funnel.positions[row.position] ?? row.position) : formats.unknown) },
    ...(['low95', 'high95', 'low998', 'high998'] as const).map((limit) => ({ key: limit, header: columns[limit], value: (row: RatedPlace) => row[limit], digits: 2 })),
  ]
}
