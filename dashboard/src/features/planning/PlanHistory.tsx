import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { Disclosure } from '../../app/ui/Disclosure'
import type { PlanPartsFragment } from '../../gql/graphql'
import { ChangeDialog } from './ChangeDialog'
import { toTime } from './toLabels'
import type { PlanChanges, PlanFailure } from './usePlanChanges'
import { useWords, type Words } from './useWords'

type Change = PlanPartsFragment['history'][number]

/** What was changed last, with its undo; all changes below. */
export function PlanHistory({ plan, changes }: { plan: PlanPartsFragment; changes: PlanChanges }) {
  const words = useWords()
  const { texts, formats } = words
  const [opened, setOpened] = useState<Change | null>(null)
  const last = plan.history.at(-1)
  const next = plan.history.find(({ version }) => version === plan.undoable)
  if (!last) return <p className="quiet">{texts.history.none}</p>
  return (
    <div>
      <div className="row">
        <span role="status">{texts.history.last(toWhat(last, words), last.by, toTime(last.at, words))}</span>
        {next && (
          <Button isDisabled={changes.isBusy} aria-label={texts.history.undoWhat(toWhat(next, words))} onPress={() => void changes.undo()}>
            {texts.history.undo}
          </Button>
        )}
      </div>
      <Disclosure title={texts.history.title(formats.number(plan.history.length))}>
        <DataTable caption={texts.history.title(formats.number(plan.history.length))} columns={toColumns(words, setOpened)} rows={[...plan.history].reverse()} rowKey={({ version }) => String(version)} />
      </Disclosure>
      {opened && <ChangeDialog plan={plan} version={opened.version} title={toWhat(opened, words)} onClose={() => setOpened(null)} />}
    </div>
  )
}

function toWhat({ kind, people }: Change, { texts, formats }: Words): string {
  const what = texts.history.kinds[kind]
  return people === 0 ? what : texts.history.people(what, formats.number(people))
}

function toColumns(words: Words, onOpen: (change: Change) => void): Column<Change>[] {
  const { history } = words.texts
  return [
    { key: 'what', header: history.what, value: (change) => `${toWhat(change, words)}${change.isUndone ? ` – ${history.undone}` : ''}` },
    { key: 'who', header: history.who, value: ({ by }) => by },
    { key: 'at', header: history.at, value: ({ at }) => at, cell: ({ at }) => toTime(at, words) },
    {
      key: 'details', header: history.details.open, value: ({ version }) => version,
      cell: (change) => (
        <Button variant="quiet" aria-label={history.details.openLabel(toWhat(change, words), toTime(change.at, words))} onPress={() => onOpen(change)}>
          {history.details.open}
        </Button>
      ),
    },
  ]
}

/** Why nothing was written, in plain words; the server's own words stay for those who look after it. */
export function PlanFailureLine({ failure, onReload }: { failure: PlanFailure | null; onReload: () => void }) {
  const { texts } = useWords()
  return (
    <div role="alert">
      {failure && (
        <div className="planning-failure">
          <p>{texts.failures[failure.kind]}</p>
          {failure.kind === 'conflict' && <Button onPress={onReload}>{texts.failures.reload}</Button>}
          {failure.message !== '' && (
            <Disclosure title={texts.failures.details}>
              <p className="small">{failure.message}</p>
            </Disclosure>
          )}
        </div>
      )}
    </div>
  )
}
