import { useEffect, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import './controls.css'

interface SliderProps {
  label: string
  value: number
  min: number
  max: number
  step?: number
  onChange: (value: number) => void
  /** how the value is written and read aloud */
  format?: (value: number) => string
}

/**
 * What the slider shows: its own newest step, until the page has taken it over. The page renders later than keys come, and a
 * step counts from what the slider shows: of six quick ones none may be lost.
 */
function useNewest(value: number): [number, (value: number) => void] {
  const [steps, setSteps] = useState<readonly number[]>([])
  useEffect(() => setSteps((sent) => (sent.includes(value) ? sent.slice(sent.lastIndexOf(value) + 1) : [])), [value])
  return [steps.at(-1) ?? value, (next) => setSteps((sent) => [...sent, next])]
}

export function Slider({ label, value, min, max, step = 1, onChange, format = String }: SliderProps) {
  const [shown, setShown] = useNewest(value)
  const change = (next: number) => {
    setShown(next)
    onChange(next)
  }
  return (
    <AriaSlider className="field slider" value={shown} minValue={min} maxValue={max} step={step} onChange={(next) => change(Number(next))}>
      <div className="slider-head">
        <Label className="field-label">{label}</Label>
        <SliderOutput className="numeric">{format(shown)}</SliderOutput>
      </div>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  )
}
