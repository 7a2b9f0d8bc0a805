import { useEffect, type ReactNode } from 'react'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import './page.css'

interface PageHeadProps {
  /** the question of the page, small */
  question: string
  /** the answer with its numbers, one or two short sentences, large; empty while it is on its way */
  answer: ReactNode
  /** the name in the browser's tab; default: the question */
  title?: string
}

export function PageHead({ question, answer, title }: PageHeadProps) {
  const texts = useTexts(commonTexts)
  const name = title ?? question
  useEffect(() => {
    document.title = `${name} · ${texts.product}`
  }, [name, texts])
  return (
    <header className="page-head" data-pending={answer ? undefined : ''}>
      <h1>
        <span className="page-question">{question}</span>
        <span className="page-answer">{answer}</span>
      </h1>
    </header>
  )
}
