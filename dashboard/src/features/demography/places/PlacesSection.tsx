import { QueryView } from '../../../app/query/QueryView'
import { useBoundaries } from '../../../app/query/useBoundaries'
import { RUNS_WAIT_MS } from '../fan/useFan'
import type { SectionProps } from '../sectionProps'
import { useLater } from '../useLater'
import { MapFigure } from './MapFigure'
import { MultiplesFigure } from './MultiplesFigure'
import { usePlaces } from './usePlaces'

/** All municipalities at once: as a map of one figure, as table and CSV of all figures, and as small lines side by side. */
export default function PlacesSection(props: SectionProps) {
  const places = usePlaces(useLater(props.question.scenario, RUNS_WAIT_MS))
  const boundaries = useBoundaries()
  return (
    <QueryView query={places}>
      {({ projectRegions }) => (
        <div className="stack-wide">
          <QueryView query={boundaries}>{(topology) => <MapFigure {...props} projection={projectRegions} topology={topology} />}</QueryView>
          <MultiplesFigure {...props} projection={projectRegions} />
        </div>
      )}
    </QueryView>
  )
}
