import { Link } from 'react-router'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { foldForSearch } from '../../app/ui/foldForSearch'
import { SearchField } from '../../app/ui/SearchField'
import { regionTexts } from './texts'
import { figureDigits, placeFigure } from './toMapView'
import type { MapFigure, Place } from './toPlaces'

interface PlaceListProps {
  places: readonly Place[]
  figure: MapFigure
  search: string
  onSearch: (text: string) => void
  activeId: string | null
  onActivate: (id: string | null) => void
}

/** The same places as a list: found by typing, sorted by the heads, each with a target that a finger hits. */
export function PlaceList({ places, figure, search, onSearch, activeId, onActivate }: PlaceListProps) {
  const texts = useTexts(regionTexts)
  const formats = useFormats()
  const words = { texts, formats }
  const asked = foldForSearch(search.trim())
  const found = places.filter((place) => foldForSearch(`${place.name} ${place.amt?.name ?? ''}`).includes(asked))
  const columns: Column<Place>[] = [
    {
      key: 'name',
      header: texts.columns.name,
      value: (place) => place.name,
      cell: (place) => (
        <Link className="region-link" to={linkTo({ kind: 'REGION', id: place.id })} onPointerEnter={() => onActivate(place.id)} onPointerLeave={() => onActivate(null)} onFocus={() => onActivate(place.id)} onBlur={() => onActivate(null)}>
          {place.name}
        </Link>
      ),
    },
    { key: 'figure', header: texts.columns[figure], value: (place) => place[figure], digits: figureDigits[figure], cell: (place) => placeFigure(place, figure, words) },
  ]
  return (
    <section className="region-list" aria-label={texts.list.title}>
      <h2>{texts.list.title}</h2>
      <SearchField label={texts.list.search} value={search} onChange={onSearch} />
      {found.length === 0 ? (
        <p className="quiet" role="status">{texts.list.none(search)}</p>
      ) : (
        <DataTable caption={texts.list.shown(formats.number(found.length), formats.number(places.length))} columns={columns} rows={found} rowKey={(place) => place.id} selectedKey={activeId} pageSize={40} />
      )}
    </section>
  )
}
