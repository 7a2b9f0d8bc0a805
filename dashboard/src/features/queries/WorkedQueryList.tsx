import { useTexts } from '../../app/i18n/language'
import { queriesTexts } from './texts'
import { workedQueries, type WorkedQuery, type WorkedQueryId } from './workedQueries'

interface WorkedQueryListProps {
  current: WorkedQueryId | null
  onChoose: (query: WorkedQuery) => void
}

export function WorkedQueryList({ current, onChoose }: WorkedQueryListProps) {
  const texts = useTexts(queriesTexts)
  return (
    <nav aria-label={texts.list}>
      <ul className="plain-list worked-queries">
        {workedQueries.map((worked) => (
          <li key={worked.id}>
            <button type="button" aria-current={worked.id === current ? 'true' : undefined} onClick={() => onChoose(worked)}>
              {texts.worked[worked.id].title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
