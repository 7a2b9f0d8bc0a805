import { QueryView } from '../../../app/query/QueryView'
import { useBoundaries } from '../../../app/query/useBoundaries'
import { useTexts } from '../../../app/i18n/language'
import { Checkbox } from '../../../app/ui/Checkbox'
import { Select } from '../../../app/ui/Select'
import { MAP_LEVELS } from '../participationState'
import type { SectionProps } from '../sectionProps'
import { FunnelFigure } from './FunnelFigure'
import { PlanningLinks } from './PlanningLinks'
import { RateMapFigure } from './RateMapFigure'
import { ReachFigure } from './ReachFigure'
import { RepresentationFigure } from './RepresentationFigure'
import { missingTexts } from './texts'
import { useRates, useReach, useRepresentation } from './useMissing'

/** Who is missing: against the population, on the map, and whether chance explains it. */
export default function MissingSection(props: SectionProps) {
  const { state, onChange } = props
  const texts = useTexts(missingTexts)
  const representation = useRepresentation(state)
  const rates = useRates(state)
  const reach = useReach(state)
  const boundaries = useBoundaries()
  return (
    <div className="stack-wide">
      <PlanningLinks {...props} />
      <QueryView query={representation}>{(data) => <RepresentationFigure {...props} data={data} />}</QueryView>
      <div className="stack">
        <div className="row participation-controls">
          <Select label={texts.map.level} options={MAP_LEVELS.map((value) => ({ value, label: texts.map.levels[value] }))} value={state.level} onChange={(level) => onChange({ level })} />
          <Checkbox isSelected={!state.raw} onChange={(isSmoothed) => onChange({ raw: !isSmoothed })}>{texts.map.smoothed}</Checkbox>
        </div>
        <QueryView query={rates}>
          {(data) => (
            <div className="participation-pair">
              <QueryView query={boundaries}>{(topology) => <RateMapFigure {...props} data={data} topology={topology} />}</QueryView>
              <FunnelFigure {...props} data={data} />
            </div>
          )}
        </QueryView>
      </div>
      <QueryView query={reach}>{(data) => <ReachFigure {...props} data={data} />}</QueryView>
    </div>
  )
}
