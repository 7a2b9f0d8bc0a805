import { lazy, useCallback } from 'react'
import { QueryView } from '../../app/query/QueryView'
import { DISTRICT_ID } from '../../app/district'
import { PageHead } from '../../app/ui/PageHead'
import { useAddressState } from '../../app/useAddressState'
import type { DemographyOptionsQuery } from '../../gql/graphql'
import { demographyCodecs, type DemographyState } from './demographyState'
import { PageSection, PageSections } from './PageSections'
import { PlaceHead } from './PlaceHead'
import { toScenarioInput } from './scenario/toScenarioInput'
import type { SectionProps } from './sectionProps'
import { toAnswer } from './toAnswer'
import { toStart } from './toStart'
import { useDemography, useDemographyOptions, type PlaceQuestion, type DemographyData } from './useDemography'
import { useLater } from './useLater'
import { useWords } from './useWords'
import './demography.css'

// The charts come after the answer, and each part only when somebody comes near it.
const ChangeSection = lazy(() => import('./change/ChangeSection'))
const FanSection = lazy(() => import('./fan/FanSection'))
const LifeSection = lazy(() => import('./life/LifeSection'))
const PlacesSection = lazy(() => import('./places/PlacesSection'))
const PyramidSection = lazy(() => import('./pyramid/PyramidSection'))
const ScenarioSection = lazy(() => import('./scenario/ScenarioSection'))
const TrustSection = lazy(() => import('./change/TrustSection'))

/** Demografie: where the population goes, under which assumptions, and what follows. */
export default function DemographyPage() {
  const { texts, formats } = useWords()
  const [state, setState] = useAddressState(demographyCodecs)
  const question = useLater({ region: state.ort, scenario: toScenarioInput(state) })
  const options = useDemographyOptions()
  const query = useDemography(question)
  const head = query.data ?? query.previousData
  const onChange = useCallback((change: Partial<DemographyState>, isStep = false) => setState(change, { push: !isStep }), [setState])
  return (
    <article className="stack-wide">
      <PageHead question={texts.question} title={texts.title} answer={head ? texts.answer(toAnswer(head.place.steps), formats) : ''} />
      <QueryView query={options}>
        {(choices) => (
          <>
            <PlaceHead state={state} options={choices} data={head} onChange={onChange} />
            <QueryView query={query}>
              {(data) => <Sections options={choices} data={data} question={question} state={state} onChange={onChange} />}
            </QueryView>
          </>
        )}
      </QueryView>
    </article>
  )
}

interface SectionsProps {
  options: DemographyOptionsQuery
  data: DemographyData
  question: PlaceQuestion
  state: DemographyState
  onChange: SectionProps['onChange']
}

function Sections(props: SectionsProps) {
  const { options, data, state } = props
  const start = toStart(data.place.steps[0]?.year, options.populationDates)
  if (!start) return null
  const section: SectionProps = { ...props, start, name: nameOf(options, state.ort) }
  return (
    <PageSections>
      <PageSection id="age"><PyramidSection {...section} /></PageSection>
      <PageSection id="future"><FanSection {...section} /></PageSection>
      <PageSection id="scenario"><ScenarioSection {...section} /></PageSection>
      <PageSection id="places"><PlacesSection {...section} /></PageSection>
      <PageSection id="change"><ChangeSection {...section} /></PageSection>
      <PageSection id="life"><LifeSection {...section} /></PageSection>
      <PageSection id="trust"><TrustSection {...section} /></PageSection>
    </PageSections>
  )
}

function nameOf({ home, regions }: DemographyOptionsQuery, id: string): string {
  return regions.edges.find(({ node }) => node.id === id)?.node.name ?? (id === DISTRICT_ID ? home?.name : undefined) ?? id
}
