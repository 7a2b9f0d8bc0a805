import { useFormats, useTexts } from '../../../app/i18n/language'
import { viewTexts } from './texts'
import { CORNERS, type InfluenceFields } from './toInterest'

interface CornerListsProps {
  grid: InfluenceFields
  nameOf: (id: string) => string
  selected: string | null
  onSelect: (id: string) => void
}

const MOST_NAMES = 8

/** Who stands in each field, those with most influence first. */
export function CornerLists({ grid, nameOf, selected, onSelect }: CornerListsProps) {
  const { influence: words } = useTexts(viewTexts)
  const formats = useFormats()
  return (
    <section aria-label={words.people}>
      <div className="corner-lists">
        {CORNERS.map((corner) => {
          const points = grid.fields[corner]
          const rest = points.length - MOST_NAMES
          return (
            <div key={corner}>
              <h3>{words.corners[corner]} <span className="quiet">({formats.number(points.length)})</span></h3>
              <p className="small quiet">{words.explain[corner]}</p>
              <ul className="plain-list">
                {points.length === 0 && <li className="quiet">{words.nobody}</li>}
                {points.slice(0, MOST_NAMES).map(({ id }) => (
                  <li key={id}>
                    <button type="button" className="link-button" aria-current={id === selected} onClick={() => onSelect(id)}>{nameOf(id)}</button>
                  </li>
                ))}
                {rest > 0 && <li className="small quiet">{words.more(formats.number(rest))}</li>}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
