import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTheme } from '../app/theme'
import { sequential } from '../app/ui/palette'
import { toGhostPath, toPyramidLayout, toWorkingAgeLines, type PyramidBar, type PyramidLayout } from './toPyramidShape'
import { useWidth } from './useWidth'
import './chart.css'
import './rows.css'
import './pyramid.css'

interface PyramidChartProps {
  /** oldest first */
  bars: readonly PyramidBar[]
  label: string
  hint: string
  words: { women: string; men: string; workingAge: string; ghost: string | null }
  workingAge: { from: number; to: number }
  format: (value: number) => string
  /** the sentence of one age group: both numbers in words */
  sentence: (index: number) => string
  /** what stands below the picture while no group is touched */
  rest: string
  /** the age group that is held on to; it stays marked while others are touched */
  held?: number | null
  /** a click or Enter holds on to an age group */
  onHold?: ((index: number) => void) | undefined
  /** the least that the scale must hold, where pyramids of several years follow each other */
  longest?: number | undefined
}

const ROW_HEIGHT = 20

/** Population pyramid: men left, women right, absolute ages outside, both sides by the same scale, no negative number anywhere. */
export function PyramidChart({ bars, label, hint, words, workingAge, format, sentence, rest, held = null, onHold, longest }: PyramidChartProps) {
  const [element, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<number | null>(null)
  const layout = toPyramidLayout(bars, { width: Math.min(width, 760), rowHeight: ROW_HEIGHT, longest })
  const scale = sequential(useTheme())
  const colours = { female: scale[4] ?? 'var(--accent)', male: scale[2] ?? 'var(--mark)' }
  const lines = toWorkingAgeLines(bars, layout, workingAge)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== null && onHold) onHold(active)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    setActive((current) => (current === null ? (step > 0 ? 0 : bars.length - 1) : Math.min(bars.length - 1, Math.max(0, current + step))))
  }
  return (
    <div ref={element} className="pyramid">
      {width > 0 && (
        <svg
          width={layout.width} height={layout.height} tabIndex={0} role="img" aria-label={`${label} ${hint}`}
          onKeyDown={onKeyDown} onBlur={() => setActive(null)} onPointerLeave={() => setActive(null)}
        >
          <Grid layout={layout} format={format} />
          <text x={layout.middle - 8} y={16} textAnchor="end" className="pyramid-head">{words.men}</text>
          <text x={layout.middle + 8} y={16} className="pyramid-head">{words.women}</text>
          {bars.map((bar, index) => (
            <Row key={bar.ageFrom} bar={bar} index={index} layout={layout} colours={colours} isActive={index === active} isHeld={index === held} onTouch={() => setActive(index)} onHold={onHold && (() => onHold(index))} />
          ))}
          {(['male', 'female'] as const).map((sex) => {
            const path = toGhostPath(bars, layout, sex)
            return path && <path key={sex} d={path} className="pyramid-ghost" />
          })}
          {lines.map((y) => (
            <path key={y} d={`M${layout.middle - layout.side} ${y}H${layout.middle + layout.side}`} className="pyramid-working-age" />
          ))}
        </svg>
      )}
      <ul className="chart-key pyramid-key">
        {lines.length === 2 && <KeyItem text={words.workingAge} mark={<path d="M0 3H24M0 13H24" className="pyramid-working-age" />} />}
        {words.ghost && <KeyItem text={words.ghost} mark={<path d="M2 13V4H16V13H22" className="pyramid-ghost" />} />}
      </ul>
      <p className="pyramid-reading" aria-live="polite">{active === null ? (held === null ? rest : sentence(held)) : sentence(active)}</p>
    </div>
  )
}

function KeyItem({ text, mark }: { text: string; mark: ReactNode }) {
  return (
    <li>
      <svg width={24} height={16} aria-hidden="true">{mark}</svg>
      {text}
    </li>
  )
}

function Grid({ layout, format }: { layout: PyramidLayout; format: (value: number) => string }) {
  const bottom = layout.height - 28
  return (
    <g>
      <text x={layout.middle} y={bottom + 18} textAnchor="middle" className="pyramid-note">{format(0)}</text>
      {layout.ticks.flatMap((tick) => [-1, 1].map((direction) => {
        const x = layout.middle + direction * layout.scale(tick)
        return (
          <g key={`${direction}${tick}`}>
            <path d={`M${x} ${layout.top}V${bottom}`} className="pyramid-grid" />
            <text x={x} y={bottom + 18} textAnchor="middle" className="pyramid-note">{format(tick)}</text>
          </g>
        )
      }))}
    </g>
  )
}

interface RowProps {
  bar: PyramidBar
  index: number
  layout: PyramidLayout
  colours: { female: string; male: string }
  isActive: boolean
  isHeld: boolean
  onTouch: () => void
  onHold: (() => void) | undefined
}

function Row({ bar, index, layout, colours, isActive, isHeld, onTouch, onHold }: RowProps) {
  const y = layout.top + index * layout.rowHeight
  const { middle, side, scale, rowHeight } = layout
  const names = ['pyramid-row', ...(isActive ? ['pyramid-row-active'] : []), ...(isHeld ? ['pyramid-row-held'] : []), ...(onHold ? ['row-choosable'] : [])]
  return (
    <g onPointerEnter={onTouch} onPointerDown={onTouch} onClick={onHold} className={names.join(' ')}>
      <rect x={0} y={y} width={layout.width} height={rowHeight} className="pyramid-touch" />
      <rect x={middle - scale(bar.male)} y={y + 1} width={scale(bar.male)} height={rowHeight - 2} fill={colours.male} />
      <rect x={middle} y={y + 1} width={scale(bar.female)} height={rowHeight - 2} fill={colours.female} />
      {isHeld && <rect x={middle - scale(bar.male) - 1} y={y} width={scale(bar.male) + scale(bar.female) + 2} height={rowHeight} className="pyramid-held" />}
      <text x={middle - side - 6} y={y + rowHeight - 5} textAnchor="end" className="pyramid-note">{bar.label}</text>
      <text x={middle + side + 6} y={y + rowHeight - 5} className="pyramid-note">{bar.label}</text>
    </g>
  )
}
