import { useId, useState, type KeyboardEvent } from 'react'
import { estimateWidth } from './estimateWidth'
import { toHeads } from './toHeads'
import { useWidth } from './useWidth'
import './chart.css'
import './rows.css'

export interface HeatCell {
  readonly key: string
  /** the number as written in the field */
  readonly text: string
  /** index into the colours; null for none */
  readonly classIndex: number | null
  readonly isChosen: boolean
  readonly sentence: string
}

export interface HeatRow {
  readonly key: string
  readonly label: string
  readonly note: string
  readonly cells: readonly HeatCell[]
}

interface HeatMapProps {
  rows: readonly HeatRow[]
  columns: readonly string[]
  colours: readonly string[]
  /** from this class on the number stands light on dark, or dark on light in a dark theme */
  inverseFrom: number
  label: string
  hint: string
  onChoose: (row: string, column: number) => void
}

const SIZE = { name: 22, cell: 28, gap: 8, text: 14 }
const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** Rows of coloured fields with their numbers; the name of a row stands above it, so that it works on a phone. One tab stop, arrow keys move. */
export function HeatMap({ rows, columns, colours, inverseFrom, label, hint, onChoose }: HeatMapProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const [place, setPlace] = useState<readonly [number, number]>([0, 0])
  const ids = useId()
  const column = columns.length > 0 ? width / columns.length : 0
  const heads = toHeads(columns, width)
  const top = heads.height + SIZE.gap
  const rowHeight = SIZE.name + SIZE.cell + SIZE.gap
  const idOf = (row: number, cell: number) => `${ids}-${row}-${cell}`
  const onKeyDown = (event: KeyboardEvent, row: number, cell: number) => {
    const move = MOVES[event.key]
    if (event.key === 'Enter' || event.key === ' ') onChoose(rows[row]?.key ?? '', cell)
    else if (move) document.getElementById(idOf(row + move[0], cell + move[1]))?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div ref={box} className="heat-map">
      {width > 0 && (
        <svg width={width} height={top + rows.length * rowHeight} role="group" aria-label={label} aria-describedby={`${ids}-hint`}>
          {heads.lines.map((line) => <text key={line.key} x={line.x} y={line.y} textAnchor={line.anchor} fill="var(--quiet)">{line.text}</text>)}
          {rows.map((row, at) => (
            <g key={row.key} transform={`translate(0 ${top + at * rowHeight})`}>
              <text y={SIZE.name - 6} fill="var(--ink)">
                {row.label}
                <tspan dx={8} fill="var(--quiet)">{estimateWidth(`${row.label} ${row.note}`, SIZE.text) + 16 < width ? row.note : ''}</tspan>
              </text>
              {row.cells.map((cell, index) => (
                <g
                  key={cell.key} id={idOf(at, index)} className="heat-cell" role="button" tabIndex={place[0] === at && place[1] === index ? 0 : -1} aria-label={cell.sentence} aria-pressed={cell.isChosen}
                  onFocus={() => setPlace([at, index])} onKeyDown={(event) => onKeyDown(event, at, index)} onClick={() => onChoose(row.key, index)}
                >
                  <rect
                    x={index * column + 1} y={SIZE.name} width={Math.max(0, column - 2)} height={SIZE.cell} fill={cell.classIndex === null ? 'var(--surface)' : colours[cell.classIndex]}
                    stroke={cell.isChosen ? 'var(--ink)' : 'var(--line)'} strokeWidth={cell.isChosen ? 3 : 1}
                  />
                  <text x={index * column + column / 2} y={SIZE.name + 19} textAnchor="middle" fill={cell.classIndex !== null && cell.classIndex >= inverseFrom ? 'var(--paper)' : 'var(--ink)'}>{cell.text}</text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      )}
      <p id={`${ids}-hint`} className="visually-hidden">{hint}</p>
    </div>
  )
}
