import { useParams } from 'react-router'
import { useFormats, useTexts } from '../../app/i18n/language'
import { QueryView } from '../../app/query/QueryView'
import { Empty, Loading } from '../../app/query/states'
import { PageHead } from '../../app/ui/PageHead'
import { PartlyInventedMark } from '../../app/ui/SourceLine'
import { AgeSection } from './AgeSection'
import { FactsSection } from './FactsSection'
import { ParticipationSection } from './ParticipationSection'
import { RegionLists } from './RegionLists'
import { RegionPath } from './RegionPath'
import { regionTexts } from './texts'
import { TotalsSection } from './TotalsSection'
import { toRegionAnswer } from './toRegionAnswer'
import { useRegion, useRegionFigures, type RegionData, type RegionNode } from './useRegion'
import './region.css'

/** The page of one region of any level: who lives here, who takes part, what happens here, from which source. */
export default function RegionPage() {
  const { id = '' } = useParams()
  const query = useRegion(id)
  const figures = useRegionFigures(id)
  return (
    <QueryView query={query} isEmpty={(data) => !data.region} empty={<NotFound />}>
      {({ region, ...page }) =>
        region?.id === id ? <QueryView query={figures}>{(answer) => <Region data={{ ...page, ...answer, region }} region={region} />}</QueryView> : <Loading />
      }
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

function Region({ data, region }: { data: RegionData; region: RegionNode }) {
  const texts = useTexts(regionTexts)
  const formats = useFormats()
  return (
    <article className="stack-wide">
      <div className="stack">
        <RegionPath region={region} />
        <PageHead question={region.name} answer={<>{texts.region.answer(toRegionAnswer(region, data.participation.total), formats)}{data.participation.sources.some((source) => source.synthetic) && <PartlyInventedMark />}</>} />
      </div>
      <FactsSection data={data} region={region} />
      <ParticipationSection data={data} region={region} />
      <AgeSection key={region.id} data={data} region={region} />
      <TotalsSection data={data} region={region} />
      <RegionLists region={region} />
    </article>
  )
}
