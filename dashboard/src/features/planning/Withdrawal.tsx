import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { Disclosure } from '../../app/ui/Disclosure'
import { PeoplePicker } from './PeoplePicker'
import type { Candidate } from './planCounts'
import type { PlanChanges } from './usePlanChanges'
import { useWords } from './useWords'

/** Nominations that were a mistake, or that somebody takes back. */
export function Withdrawal({ people, changes }: { people: readonly Candidate[]; changes: PlanChanges }) {
  const { texts, formats } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ticked = people.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const withdraw = async () => {
    if (await changes.withdraw(ticked)) setChosen(new Set())
  }
  return (
    <Disclosure title={texts.nominations.withdraw}>
      <div className="stack">
        <PeoplePicker people={people} chosen={chosen} onChange={setChosen} />
        <div className="row">
          <Button variant="warning" isDisabled={changes.isBusy || ticked.length === 0} onPress={() => void withdraw()}>
            {texts.nominations.withdraw}
          </Button>
          <span>{texts.stage.chosen(formats.number(ticked.length))}</span>
        </div>
      </div>
    </Disclosure>
  )
}
