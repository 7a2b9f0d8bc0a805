import { Link, useLocation } from 'react-router'
import { commonTexts } from '../../../app/i18n/common'
import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { Button } from '../../../app/ui/Button'
import { PageHead } from '../../../app/ui/PageHead'
import { SourceLine, SyntheticMark } from '../../../app/ui/SourceLine'
import { useAddressState } from '../../../app/useAddressState'
import { newestOf } from '../../../charts/newestOf'
import type { ParticipationOptionsQuery, ParticipationReportPageQuery } from '../../../gql/graphql'
import { missingTexts } from '../missing/texts'
import { participationCodecs, type ParticipationState } from '../participationState'
import { toAnswer } from '../toAnswer'
import { inOrder } from '../toFilter'
import { toActiveFilters, toFilterOptions } from '../toFilterOptions'
import { useParticipationOptions } from '../useParticipation'
import { useWords } from '../useWords'
import { ReportFigures } from './ReportFigures'
import { reportTexts } from './texts'
import { toSources } from './toReport'
import { reportLink, useReport } from './useReport'
import { useSentences } from './useSentences'
import '../participation.css'
import './report.css'

/** Bericht: the figures of Beteiligung for leadership, on one or two sheets of paper. */
export default function ReportPage() {
  const options = useParticipationOptions()
  const [address] = useAddressState(participationCodecs)
  const state = inOrder(address)
  return <QueryView query={options}>{(choices) => <Loaded choices={choices} state={state} />}</QueryView>
}

function Loaded({ choices, state }: { choices: ParticipationOptionsQuery; state: ParticipationState }) {
  const query = useReport(state, choices.events.edges.map(({ node }) => node))
  return <QueryView query={query}>{(data) => <Report data={data} choices={choices} state={state} />}</QueryView>
}

interface ReportProps {
  data: ParticipationReportPageQuery
  choices: ParticipationOptionsQuery
  state: ParticipationState
}

function Report({ data, choices, state }: ReportProps) {
  const texts = useTexts(reportTexts)
  const { texts: page, formats } = useWords()
  const { search } = useLocation()
  const words = { ...useTexts(commonTexts), missing: useTexts(missingTexts) }
  const active = toActiveFilters(state, toFilterOptions(choices, words, formats), { names: page.filters, date: formats.date, month: formats.month })
  const sources = toSources([data.asked, data.district, data.regions, data.ages, data.sexes, data.rates, data.spread])
  const { bars, titles, sentences } = useSentences(data)
  const answer = toAnswer({ asked: data.asked, district: data.district, events: data.asked }, choices, state)
  const isSynthetic = sources.some((source) => source.synthetic)
  return (
    <article className="report stack">
      <div className="row report-actions">
        <Button variant="primary" onPress={() => window.print()}>{texts.print}</Button>
        <Link className="button button-quiet" to={`/beteiligung${search}`}>{texts.back}</Link>
        <Link className="button button-quiet" to={reportLink(state, choices.events.edges.map(({ node }) => node))}>{texts.query}</Link>
      </div>
      <PageHead question={texts.title} title={texts.title} answer={<>{page.say.answer(answer, formats)}<SyntheticMark sources={sources} /></>} />
      {isSynthetic && <p className="report-warning">{texts.synthetic}</p>}
      <p className="quiet small">
        {active.length > 0 ? texts.filter(active.map(({ label }) => label).join('; ')) : texts.noFilter} {texts.date(formats.date(newestOf(sources)))} {texts.created(formats.date(new Date().toISOString().slice(0, 10)))}
      </p>
      <section>
        <h2>{texts.brief}</h2>
        <ul className="report-sentences">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </section>
      <ReportFigures data={data} choices={choices} bars={bars} titles={titles} />
      <section className="report-sources">
        <h2>{texts.sources}</h2>
        <SourceLine sources={sources} limit={sources.length} />
        <p className="quiet small">{texts.methods}</p>
      </section>
    </article>
  )
}
