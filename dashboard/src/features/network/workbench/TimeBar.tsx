import { useEffect, useState } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Slider } from '../../../app/ui/Slider'
import type { Actions } from '../actions'
import type { ViewState } from '../viewState'
import { useNetworkDates } from '../useNetworkDates'
import { workbenchTexts } from './texts'
import { dayAt, playStep, placeOf } from './timeLine'

const PAUSE = 1200

/** The network through time: a slider over the days on which something changes, and play. Who asks for less motion steps by hand. */
export function TimeBar({ state, actions }: { state: ViewState; actions: Actions }) {
  const days = useNetworkDates(state.ties)
  return days.length === 0 ? null : <TimeSlider days={days} state={state} actions={actions} />
}

function TimeSlider({ days, state, actions }: { days: readonly string[]; state: ViewState; actions: Actions }) {
  const { time } = useTexts(workbenchTexts)
  const formats = useFormats()
  const [isPlaying, setPlaying] = useState(false)
  const [isCalm] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  const place = placeOf(days, state.at)
  const words = (value: number) => {
    const day = dayAt(days, value)
    return day === null ? time.all : formats.date(day)
  }
  const go = (next: number) => actions.filter({ at: dayAt(days, next) })
  const isAtEnd = place >= days.length
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      if (isAtEnd) setPlaying(false)
      else actions.note({ at: dayAt(days, Math.min(days.length, place + playStep(days))) })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [isPlaying, isAtEnd, place, days, actions])
  const play = () => {
    if (isAtEnd) go(0)
    setPlaying(!isPlaying)
  }
  return (
    <div className="network-time row" role="group" aria-label={time.title}>
      {!isCalm && <Button onPress={play}>{isPlaying ? time.pause : time.play}</Button>}
      <Button aria-label={time.back} isDisabled={place === 0} onPress={() => go(place - 1)}><span aria-hidden="true">‹</span></Button>
      <Slider label={time.title} value={place} min={0} max={days.length} onChange={go} format={words} />
      <Button aria-label={time.on} isDisabled={isAtEnd} onPress={() => go(place + 1)}><span aria-hidden="true">›</span></Button>
      {!isAtEnd && <Button variant="quiet" onPress={() => go(days.length)}>{time.showAll}</Button>}
    </div>
  )
}
