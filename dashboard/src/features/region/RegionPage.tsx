import { useParams } from 'react-router'
import { useFormats, useTexts } from '../../app/i18n/language'
import { QueryView } from '../../app/query/QueryView'
import { Empty } from '../../app/query/states'
import { PageHead } from '../../app/ui/PageHead'
import type { RegionPageQuery } from '../../gql/graphql'
import { AgeSection } from './AgeSection'
import { FactsSection } from './FactsSection'
import { ParticipationSection } from './ParticipationSection'
import { RegionLists } from './RegionLists'
import { RegionPath } from './RegionPath'
import { regionTexts } from './texts'
import { TotalsSection } from './TotalsSection'
import { toRegionAnswer } from './toRegionAnswer'
import { useRegion } from './useRegion'
import './region.css'

/** The page of one region of any level: who lives here, who takes part, what happens here, from which source. */
export default function RegionPage() {
  const { id = '' } = useParams()
  const texts = useTexts(regionTexts)
  const query = useRegion(id)
  return (
    <QueryView query={query} isEmpty={(data) => !data.region} empty={<NotFound />}>
      {(data) => (data.region && data.region.id === id ? <Region data={data} region={data.region} /> : <p className="quiet">{texts.title} …</p>)}
    </QueryView>
  )
}

function NotFound() {
  const texts = useTexts(regionTexts)
  return (
    <article className="stack-wide">
      <PageHead question={texts.title} answer={texts.region.notFound} />
      <Empty>
        <RegionPath />
      </Empty>
    </article>
  )
}

export type RegionNode = NonNullable<RegionPageQuery['region']>

function Region({ data, region }: { data: RegionPageQuery; region: RegionNode }) {
  const texts = useTexts(regionTexts)
  const formats = useFormats()
  return (
    <article className="stack-wide">
      <div className="stack">
        <RegionPath region={region} />
        <PageHead question={region.name} answer={texts.region.answer(toRegionAnswer(region, data.participation.total), formats)} />
      </div>
      <FactsSection data={data} region={region} />
      <ParticipationSection data={data} region={region} />
      <AgeSection key={region.id} data={data} region={region} />
      <TotalsSection data={data} region={region} />
      <RegionLists region={region} />
    </article>
  )
}
