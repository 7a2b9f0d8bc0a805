import { useTexts } from '../../app/i18n/language'
import { PageHead } from '../../app/ui/PageHead'
import { de } from './texts.de'
import { en } from './texts.en'

const translations = { de, en }

export default function AccessibilityPage() {
  const texts = useTexts(translations)
  return (
    <div className="stack">
      <PageHead question={texts.question} answer={texts.answer} title={texts.title} />
      {texts.sections.map((section) => (
        <section key={section.title} className="stack">
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
