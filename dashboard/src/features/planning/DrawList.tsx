import { downloadFile } from '../../app/download'
import { Button } from '../../app/ui/Button'
import type { PlanPartsFragment } from '../../gql/graphql'
import { toBoundsChanges } from './toBoundsChanges'
import { useDrawFile } from './usePlanQuestions'
import { useWords } from './useWords'

/** Every draw of the plan with its file, by which a stranger can replay it. */
export function DrawList({ plan }: { plan: PlanPartsFragment }) {
  const words = useWords()
  const { texts: { draw: texts }, formats } = words
  const [load] = useDrawFile()
  const save = async (version: number) => {
    const { data } = await load({ variables: { event: plan.id, version } })
    const file = data?.planChange?.drawFile
    if (file) downloadFile(`ziehung-${plan.id}-${version}.json`, file, 'application/json')
  }
  return (
    <section className="stack">
      <h3>{texts.draws}</h3>
      <ul className="plain-list stack">
        {plan.draws.map(({ version, seats, candidates, seed, changedQuotas }, index) => (
          <li key={version}>
            <div className="row">
              <Button onPress={() => void save(version)}>{texts.file(formats.number(index + 1))}</Button>
              <span>{texts.drawn(formats.number(seats), formats.number(candidates), String(seed))}</span>
              <span className="quiet">{changedQuotas.length === 0 ? texts.kept : texts.eased(toBoundsChanges(plan.quotas, changedQuotas, words).join('; '))}</span>
            </div>
          </li>
        ))}
      </ul>
      <p className="quiet small">{texts.check}</p>
    </section>
  )
}
