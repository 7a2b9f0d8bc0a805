import { lazy, Suspense } from 'react'
import { useTexts } from '../../../app/i18n/language'
import { Loading } from '../../../app/query/states'
import { ToggleButton } from '../../../app/ui/ToggleButton'
import { useNetworkDates } from '../useNetworkDates'
import { openWith } from './openWith'
import { QUESTIONS, type Question } from './question'
import type { QuestionProps } from './questionProps'
import { questionTexts } from './texts'
import './questions.css'

const QuestionAnswer = lazy(() => import('./QuestionAnswer'))

/** The questions as buttons, and the answer of the one that is open. */
export function QuestionBar(props: QuestionProps) {
  const { view, state, input, actions } = props
  const days = useNetworkDates(state.ties)
  const open = (ask: Question) => actions.filter({ ask, ...openWith(ask, { view, state, input, days }) })
  const texts = useTexts(questionTexts)
  return (
    <section className="network-questions" aria-labelledby="network-questions-title">
      <h2 id="network-questions-title">{texts.title}</h2>
      <div className="row">
        {QUESTIONS.map((question) => (
          <ToggleButton key={question} isSelected={state.ask === question} onChange={(isOpen) => (isOpen ? open(question) : actions.filter({ ask: null, askA: '', askB: '' }))}>
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
