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

export function Slider({ label, value, min, max, step = 1, onChange, format = String }: SliderProps) {
  return (
    <AriaSlider className="field slider" value={value} minValue={min} maxValue={max} step={step} onChange={(next) => onChange(Number(next))}>
      <div className="slider-head">
        <Label className="field-label">{label}</Label>
        <SliderOutput className="numeric">{format(value)}</SliderOutput>
      </div>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  )
}
