import { createPortal } from 'react-dom'
import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Story } from './story'
import { workbenchTexts } from './texts'

/** The story on paper: one page for each view. On the screen it is not there; where there is a story it is what prints. */
export function StoryPrint({ story }: { story: Story }) {
  const { story: texts } = useTexts(workbenchTexts)
  const formats = useFormats()
  if (story.length === 0) return null
  return createPortal(
    <div className="story-print">
      {story.map((view) => (
        <section key={view.id}>
          <h2>{view.title}</h2>
          {view.picture !== '' && <img src={view.picture} alt="" />}
          {view.note !== '' && <p className="story-note">{view.note}</p>}
          <p className="small">{texts.made(formats.date(view.saved))}. {view.synthetic ? texts.synthetic : ''}</p>
        </section>
      ))}
    </div>,
    document.body,
  )
}
