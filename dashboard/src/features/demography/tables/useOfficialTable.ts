import { useMutation } from '@apollo/client/react'
import { useCallback, useRef, useState } from 'react'
import { graphql } from '../../../gql'
import type { ImportMode, ImportOfficialTableMutation } from '../../../gql/graphql'
import { toTableFailure, type TableFailure } from './tableFailure'
import { toSourceInput, type SourceDraft } from './toSourceInput'

const ImportOfficialTable = graphql(`
  mutation ImportOfficialTable($file: ImportFile!, $source: OfficialSourceInput!, $mode: ImportMode!) {
    importOfficialTable(file: $file, isBase64: true, source: $source, mode: $mode) {
      layout statistic title figures skippedRegions leftOut
      signs { sign count }
      sums { day level sex regions persons unknownRegions differing }
      preview { line column region day sex ageFrom ageTo value sign }
      problems { ...OfficialProblem }
      report { applied created updated unchanged problems { ...OfficialProblem } tables { file rows created updated unchanged } }
    }
  }
`)
graphql(`
  fragment OfficialProblem on ImportProblem { file line column value message need }
`)

export type OfficialTable = ImportOfficialTableMutation['importOfficialTable']
export interface ChosenFile { readonly name: string; readonly content: string }
export interface Question { readonly file: ChosenFile; readonly source: SourceDraft; readonly mode: ImportMode }
export type Outcome = { readonly kind: 'read'; readonly table: OfficialTable } | { readonly kind: 'failed'; readonly failure: TableFailure }

/** What the server says of the table that was asked about last; null while nothing was. */
export function useOfficialTable() {
  const [send] = useMutation(ImportOfficialTable)
  const [running, setRunning] = useState<ImportMode | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const turn = useRef(0)
  const ask = useCallback(async ({ file, source, mode }: Question) => {
    turn.current += 1
    const own = turn.current
    setRunning(mode)
    const next = await send({ variables: { file, source: toSourceInput(source), mode } }).then(
      ({ data }): Outcome | null => (data ? { kind: 'read', table: data.importOfficialTable } : null),
      (error: unknown): Outcome => ({ kind: 'failed', failure: toTableFailure(error) }),
    )
    // An answer that came late must not hide a newer one.
    if (own !== turn.current) return
    setOutcome(next)
    setRunning(null)
  }, [send])
  return { ask, outcome, running }
}
