import { useId, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { commonTexts } from '../i18n/common'
import { useFormats, useTexts } from '../i18n/language'
import { linkTo } from '../links'
import { toFailure } from '../query/failure'
import { useIsOnline } from '../query/useIsOnline'
import { toHitGroups, type Hit } from './toHitGroups'
import { useSearch } from './useSearch'

/** The combobox pattern of ARIA: the text keeps the focus, the arrows move the active hit, Enter goes there. */
export function SearchBox({ onGone }: { onGone: () => void }) {
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const navigate = useNavigate()
  const id = useId()
  const isOnline = useIsOnline()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const { hits, loading, error, settled, isLongEnough } = useSearch(text)
  const groups = toHitGroups(hits)
  const ordered = groups.flatMap((group) => group.hits)
  const index = Math.min(active, ordered.length - 1)
  const go = (hit: Hit | undefined) => {
    if (!hit) return
    void navigate(linkTo(hit))
    onGone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') go(ordered[index])
    if (step === 0 || ordered.length === 0) return
    event.preventDefault()
    setActive((index + step + ordered.length) % ordered.length)
  }
  const status = !isLongEnough
    ? texts.search.start
    : error
      ? texts.states[toFailure(error, isOnline).kind]
      : loading
        ? texts.states.updating
        : ordered.length === 0
          ? texts.search.none(settled)
          : `${texts.search.results}: ${formats.number(ordered.length)}`
  return (
    <div className="search-box">
      <label className="field">
        <span className="field-label">{texts.search.label}</span>
        <input
          className="input"
          autoFocus
          role="combobox"
          aria-expanded={ordered.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={`${id}-hint`} className="quiet small">
        {texts.search.hint}
      </p>
      <p role="status" className="quiet small">
        {status}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={texts.search.results} className="search-hits">
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <div id={`${id}-${group.kind}`} className="search-kind">
              {texts.kinds[group.kind].many}
            </div>
            {group.hits.map((hit) => {
              const place = ordered.indexOf(hit)
              return (
                <div
                  key={hit.id}
                  id={`${id}-${place}`}
                  role="option"
                  aria-selected={place === index}
                  className="search-hit"
                  ref={place === index ? scrollIntoView : undefined}
                  onPointerMove={() => setActive(place)}
                  onClick={() => go(hit)}
                >
                  {hit.label}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
