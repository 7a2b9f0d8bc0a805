import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useTheme } from '../../app/theme'
import { Button } from '../../app/ui/Button'
import { themeColours } from '../../app/ui/palette'
import { useWidth } from '../useWidth'
import { cellLooks, drawMarks, drawMatrix, type MatrixPicture } from './drawMatrix'
import { largestZoom, matrixLayout, placeAt, scrollTo, type MatrixLayout } from './matrixLayout'
import type { MatrixModel, MatrixPlace } from './matrixModel'
import { moveCursor } from './moveCursor'
import './matrix.css'

export interface MatrixWords {
  zoomIn: string
  zoomOut: string
  fit: string
  /** how the keyboard works here */
  hint: string
}

interface MatrixChartProps {
  model: MatrixModel
  /** what the matrix shows, for screen readers */
  label: string
  words: MatrixWords
  /** a cell in words; row or column is -1 on the names */
  describe: (place: MatrixPlace) => string
  selected: string | null
  onSelect: (id: string) => void
}

const ZOOM_STEP = 1.6
const FALLBACK_WIDTH = 600

/** Who is tied to whom, as a table of filled cells on a canvas: fluent up to a thousand nodes. Ties within a group in the accent, between groups in ink. */
export function MatrixChart({ model, label, words, describe, selected, onSelect }: MatrixChartProps) {
  const [scroller, width] = useWidth<HTMLDivElement>()
  const hintId = useId()
  const [zoom, setZoom] = useState(1)
  const [cursor, setCursor] = useState<MatrixPlace>({ row: 0, column: 0 })
  const [hovered, setHovered] = useState<MatrixPlace | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const [scroll, setScroll] = useState({ x: 0, y: 0 })
  const order = model.nodes.length
  const size = { order, width: width || FALLBACK_WIDTH }
  const most = largestZoom(size)
  const layout = useMemo(() => matrixLayout({ order, width: width || FALLBACK_WIDTH, zoom }), [order, width, zoom])
  const place = within(cursor, order)
  const pointed = hovered && Math.max(hovered.row, hovered.column) < order ? hovered : null

  const move = (next: MatrixPlace) => {
    setCursor(next)
    setHovered(null)
    const { x, y } = scrollTo(layout, next, scroll)
    scroller.current?.scrollTo(x, y)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCursor(model, place, event)
    const chosen = model.nodes[place.row]
    if (next) move(next)
    else if (event.key === 'Enter' && chosen) onSelect(chosen.id)
    else return
    event.preventDefault()
  }
  const under = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect()
    return placeAt(layout, { x: clientX - box.left, y: clientY - box.top }, { scroll, order })
  }
  const onClick = (event: MouseEvent) => {
    const target = under(event)
    if (!target) return
    if (target.row >= 0 && target.column >= 0) setCursor(target)
    const chosen = model.nodes[target.row >= 0 ? target.row : target.column]
    if (chosen) onSelect(chosen.id)
  }

  return (
    <div className="stack">
      <div className="row">
        <Button variant="plain" isDisabled={zoom >= most} onPress={() => setZoom(Math.min(most, zoom * ZOOM_STEP))}>{words.zoomIn}</Button>
        <Button variant="plain" isDisabled={zoom <= 1} onPress={() => setZoom(Math.max(1, zoom / ZOOM_STEP))}>{words.zoomOut}</Button>
        <Button variant="plain" isDisabled={zoom === 1} onPress={() => setZoom(1)}>{words.fit}</Button>
      </div>
      <p className="matrix-status small">{order > 0 ? describe(pointed ?? place) : ''}</p>
      {/* Only the keyboard's cell is read aloud: a pointer passes over hundreds. */}
      <p className="visually-hidden" aria-live="polite">{hasFocus && order > 0 ? describe(place) : ''}</p>
      {/* A drawing has no rows that a grid could own; its keys and its line of status stand for them, and the table below holds the same. */}
      <div
        ref={scroller}
        className="matrix-scroll"
        role="application"
        aria-roledescription="Matrix"
        aria-label={label}
        aria-describedby={hintId}
        tabIndex={0}
        style={{ height: layout.height + 2 }}
        onKeyDown={onKeyDown}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
        onScroll={({ currentTarget }) => setScroll({ x: currentTarget.scrollLeft, y: currentTarget.scrollTop })}
      >
        <div style={{ width: layout.total, minHeight: layout.total }}>
          <div
            className="matrix-window"
            style={{ width: layout.width, height: layout.height }}
            onMouseMove={(event) => setHovered(under(event))}
            onMouseLeave={() => setHovered(null)}
            onClick={onClick}
          >
            <MatrixCanvas model={model} layout={layout} scroll={scroll} cursor={pointed ?? (hasFocus ? place : null)} selected={selected} hasFocus={hasFocus} />
          </div>
        </div>
      </div>
      <p id={hintId} className="small quiet">{words.hint}</p>
    </div>
  )
}

interface MatrixCanvasProps {
  model: MatrixModel
  layout: MatrixLayout
  scroll: { x: number; y: number }
  cursor: MatrixPlace | null
  selected: string | null
  hasFocus: boolean
}

/** Two layers: the cells below, drawn when they change; row and column of what is looked at above. */
function MatrixCanvas({ model, layout, scroll, cursor, selected, hasFocus }: MatrixCanvasProps) {
  const theme = useTheme()
  const cells = useRef<HTMLCanvasElement>(null)
  const marks = useRef<HTMLCanvasElement>(null)
  const looks = useMemo(() => cellLooks(model.cells), [model])
  const chosen = useMemo(() => model.nodes.findIndex(({ id }) => id === selected), [model, selected])
  const picture = useMemo(() => ({ model, layout, scroll, colours: themeColours[theme] }), [model, layout, scroll, theme])
  useEffect(() => {
    const context = sharpContext(cells.current, layout)
    if (context) drawMatrix(context, { ...picture, font: fontOf(cells.current) } satisfies MatrixPicture, looks)
  }, [picture, layout, looks])
  useEffect(() => {
    const context = sharpContext(marks.current, layout)
    if (context) drawMarks(context, { ...picture, font: '' }, { cursor, selected: chosen, hasFocus })
  }, [picture, layout, cursor, chosen, hasFocus])
  return (
    <>
      <canvas ref={cells} aria-hidden="true" />
      <canvas ref={marks} aria-hidden="true" />
    </>
  )
}

/** A context in pixels of the page, however fine the screen; the canvas keeps its size unless it has to change. */
function sharpContext(canvas: HTMLCanvasElement | null, { width, height }: MatrixLayout): CanvasRenderingContext2D | null {
  const context = canvas?.getContext('2d') ?? null
  if (!canvas || !context) return null
  const ratio = window.devicePixelRatio || 1
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}

function fontOf(element: Element | null): string {
  return element ? getComputedStyle(element).fontFamily : 'sans-serif'
}

function within({ row, column }: MatrixPlace, order: number): MatrixPlace {
  return { row: Math.max(0, Math.min(order - 1, row)), column: Math.max(0, Math.min(order - 1, column)) }
}
