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
