import type { PlanCounts } from './planCounts'
import { STEPS, type StepName } from './steps'
import { useWords } from './useWords'

interface StepListProps {
  step: StepName
  counts: PlanCounts
  onChoose: (step: StepName) => void
}

/** The steps in their order, each with its state in one sentence. */
export function StepList({ step, counts, onChoose }: StepListProps) {
  const { texts, formats } = useWords()
  return (
    <nav aria-label={texts.stepsLabel} className="planning-screen">
      <ol className="planning-step-list">
        {STEPS.map((name, index) => (
          <li key={name}>
            <button type="button" className="planning-step" aria-current={name === step ? 'step' : undefined} onClick={() => onChoose(name)}>
              <span className="planning-step-title">
                {index + 1}. {texts.steps[name].title}
              </span>
              <span className="small quiet">{texts.steps[name].say(counts, formats)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
