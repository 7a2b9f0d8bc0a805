import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { downloadFile } from '../../../app/download'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Disclosure } from '../../../app/ui/Disclosure'
import { moveView, readStory, writeStory, type SavedView } from './story'
import { StoryPrint } from './StoryPrint'
import { StoryShow } from './StoryShow'
import { workbenchTexts } from './texts'
import { useStory, type KeptStory } from './useStory'
import './story.css'

interface StoryPanelProps {
  /** the sentence of the page: a first title */
  title: string
  picture: () => HTMLCanvasElement | null
  hasInvented: boolean
}

/** Views that are kept with a title and a note; together they make a story that can be shown, printed and taken along. */
export function StoryPanel(props: StoryPanelProps) {
  const { story: texts } = useTexts(workbenchTexts)
  const kept = useStory()
  const [shown, setShown] = useState<number | null>(null)
  return (
    <>
      <Disclosure title={`${texts.title} (${kept.story.length})`}>
        <div className="stack">
          <p className="small quiet">{texts.explain}</p>
          <SaveForm {...props} kept={kept} />
          {kept.isFull && <p role="alert">{texts.full}</p>}
          <StoryList kept={kept} />
          <StoryActions kept={kept} onShow={() => setShown(0)} />
        </div>
      </Disclosure>
      <StoryPrint story={kept.story} />
      {shown !== null && <StoryShow story={kept.story} place={shown} onPlace={setShown} onEnd={() => setShown(null)} />}
    </>
  )
}

const PICTURE_WIDTH = 1200

function SaveForm({ title, picture, hasInvented, kept }: StoryPanelProps & { kept: KeptStory }) {
  const { story: texts } = useTexts(workbenchTexts)
  const { search } = useLocation()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const save = () => {
    const view: SavedView = {
      id: crypto.randomUUID(), title: name.trim() || title, note: note.trim(), search: withoutLanguage(search), saved: new Date().toISOString().slice(0, 10), picture: smallPicture(picture()), synthetic: hasInvented,
    }
    kept.change([...kept.story, view])
    setName('')
    setNote('')
  }
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); save() }}>
      <label className="field">
        <span className="field-label">{texts.name}</span>
        <input className="input" value={name} placeholder={title} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="field">
        <span className="field-label">{texts.note}</span>
        <textarea className="input" rows={3} value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      </label>
      <Button type="submit" variant="primary">{texts.save}</Button>
    </form>
  )
}

/** No larger than a page needs: the browser's storage is small. */
function smallPicture(map: HTMLCanvasElement | null): string {
  if (!map || map.width === 0) return ''
  const scale = Math.min(1, PICTURE_WIDTH / map.width)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(map.width * scale)
  canvas.height = Math.round(map.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return ''
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(map, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/webp', 0.85)
}

function StoryList({ kept: { story, change } }: { kept: KeptStory }) {
  const { story: texts } = useTexts(workbenchTexts)
  const navigate = useNavigate()
  if (story.length === 0) return <p className="small quiet">{texts.none}</p>
  return (
    <ol className="story-list">
      {story.map((view, index) => (
        <li key={view.id}>
          <button type="button" className="link-button" aria-label={texts.open(view.title)} onClick={() => void navigate({ search: view.search })}>{view.title}</button>
          <span className="row">
            <Button variant="quiet" aria-label={texts.up(view.title)} isDisabled={index === 0} onPress={() => change(moveView(story, view.id, -1))}><span aria-hidden="true">↑</span></Button>
            <Button variant="quiet" aria-label={texts.down(view.title)} isDisabled={index === story.length - 1} onPress={() => change(moveView(story, view.id, 1))}><span aria-hidden="true">↓</span></Button>
            <Button variant="quiet" aria-label={texts.remove(view.title)} onPress={() => change(story.filter(({ id }) => id !== view.id))}><span aria-hidden="true">×</span></Button>
          </span>
        </li>
      ))}
    </ol>
  )
}

function StoryActions({ kept: { story, change }, onShow }: { kept: KeptStory; onShow: () => void }) {
  const { story: texts } = useTexts(workbenchTexts)
  const formats = useFormats()
  const [message, setMessage] = useState('')
  const load = async (file: File | undefined) => {
    if (!file) return
    const read = readStory(await file.text())
    if (read) change([...story, ...read.map((view) => ({ ...view, id: crypto.randomUUID() }))])
    setMessage(read ? texts.loaded(formats.count(read.length, texts.view, texts.views)) : texts.badFile)
  }
  return (
    <div className="stack">
      {story.length > 0 && (
        <div className="row">
          <Button onPress={() => { fullScreen(); onShow() }}>{texts.present}</Button>
          <Button onPress={() => window.print()}>{texts.print}</Button>
          <Button variant="quiet" onPress={() => downloadFile('Zukunftskarte-Geschichte.json', writeStory(story), 'application/json')}>{texts.file}</Button>
        </div>
      )}
      <label className="field">
        <span className="field-label">{texts.load}</span>
        <input type="file" accept="application/json,.json" onChange={(event) => void load(event.target.files?.[0])} />
      </label>
      <p role="status" className="small">{message}</p>
    </div>
  )
}

/** Where the browser allows it; without it the story shows in the window. */
function fullScreen(): void {
  document.documentElement.requestFullscreen().catch(() => undefined)
}

/** A story is read in the language of whoever reads it. */
function withoutLanguage(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('lang')
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
