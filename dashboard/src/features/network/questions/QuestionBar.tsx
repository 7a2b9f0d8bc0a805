import { lazy, Suspense } from 'react'
import { useTexts } from '../../../app/i18n/language'
import { Loading } from '../../../app/query/states'
import { ToggleButton } from '../../../app/ui/ToggleButton'
import { QUESTIONS } from './question'
import type { QuestionProps } from './questionProps'
import { questionTexts } from './texts'
import './questions.css'

const QuestionAnswer = lazy(() => import('./QuestionAnswer'))

/** The questions as buttons, and the answer of the one that is open. */
export function QuestionBar(props: QuestionProps) {
  const { state, actions } = props
  const texts = useTexts(questionTexts)
  return (
    <section className="network-questions" aria-labelledby="network-questions-title">
      <h2 id="network-questions-title">{texts.title}</h2>
      <div className="row">
        {QUESTIONS.map((question) => (
          <ToggleButton key={question} isSelected={state.ask === question} onChange={(isOpen) => actions.filter({ ask: isOpen ? question : null, askA: '', askB: '' })}>
            {texts.questions[question]}
          </ToggleButton>
        ))}
      </div>
      {state.ask !== null && (
        <Suspense fallback={<Loading />}>
          <QuestionAnswer key={state.ask} {...props} question={state.ask} />
        </Suspense>
      )}
    </section>
  )
}
