import { useEffect, useMemo } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { QueryView, type QueryAnswer } from '../../../app/query/QueryView'
import { Button } from '../../../app/ui/Button'
import { ComboBox } from '../../../app/ui/ComboBox'
import { DateField } from '../../../app/ui/DateField'
import { NO_HIGHLIGHT, type Highlight } from '../highlight'
import { networkTexts } from '../texts'
import type { Question } from './question'
import type { QuestionProps } from './questionProps'
import { questionTexts } from './texts'
import { type Answer, type AnswerWords, toBridgeAnswer, toChangeAnswer, toDependentAnswer, toMissingAnswer, toPathAnswer, toWithoutAnswer } from './toAnswers'
import { useBridge, useChange, useDependent, useMissing, usePath, useWithout } from './useAnswers'

type AnswerProps = QuestionProps & { question: Question }

/** The answer to one question, with the choices that it needs. */
export default function QuestionAnswer(props: AnswerProps) {
  const { question, view, input } = props
  const texts = useTexts(questionTexts)
  const Part = PARTS[question]
  const isReal = input.synthetic === false || !view.nodes.some((node) => node.synthetic)
  return (
    <div className="network-answer stack" role="region" aria-label={texts.questions[question]}>
      <Part {...props} />
      <p className="small quiet">{isReal ? texts.whole : texts.wholeSynthetic}</p>
    </div>
  )
}

const PARTS = { bridge: BridgePart, missing: MissingPart, dependent: DependentPart, without: WithoutPart, change: ChangePart, path: PathPart }

function BridgePart(props: QuestionProps) {
  const words = useAnswerWords(props)
  return <Shown query={useBridge(props.input)} toAnswer={(data) => toBridgeAnswer(data, words)} {...props} />
}

function MissingPart(props: QuestionProps) {
  const words = useAnswerWords(props)
  return <Shown query={useMissing(props.input)} toAnswer={(data) => toMissingAnswer(data, words)} {...props} />
}

function DependentPart(props: QuestionProps) {
  const words = useAnswerWords(props)
  return <Shown query={useDependent(props.input)} toAnswer={(data) => toDependentAnswer(data, words)} {...props} />
}

function WithoutPart(props: QuestionProps) {
  const { state } = props
  const words = useAnswerWords(props)
  const gone = useMemo(() => [...new Set([state.askA, ...state.leaving])].filter((id) => props.view.byId.has(id)), [state.askA, state.leaving, props.view])
  const query = useWithout(props.input, gone)
  const others = state.leaving.filter((id) => id !== state.askA)
  return (
    <>
      <NameChoice {...props} label={words.texts.pick} part="askA" />
      {others.length > 0 && <LeavingList {...props} ids={others} words={words} />}
      {gone.length === 0 ? <p>{words.texts.pickOne}</p> : <Shown query={query} toAnswer={(data) => toWithoutAnswer(data, gone, words)} {...props} />}
    </>
  )
}

/** Who else is thought away; each can come back. */
function LeavingList({ ids, actions, words }: QuestionProps & { ids: readonly string[]; words: AnswerWords }) {
  return (
    <ul className="plain-list row">
      {ids.map((id) => (
        <li key={id}>
          <Button variant="plain" aria-label={words.texts.without.back(words.nameOf(id))} onPress={() => actions.filter({ leaving: ids.filter((one) => one !== id) })}>
            {words.nameOf(id)} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

function PathPart(props: QuestionProps) {
  const { state } = props
  const words = useAnswerWords(props)
  const ends = [state.askA, state.askB] as const
  const query = usePath(props.input, ends)
  return (
    <>
      <div className="row">
        <NameChoice {...props} label={words.texts.from} part="askA" />
        <NameChoice {...props} label={words.texts.to} part="askB" />
      </div>
      {ends.includes('') ? <p>{words.texts.pickTwo}</p> : <Shown query={query} toAnswer={(data) => toPathAnswer(data, ends, words)} {...props} />}
    </>
  )
}

function ChangePart(props: QuestionProps) {
  const { state } = props
  const words = useAnswerWords(props)
  const days = [state.askA, state.askB] as const
  const query = useChange(props.input, days)
  return (
    <>
      <div className="row">
        <DayChoice {...props} label={words.texts.before} part="askA" />
        <DayChoice {...props} label={words.texts.after} part="askB" />
      </div>
      {days.includes('') ? <p>{words.texts.pickDates}</p> : <Shown query={query} toAnswer={(data) => toChangeAnswer(data, days, words)} {...props} />}
    </>
  )
}

interface ChoiceProps extends QuestionProps { label: string; part: 'askA' | 'askB' }

function NameChoice({ view, input, state, actions, label, part }: ChoiceProps) {
  const options = useMemo(() => view.nodes.filter(({ synthetic }) => input.synthetic === null || input.synthetic === synthetic).map((node) => ({ value: node.id, label: node.label })).sort((one, other) => one.label.localeCompare(other.label, 'de')), [view, input.synthetic])
  return <ComboBox label={label} value={state[part]} options={options} onChange={(id) => actions.filter({ [part]: id })} />
}

function DayChoice({ state, actions, label, part }: ChoiceProps) {
  return <DateField label={label} value={state[part]} onChange={(day) => actions.filter({ [part]: day })} />
}

interface ShownProps<T> extends QuestionProps { query: QueryAnswer<T>; toAnswer: (data: T) => Answer }

function Shown<T>({ query, toAnswer, ...props }: ShownProps<T>) {
  return <QueryView query={query}>{(data) => <AnswerText answer={toAnswer(data)} {...props} />}</QueryView>
}

/** The answer in words; the map shows what it speaks of for as long as it is open. */
function AnswerText({ answer, actions, onHighlight }: QuestionProps & { answer: Answer }) {
  const { sentences, rows, highlight } = answer
  const key = JSON.stringify(highlight)
  useEffect(() => {
    onHighlight(JSON.parse(key) as Highlight)
    return () => onHighlight(NO_HIGHLIGHT)
  }, [key, onHighlight])
  return (
    <>
      <p className="network-answer-sentence">{sentences.join(' ')}</p>
      {rows.length > 0 && (
        <ul className="plain-list">
          {rows.map((row, index) => (
            <li key={index}>
              <button type="button" className="network-answer-row" onClick={() => actions.select(row.id)}>
                <span>{row.text}</span>
                <span className="small quiet">{row.note}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function useAnswerWords({ view, names }: QuestionProps): AnswerWords {
  const texts = useTexts(questionTexts)
  const network = useTexts(networkTexts)
  const formats = useFormats()
  return useMemo(() => {
    const groups = new Map(names.groups.map((group) => [group.id, group.name]))
    return {
      texts,
      formats,
      nameOf: (id) => view.byId.get(id)?.label ?? id,
      groupOf: (id) => groups.get(id) ?? id,
      tieOf: (kind) => (network.ties as Record<string, string>)[kind] ?? kind,
    }
  }, [texts, network, formats, view, names])
}
