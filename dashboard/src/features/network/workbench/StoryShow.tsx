import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useNavigate } from 'react-router'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import type { Story } from './story'
import { workbenchTexts } from './texts'

interface StoryShowProps {
  story: Story
  place: number
  onPlace: (place: number) => void
  onEnd: () => void
}

/** Shows one view after the other on the page itself: title and note below, the live map above. Arrow keys turn the pages, Esc ends. */
export function StoryShow({ story, place, onPlace, onEnd }: StoryShowProps) {
  const { story: texts } = useTexts(workbenchTexts)
  const formats = useFormats()
  const navigate = useNavigate()
  const bar = useRef<HTMLElement>(null)
  const view = story[place]
  const search = view?.search
  useEffect(() => {
    if (search !== undefined) void navigate({ search }, { replace: true, preventScrollReset: true })
  }, [search, navigate])
  useEffect(() => {
    document.documentElement.dataset['presenting'] = ''
    window.scrollTo(0, 0)
    bar.current?.focus()
    return () => {
      delete document.documentElement.dataset['presenting']
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  useEffect(() => {
    // The browser takes Esc for itself in full screen.
    const onFullScreen = () => {
      if (!document.fullscreenElement) onEnd()
    }
    document.addEventListener('fullscreenchange', onFullScreen)
    return () => document.removeEventListener('fullscreenchange', onFullScreen)
  }, [onEnd])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key]
      if (event.key === 'Escape') onEnd()
      else if (step !== undefined) onPlace(Math.min(story.length - 1, Math.max(0, place + step)))
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [place, story.length, onPlace, onEnd])
  if (!view) return null
  // Beside the page, parts of which are hidden meanwhile.
  return createPortal(
    <section className="story-show" aria-live="polite" aria-label={texts.present} ref={bar} tabIndex={-1}>
      <div className="story-show-text">
        <p className="small quiet">{texts.place(formats.number(place + 1), formats.number(story.length))}. {texts.keys}</p>
        <h2>{view.title}</h2>
        {view.note !== '' && <p className="story-note">{view.note}</p>}
        {view.synthetic && <p className="small story-synthetic">{texts.synthetic}</p>}
      </div>
      <div className="row">
        <Button isDisabled={place === 0} onPress={() => onPlace(place - 1)}>{texts.back}</Button>
        <Button variant="primary" isDisabled={place === story.length - 1} onPress={() => onPlace(place + 1)}>{texts.next}</Button>
        <Button variant="quiet" onPress={onEnd}>{texts.end}</Button>
      </div>
    </section>,
    document.body,
  )
}
