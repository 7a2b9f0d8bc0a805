import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Disclosure } from '../../../app/ui/Disclosure'
import { FileDrop } from '../../../app/ui/FileDrop'
import { PageHead } from '../../../app/ui/PageHead'
import { useLater } from '../useLater'
import { useWords } from '../useWords'
import { readBytes } from './readBytes'
import { SourceFields } from './SourceFields'
import { TableReading } from './TableReading'
import { tablesTexts } from './texts'
import { EMPTY_SOURCE, idOfFile } from './toSourceInput'
import { canApply, toAnswer, toFigureRows, toProblems } from './toTableView'
import { useOfficialTable, type ChosenFile, type Outcome } from './useOfficialTable'
import '../demography.css'

const ENDINGS = ['.csv', '.txt'] as const

/** An official table: chosen, seen as it was read, and only then imported. */
export default function TablesPage() {
  const texts = useTexts(tablesTexts)
  const { formats } = useWords()
  const { search } = useLocation()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [source, setSource] = useState(EMPTY_SOURCE)
  const { ask, outcome, running } = useOfficialTable()
  const choose = async (chosen: File) => {
    setSource((before) => ({ ...before, id: idOfFile(chosen.name) }))
    setFile({ name: chosen.name, content: await readBytes(chosen) })
  }
  // What the rest of the fields say changes nothing of how the table is read.
  const { id, base } = useLater({ id: source.id, base: source.base }, TYPING_MS)
  useEffect(() => {
    if (file && id !== '') void ask({ file, source: { ...EMPTY_SOURCE, id, base }, mode: 'PREVIEW' })
  }, [ask, file, id, base])
  const table = outcome?.kind === 'read' ? outcome.table : null
  return (
    <article className="stack-wide">
      <PageHead question={texts.question} title={texts.title} answer={<span role="status">{toAnswer(outcome, running, { texts, formats })}</span>} />
      <section className="stack tables-form">
        <p>{texts.explain} {texts.noWrite}</p>
        <FileDrop label={texts.drop} button={texts.choose} endings={ENDINGS} onFile={(chosen) => void choose(chosen)} />
        {file && <p>{texts.chosen(file.name)}</p>}
        <SourceFields draft={source} isReplaced={table !== null && !table.report?.applied && (toFigureRows(table).source?.updated ?? 0) > 0} onChange={setSource} />
        <Failure outcome={outcome} onRetry={() => file && void ask({ file, source, mode: 'PREVIEW' })} />
        <div className="row">
          {table?.report?.applied && toProblems(table).length === 0
            ? <Link className="button button-primary" to={`/demografie${search}`}>{texts.see}</Link>
            : <Button variant="primary" isDisabled={running !== null || !table || !canApply(table)} onPress={() => file && void ask({ file, source, mode: 'APPLY' })}>{running === 'APPLY' ? texts.applying : texts.apply}</Button>}
          <Link className="button button-quiet" to={`/demografie${search}`}>{texts.back}</Link>
        </div>
      </section>
      {table && <TableReading table={table} />}
    </article>
  )
}

const TYPING_MS = 400

/** Why nothing can be said; what the server said stands in the details. */
function Failure({ outcome, onRetry }: { outcome: Outcome | null; onRetry: () => void }) {
  const { failures } = useTexts(tablesTexts)
  if (outcome?.kind !== 'failed') return null
  const { kind, message } = outcome.failure
  return (
    <div className="state state-error" role="alert">
      <p>{failures[kind]}</p>
      {kind !== 'base' && (
        <Disclosure title={failures.details}>
          <p className="small" lang="en">{message}</p>
        </Disclosure>
      )}
      {kind === 'away' && <div><Button onPress={onRetry}>{failures.retry}</Button></div>}
    </div>
  )
}
