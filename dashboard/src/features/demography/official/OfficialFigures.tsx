import { DISTRICT_ID } from '../../../app/district'
import { QueryView } from '../../../app/query/QueryView'
import { STEPS } from '../demographyState'
import type { SectionProps } from '../sectionProps'
import { OfficialFigure } from './OfficialFigure'
import { useOfficial } from './useOfficial'

/** Years of a step of our calculation. */
const STEP = 5

/** Official projections of the district and of what it lies in; none is published for smaller places. */
export function OfficialFigures({ options: { home }, start }: SectionProps) {
  const regions = [{ id: DISTRICT_ID, name: home?.name ?? DISTRICT_ID }, ...(home?.parent ? [home.parent] : [])]
  return <div className="stack-wide">{regions.map((region) => <OfficialOfRegion key={region.id} region={region} lastYear={Math.floor(start.year) + STEP * STEPS} />)}</div>
}

function OfficialOfRegion({ region, lastYear }: { region: { id: string; name: string }; lastYear: number }) {
  const query = useOfficial(region.id)
  return <QueryView query={query}>{({ officialComparison }) => <OfficialFigure region={region} comparison={officialComparison} lastYear={lastYear} />}</QueryView>
}
