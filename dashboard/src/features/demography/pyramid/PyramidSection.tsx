import { useCallback, useMemo } from 'react'
import { Button } from '../../../app/ui/Button'
import { Select } from '../../../app/ui/Select'
import { Slider } from '../../../app/ui/Slider'
import { GHOSTS } from '../demographyState'
import { toScenarioInput } from '../scenario/toScenarioInput'
import type { SectionProps } from '../sectionProps'
import { DISTRICT_ID } from '../../../app/district'
import { useWords } from '../useWords'
import { PyramidFigure } from './PyramidFigure'
import { cohortsOf, frameOf, toFrames, type Frame } from './toFrames'
import { usePast } from './usePast'
import { usePlay } from './usePlay'

/** The pyramid with its controls: year, play, outline, cohort. */
export default function PyramidSection(props: SectionProps) {
  const { data, state, start, question } = props
  const past = usePast(question.region, start, data.place.estimated)
  const frames = useMemo(() => toFrames(past, data.place.steps), [past, data.place.steps])
  const frame = frameOf(frames, state.jahr)
  if (!frame) return null
  return (
    <div className="demography-with-controls demography-controls-first">
      <PyramidFigure {...props} frames={frames} frame={frame} />
      <Controls {...props} frames={frames} frame={frame} />
    </div>
  )
}

function Controls({ state, start, frames, frame, onChange }: SectionProps & { frames: readonly Frame[]; frame: Frame }) {
  const { texts: { pyramid: texts } } = useWords()
  const years = useMemo(() => frames.map(({ year }) => year), [frames])
  const onYear = useCallback((year: number) => onChange({ jahr: year === start.year ? 0 : year }, true), [onChange, start.year])
  const { isPlaying, toggle } = usePlay(years, frame.year, onYear)
  const ghosts = GHOSTS.filter((ghost) => (ghost !== 'district' || state.ort !== DISTRICT_ID) && (ghost !== 'scenario' || toScenarioInput(state) !== null))
  const cohorts = cohortsOf(frame).map(({ from, to }) => ({ value: String(from), label: texts.born(String(from), String(to)) }))
  const isHeldListed = cohorts.some(({ value }) => value === String(state.kohorte))
  const held = state.kohorte === 0 || isHeldListed ? [] : [{ value: String(state.kohorte), label: texts.born(String(state.kohorte), String(state.kohorte + 4)) }]
  return (
    <div className="demography-controls">
      <Slider label={texts.year} value={years.indexOf(frame.year)} min={0} max={years.length - 1} onChange={(position) => onYear(years[position] ?? start.year)} format={(position) => String(years[position] ?? '')} />
      <div>
        <Button variant="primary" onPress={toggle}>{isPlaying ? texts.pause : texts.play}</Button>
      </div>
      <Select label={texts.ghost} options={ghosts.map((value) => ({ value, label: texts.ghosts[value] }))} value={ghosts.includes(state.umriss) ? state.umriss : 'none'} onChange={(umriss) => onChange({ umriss })} />
      <Select label={texts.cohort} options={[{ value: '0', label: texts.noCohort }, ...held, ...cohorts]} value={String(state.kohorte)} onChange={(kohorte) => onChange({ kohorte: Number(kohorte) })} />
    </div>
  )
}
