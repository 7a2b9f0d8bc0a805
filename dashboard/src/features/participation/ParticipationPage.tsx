import { lazy, Suspense, useMemo } from 'react'
import { commonTexts } from '../../app/i18n/common'
import { useTexts } from '../../app/i18n/language'
import { QueryView } from '../../app/query/QueryView'
import { PageHead } from '../../app/ui/PageHead'
import { SyntheticMark } from '../../app/ui/SourceLine'
import { useAddressState } from '../../app/useAddressState'
import type { ParticipationOptionsQuery, ParticipationPageQuery } from '../../gql/graphql'
import { toListedState } from './compare/toListedState'
import { participationCodecs, type ParticipationState } from './participationState'
import { PageSection, PageSections } from './PageSections'
import type { SectionProps } from './sectionProps'
import { toAnswer } from './toAnswer'
import { missingTexts } from './missing/texts'
import { toActiveFilters, toFilterOptions, type ActiveFilter } from './toFilterOptions'
import { inOrder } from './toFilter'
import { useParticipation, useParticipationOptions } from './useParticipation'
import { useWords } from './useWords'
import './participation.css'

// The answer comes first; then the choices, and each part with its charts when somebody comes near it.
const ParticipationFilters = lazy(() => import('./ParticipationFilters'))
const MissingSection = lazy(() => import('./missing/MissingSection'))
const WaySection = lazy(() => import('./way/WaySection'))
const TopicsSection = lazy(() => import('./topics/TopicsSection'))
const CompareSection = lazy(() => import('./compare/CompareSection'))
const PeopleDialog = lazy(() => import('./people/PeopleDialog'))
const VoicesSection = lazy(() => import('./voices/VoicesSection'))

/** Beteiligung: who is at the table, and whether the circle is balanced. */
export default function ParticipationPage() {
  const { texts } = useWords()
  const [address, setState] = useAddressState(participationCodecs)
  const state = useMemo(() => inOrder(address), [address])
  const options = useParticipationOptions()
  const query = useParticipation(state)
  const head = query.data ?? query.previousData
  return (
    <article className="stack-wide">
      <PageHead question={texts.question} title={texts.title} answer={head && options.data ? <Answer data={head} options={options.data} state={state} /> : ''} />
      <QueryView query={options}>
        {(choices) => (
          <QueryView query={query}>
            {(data) => <Sections data={data} choices={choices} state={state} onChange={(change) => setState(change, { push: true })} />}
          </QueryView>
        )}
      </QueryView>
    </article>
  )
}

function Answer({ data, options, state }: { data: ParticipationPageQuery; options: ParticipationOptionsQuery; state: ParticipationState }) {
  const { texts, formats } = useWords()
  return (
    <>
      {texts.say.answer(toAnswer(data, options, state), formats)}
      <SyntheticMark sources={data.asked.sources} />
    </>
  )
}

function inWords(active: readonly ActiveFilter[]): string | null {
  return active.length > 0 ? active.map(({ label }) => label).join('; ') : null
}

function Sections(props: Omit<SectionProps, 'filter'> & { data: ParticipationPageQuery }) {
  const { data, choices, state, onChange } = props
  const { texts, formats } = useWords()
  const common = useTexts(commonTexts)
  const options = toFilterOptions(choices, { ...common, missing: useTexts(missingTexts) }, formats)
  const activeOf = (chosen: ParticipationState) => toActiveFilters(chosen, options, { names: texts.filters, date: formats.date, month: formats.month })
  const active = activeOf(state)
  const section: SectionProps = { ...props, filter: inWords(active) }
  const listed = toListedState(state, choices.regions.edges.map(({ node }) => node))
  return (
    <>
      <Suspense fallback={<div className="participation-filters-room" data-pending="" />}>
        <ParticipationFilters state={state} options={options} active={active} onChange={onChange} shown={data.asked.total.attended ?? null} all={choices.nominators.total.attended ?? null} />
      </Suspense>
      <PageSections>
        <PageSection id="missing"><MissingSection {...section} /></PageSection>
        <PageSection id="way"><WaySection {...section} data={data} /></PageSection>
        <PageSection id="voices"><VoicesSection {...section} data={data} /></PageSection>
        <PageSection id="topics"><TopicsSection {...section} /></PageSection>
        <PageSection id="compare"><CompareSection {...section} data={data} /></PageSection>
      </PageSections>
      {state.people !== '' && <Suspense><PeopleDialog {...section} state={listed} filter={inWords(activeOf(listed))} /></Suspense>}
    </>
  )
}
