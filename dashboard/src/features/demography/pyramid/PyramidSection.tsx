import { useCallback, useMemo } from 'react'
import { Button } from '../../../app/ui/Button'
import { Select } from '../../../app/ui/Select'
import { Slider } from '../../../app/ui/Slider'
import { toScenarioInput } from '../scenario/toScenarioInput'
import { useSavedScenarios } from '../scenario/useScenarios'
import type { SectionProps } from '../sectionProps'
import { DISTRICT_ID } from '../../../app/district'
import { useWords } from '../useWords'
import { readGhost, writeGhost, type Ghost } from './ghost'
import { PyramidFigure } from './PyramidFigure'
import { cohortsOf, frameOf, toFrames, type Frame } from './toFrames'
import { useDistrict } from './useDistrict'
import { usePast } from './usePast'
import { usePlay } from './usePlay'
import { useSavedAges } from './useSavedAges'

/** The pyramid with its controls: year, play, outline, cohort. */
export default function PyramidSection(props: SectionProps) {
  const { data, state, start, question } = props
  const past = usePast(question.region, start)
  const frames = useMemo(() => toFrames(past.place, data.place.steps), [past.place, data.place.steps])
  const { scenarios = [] } = useSavedScenarios().data ?? {}
  const ghost = readGhost(state.umriss)
  const saved = useSavedAges(question.region, ghost.kind === 'saved' && scenarios.some(({ id }) => id === ghost.id) ? ghost.id : null)
  const district = useDistrict(question.scenario, ghost.kind === 'district')
  const frame = frameOf(frames, state.jahr)
  if (!frame) return null
  return (
    <div className="demography-with-controls demography-controls-first">
      <PyramidFigure {...props} frames={frames} frame={frame} past={past} ghost={ghost} district={district} saved={saved} savedName={ghost.kind === 'saved' ? scenarios.find(({ id }) => id === ghost.id)?.name ?? null : null} />
      <Controls {...props} frames={frames} frame={frame} ghost={ghost} scenarios={scenarios} hasPast={past.place.length > 0 || !past.isKnown} />
    </div>
  )
}

interface ControlsProps extends SectionProps {
  frames: readonly Frame[]
  frame: Frame
  ghost: Ghost
  scenarios: readonly { readonly id: string; readonly name: string }[]
  hasPast: boolean
}

function Controls({ state, start, frames, frame, ghost, scenarios, hasPast, onChange }: ControlsProps) {
  const { texts: { pyramid: texts } } = useWords()
  const years = useMemo(() => frames.map(({ year }) => year), [frames])
  const onYear = useCallback((year: number) => onChange({ jahr: year === start.year ? 0 : year }, true), [onChange, start.year])
  const { isPlaying, toggle } = usePlay(years, frame.year, onYear)
  const cohorts = cohortsOf(frame).map(({ from, to }) => ({ value: String(from), label: texts.born(String(from), String(to)) }))
  const isHeldListed = cohorts.some(({ value }) => value === String(state.kohorte))
  const held = state.kohorte === 0 || isHeldListed ? [] : [{ value: String(state.kohorte), label: texts.born(String(state.kohorte), String(state.kohorte + 4)) }]
  const options = [
    { value: 'none', label: texts.ghosts.none },
    ...(state.ort === DISTRICT_ID ? [] : [{ value: 'district', label: texts.ghosts.district }]),
    { value: 'start', label: texts.ghosts.start(String(start.year)) },
    ...(toScenarioInput(state) === null ? [] : [{ value: 'scenario', label: texts.ghosts.scenario }]),
    ...scenarios.map(({ id, name }) => ({ value: writeGhost({ kind: 'saved', id }), label: texts.ghosts.saved(name) })),
    ...years.filter((year) => year !== start.year).map((year) => ({ value: String(year), label: texts.ghosts.year(String(year)) })),
  ]
  const chosen = writeGhost(ghost)
  return (
    <div className="demography-controls">
      <Slider label={texts.year} value={years.indexOf(frame.year)} min={0} max={years.length - 1} onChange={(position) => onYear(years[position] ?? start.year)} format={(position) => String(years[position] ?? '')} />
      <div>
        <Button variant="primary" onPress={toggle}>{isPlaying ? texts.pause : texts.play}</Button>
      </div>
      <Select label={texts.ghost} options={options} value={options.some(({ value }) => value === chosen) ? chosen : 'none'} onChange={(umriss) => onChange({ umriss })} />
      <Select label={texts.cohort} options={[{ value: '0', label: texts.noCohort }, ...held, ...cohorts]} value={String(state.kohorte)} onChange={(kohorte) => onChange({ kohorte: Number(kohorte) })} />
      {!hasPast && <p className="quiet small">{texts.noPast}</p>}
    </div>
  )
}
