import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { choiceParam } from '../../app/addressState'
import { linkTo } from '../../app/links'
import { QueryView } from '../../app/query/QueryView'
import { PageHead } from '../../app/ui/PageHead'
import { SourceLine, SyntheticMark } from '../../app/ui/SourceLine'
import { useAddressState } from '../../app/useAddressState'
import type { PlanPageQuery } from '../../gql/graphql'
import { DoorStep } from './DoorStep'
import { DrawStep } from './DrawStep'
import { TextField } from './Fields'
import { InviteStep } from './InviteStep'
import { LettersStep } from './LettersStep'
import { NominationsStep } from './NominationsStep'
import { toPlanCounts } from './planCounts'
import { PlanFailureLine, PlanHistory } from './PlanHistory'
import { PlacesStep } from './PlacesStep'
import type { StepProps } from './stepProps'
import { StepList } from './StepList'
import { TablesStep } from './TablesStep'
import { STEPS, type StepName } from './steps'
import { usePlan } from './usePlan'
import { usePlanChanges } from './usePlanChanges'
import { useWords } from './useWords'
import './planning.css'

const codecs = { step: choiceParam<StepName>(STEPS, 'places') }

/** Konferenzplanung: from seats over nomination and draw to the list at the door. */
export default function PlanningPage() {
  const { event = '' } = useParams()
  const query = usePlan(event)
  return <QueryView query={query}>{(data) => <Planning data={data} onReload={() => void query.refetch()} />}</QueryView>
}

const storageKey = 'planning-by'

function Planning({ data, onReload }: { data: PlanPageQuery; onReload: () => void }) {
  const words = useWords()
  const { texts, formats } = words
  const { event, eventPlan: plan } = data
  const [{ step }, setState] = useAddressState(codecs)
  const [by, setBy] = useState(() => localStorage.getItem(storageKey) ?? '')
  const changes = usePlanChanges(plan, by)
  const counts = toPlanCounts(plan)
  const name = event?.name ?? plan.id
  const keepBy = (value: string) => {
    localStorage.setItem(storageKey, value)
    setBy(value)
  }
  const Step = steps[step]
  return (
    <article className="stack-wide planning">
      <div className="stack planning-screen">
        <PageHead
          question={texts.question(name)}
          title={`${texts.title}: ${name}`}
          answer={
            <>
              {texts.answer(counts, formats)} {plan.synthetic && <SyntheticMark />}
            </>
          }
        />
        <div className="row">
          {event && <Link to={linkTo({ kind: 'EVENT', id: event.id })}>{texts.eventLink}</Link>}
          <SourceLine sources={[event?.source]} />
        </div>
        <TextField label={texts.by} hint={texts.byHint} value={by} onChange={keepBy} />
        <PlanFailureLine failure={changes.failure} onReload={onReload} />
        <PlanHistory plan={plan} changes={changes} />
      </div>
      <div className="planning-steps">
        <StepList step={step} counts={counts} onChoose={(next) => setState({ step: next }, { push: true })} />
        <section className="stack" aria-label={texts.steps[step].title}>
          <div className="planning-screen">
            <h2>{texts.steps[step].title}</h2>
            <p>{texts.steps[step].say(counts, formats)}</p>
          </div>
          <Step key={`${plan.id} ${step}`} data={data} changes={changes} />
        </section>
      </div>
    </article>
  )
}

const steps: Record<StepName, (props: StepProps) => React.ReactNode> = {
  places: PlacesStep,
  nominations: NominationsStep,
  draw: DrawStep,
  invite: InviteStep,
  tables: TablesStep,
  door: DoorStep,
  letters: LettersStep,
}
