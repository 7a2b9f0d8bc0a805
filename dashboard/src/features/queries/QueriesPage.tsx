import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { textParam } from '../../app/addressState'
import { useFormats, useLanguage, useTexts } from '../../app/i18n/language'
import { Loading } from '../../app/query/states'
import { useAddressState } from '../../app/useAddressState'
import { Button } from '../../app/ui/Button'
import { PageHead } from '../../app/ui/PageHead'
import { ExampleQueryList } from './ExampleQueryList'
import { exampleQueries } from './exampleQueries'
import { QueryResult } from './QueryResult'
import { SavedQueries } from './SavedQueries'
import { queriesTexts } from './texts'
import { useRawQuery } from './useRawQuery'
import { VariablesForm } from './VariablesForm'
import { parseVariables, printVariables } from './variablesText'
import { workedQueries, type WorkedQuery } from './workedQueries'
import { WorkedQueryList } from './WorkedQueryList'
import './queries.css'

// GraphiQL and its editor are some megabytes: they come only when the editor is opened.
const QueryEditor = lazy(() => import('./QueryEditor'))

const codecs = { query: textParam(), variables: textParam() }
const first = workedQueries[0]
/** The operator may leave the editor out (GRAPHIQL=off). */
const hasEditor = document.querySelector('meta[name="graphiql"][content="off"]') === null
const isWide = window.matchMedia('(min-width: 900px)')

/** Whether the address holds one of the worked queries unchanged. */
function findWorked(query: string): WorkedQuery | null {
  return workedQueries.find((worked) => worked.query === query) ?? null
}

export default function QueriesPage() {
  const texts = useTexts(queriesTexts)
  const formats = useFormats()
  const [language] = useLanguage()
  const [address, setAddress] = useAddressState(codecs)
  const [showsEditor, setShowsEditor] = useState(isWide.matches && hasEditor)
  const { run, ask } = useRawQuery()
  const query = address.query || (first?.query ?? '')
  const variables = address.query ? address.variables : printVariables(first?.variables ?? {})
  const worked = findWorked(query)
  const askNow = (text: string, values: string) => void ask({ query: text, variables: parseVariables(values) ?? {} }).catch(() => undefined)
  const open = (text: string, values: string) => {
    setAddress({ query: text, variables: values }, { push: true })
    askNow(text, values)
  }
  const choose = (chosen: Pick<WorkedQuery, 'query' | 'variables'>) => open(chosen.query, printVariables(chosen.variables))
  // A field hands its value over when it is left, which may be by the very press that runs the query.
  const latest = useRef(variables)
  useEffect(() => {
    latest.current = variables
  }, [variables])
  const change = (values: string) => {
    latest.current = values
    setAddress({ query, variables: values })
  }
  // A link to a query shows its answer at once; later changes are asked for by hand.
  const hasAsked = useRef(false)
  useEffect(() => {
    if (hasAsked.current) return
    hasAsked.current = true
    void ask({ query, variables: parseVariables(variables) ?? {} }).catch(() => undefined)
  }, [ask, query, variables])
  const example = exampleQueries.find((one) => one.query === query)
  const words = worked ? texts.worked[worked.id] : example ? { title: example.title[language], answers: texts.examples.answers } : { title: texts.own, answers: texts.ownAnswers }
  return (
    <div className="stack">
      <PageHead question={texts.question} answer={texts.answer(formats, workedQueries.length)} title={texts.title} />
      <div className="queries">
        <div className="stack">
          <WorkedQueryList current={worked?.id ?? null} onChoose={choose} />
          <ExampleQueryList current={example?.id ?? null} onChoose={choose} />
        </div>
        <div className="stack">
          <h2>{words.title}</h2>
          <p>{words.answers}</p>
          <VariablesForm query={query} variables={variables} onChange={change} />
          <div className="row">
            <Button variant="primary" isDisabled={run.state === 'running'} onPress={() => askNow(query, latest.current)}>
              {texts.run}
            </Button>
            {hasEditor && (
              <Button aria-expanded={showsEditor} onPress={() => setShowsEditor(!showsEditor)}>
                {showsEditor ? texts.editor.close : texts.editor.open}
              </Button>
            )}
          </div>
          <SavedQueries query={query} variables={variables} onOpen={(kept) => open(kept.query, kept.variables)} />
          <QueryResult run={run} title={words.title} />
        </div>
      </div>
      {showsEditor && (
        <section className="stack" aria-label={texts.editor.title}>
          <h2>{texts.editor.title}</h2>
          <p className="quiet small">{texts.editor.note}</p>
          <Suspense fallback={<Loading />}>
            <QueryEditor query={query} variables={variables} onChange={setAddress} ask={ask} />
          </Suspense>
        </section>
      )}
    </div>
  )
}
