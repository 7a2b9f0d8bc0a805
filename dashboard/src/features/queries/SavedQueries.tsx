import { useState, type FormEvent } from 'react'
import { useTexts } from '../../app/i18n/language'
import { Button } from '../../app/ui/Button'
import { Disclosure } from '../../app/ui/Disclosure'
import { queriesTexts } from './texts'
import { useSavedQueries } from './useSavedQueries'

interface SavedQueriesProps {
  query: string
  variables: string
  onOpen: (query: { query: string; variables: string }) => void
}

/** Own queries under a name, kept in this browser; to hand one on, its link is copied. */
export function SavedQueries({ query, variables, onOpen }: SavedQueriesProps) {
  const texts = useTexts(queriesTexts).saved
  const { saved, save, forget } = useSavedQueries()
  const [name, setName] = useState('')
  const [isCopied, setIsCopied] = useState(false)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    save({ name: name.trim(), query, variables })
    setName('')
  }
  const copy = () => void navigator.clipboard.writeText(window.location.href).then(() => setIsCopied(true))
  return (
    <Disclosure title={texts.title(saved.length)}>
      <div className="stack">
        <form className="row" onSubmit={keep}>
          <label className="field">
            <span className="field-label">{texts.name}</span>
            <input className="input" value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
          </label>
          <Button type="submit">{texts.save}</Button>
          <Button onPress={copy}>{texts.copy}</Button>
          <span role="status">{isCopied ? texts.copied : ''}</span>
        </form>
        {saved.length > 0 && (
          <ul className="plain-list stack">
            {saved.map((kept) => (
              <li key={kept.name} className="row">
                <Button variant="quiet" onPress={() => onOpen(kept)}>{kept.name}</Button>
                <Button variant="quiet" aria-label={texts.forgetLabel(kept.name)} onPress={() => forget(kept.name)}>{texts.forget}</Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  )
}
