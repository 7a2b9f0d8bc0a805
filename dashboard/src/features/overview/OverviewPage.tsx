import { QueryView } from '../../app/query/QueryView'
import { useFormats, useTexts } from '../../app/i18n/language'
import { PageHead } from '../../app/ui/PageHead'
import { PartlyInventedMark } from '../../app/ui/SourceLine'
import { Figures } from './Figures'
import { NotReached } from './NotReached'
import { ProcessSection, Voices } from './ProcessSection'
import { RegionBars } from './RegionBars'
import { overviewTexts } from './texts'
import { TimelineSection } from './TimelineSection'
import { toReach } from './toReach'
import { toProcess } from './toProcess'
import { useProcess } from './useProcess'
import { useReach } from './useReach'
import './overview.css'

export default function OverviewPage() {
  const texts = useTexts(overviewTexts)
  const formats = useFormats()
  const reach = useReach()
  const process = useProcess()
  const loaded = reach.data ?? reach.previousData
  const view = loaded ? toReach(loaded) : null
  const answer = view && (
    <>
      {texts.atTheTable(formats, view.attended, view)} {texts.notReached(formats, view.missingMunicipalities.length, view.municipalities)}
      {view.isPartlyInvented && <PartlyInventedMark />}
    </>
  )
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHead question={texts.question} answer={answer} title={texts.title} />
        {view && <Figures counts={view.counts} />}
        {view && <p className="quiet small">{texts.reachedMeans}</p>}
      </div>
      <TimelineSection />
      <QueryView query={reach}>
        {(data) => (
          <div className="overview-columns">
            <NotReached reach={toReach(data)} />
            <RegionBars reach={toReach(data)} sources={data.byRegion.sources} />
          </div>
        )}
      </QueryView>
      <QueryView query={process}>
        {(data) => (
          <div className="overview-columns">
            <ProcessSection process={toProcess(data)} />
            <Voices process={toProcess(data)} />
          </div>
        )}
      </QueryView>
    </div>
  )
}
