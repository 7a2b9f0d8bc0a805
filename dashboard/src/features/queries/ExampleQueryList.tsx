import { useLanguage, useTexts } from '../../app/i18n/language'
import { exampleQueries, type ExampleQuery } from './exampleQueries'
import { queriesTexts } from './texts'

interface ExampleQueryListProps {
  current: string | null
  onChoose: (query: ExampleQuery) => void
}

/** What the API is asked for by programs too: docs/examples. */
export function ExampleQueryList({ current, onChoose }: ExampleQueryListProps) {
  const texts = useTexts(queriesTexts)
  const [language] = useLanguage()
  return (
    <details className="example-queries" open={current !== null}>
      <summary>{texts.examples.list(exampleQueries.length)}</summary>
      <ul className="plain-list worked-queries">
        {exampleQueries.map((example) => (
          <li key={example.id}>
            <button type="button" aria-current={example.id === current ? 'true' : undefined} onClick={() => onChoose(example)}>
              {example.title[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
