import { QueryView } from '../../app/query/QueryView'
import { Dialog } from '../../app/ui/Dialog'
import type { PlanPartsFragment } from '../../gql/graphql'
import { toChangeLines } from './toChangeLines'
import { usePlanChange } from './usePlanQuestions'
import { useWords } from './useWords'

interface ChangeDialogProps {
  plan: PlanPartsFragment
  version: number
  title: string
  onClose: () => void
}

/** What was before a change, and what after it. */
export function ChangeDialog({ plan, version, title, onClose }: ChangeDialogProps) {
  const words = useWords()
  const query = usePlanChange(plan.id, version)
  const names = new Map(plan.candidates.map(({ id, name }) => [id, name]))
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <QueryView query={query}>
        {({ planChange }) => (
          <ul className="planning-changes">
            {(planChange ? toChangeLines(planChange, (id) => names.get(id) ?? id, words) : []).map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        )}
      </QueryView>
    </Dialog>
  )
}
