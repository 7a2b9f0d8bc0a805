import { useCallback, useState } from 'react'

export interface RawAnswer {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

export interface Asked {
  query: string
  variables: Record<string, unknown>
}

/** The server's answer as it is: this page asks whatever a person writes, so no typed operation exists. */
export async function askRaw(asked: Asked): Promise<RawAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(asked),
  })
  return (await response.json()) as RawAnswer
}

/** All rows of the answer as CSV, which the server writes; lists without a page size to their end. */
export async function askTable(asked: Asked): Promise<Blob> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/csv' },
    body: JSON.stringify(asked),
  })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return response.blob()
}

type RunState = { state: 'idle' } | { state: 'running' } | { state: 'away' } | { state: 'answered'; answer: RawAnswer; asked: Asked }

export function useRawQuery() {
  const [run, setRun] = useState<RunState>({ state: 'idle' })
  const ask = useCallback(async (asked: Asked): Promise<RawAnswer> => {
    setRun({ state: 'running' })
    try {
      const answer = await askRaw(asked)
      setRun({ state: 'answered', answer, asked })
      return answer
    } catch (error) {
      setRun({ state: 'away' })
      throw error
    }
  }, [])
  return { run, ask }
}
