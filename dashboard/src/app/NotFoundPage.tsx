import { Link } from 'react-router'
import { commonTexts } from './i18n/common'
import { useTexts } from './i18n/language'
import { PageHead } from './ui/PageHead'

export default function NotFoundPage() {
  const texts = useTexts(commonTexts)
  return (
    <div className="stack">
      <PageHead question={texts.notFound.question} answer={texts.notFound.answer} />
      <p>
        <Link to="/">{texts.notFound.home}</Link>
      </p>
    </div>
  )
}
