import { useFormats, useTexts } from '../../app/i18n/language'
import { QueryView } from '../../app/query/QueryView'
import { useBoundaries } from '../../app/query/useBoundaries'
import { PageHead } from '../../app/ui/PageHead'
import { SyntheticMark } from '../../app/ui/SourceLine'
import { MapSection } from './MapSection'
import { regionTexts } from './texts'
import { toRegionsAnswer } from './toMapMessage'
import { toPlaces } from './toPlaces'
import { useRegions } from './useRegions'
import './region.css'

/** Regionen: the municipalities on the map, in a list, and the way to the page of each. */
export default function RegionsPage() {
  const texts = useTexts(regionTexts)
  const formats = useFormats()
  const query = useRegions()
  const boundaries = useBoundaries()
  const data = query.data ?? query.previousData
  const places = data ? toPlaces(data.regions.edges.map(({ node }) => node), data.participation.rows) : []
  return (
    <article className="stack-wide">
      <PageHead question={texts.question} title={texts.title} answer={data && <>{texts.answer(toRegionsAnswer(places), formats)}<SyntheticMark sources={data.participation.sources} /></>} />
      <QueryView query={query} isEmpty={() => places.length === 0}>
        {(answer) => (
          <QueryView query={boundaries}>
            {(topology) => <MapSection data={answer} places={places} topology={topology} />}
          </QueryView>
        )}
      </QueryView>
    </article>
  )
}
