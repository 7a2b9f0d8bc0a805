import { useWidth } from './useWidth'
import './chart.css'
import './multiples.css'

export interface SmallCourse {
  readonly key: string
  readonly name: string
  /** the same figure at the same years for all */
  readonly values: readonly number[]
  /** the words at its end */
  readonly text: string
  readonly isChosen: boolean
}

interface MultiplesChartProps {
  courses: readonly SmallCourse[]
  /** the line that all are held against, such as 100 */
  reference: number
  label: string
  onChoose: (key: string) => void
}

const CELL = { least: 150, height: 78, gap: 14, top: 22, plot: 44 } as const

/** One small line for each place, all by the same scale, so that what is alike looks alike. One drawing, so that it can be taken along as a picture. */
export function MultiplesChart({ courses, reference, label, onChoose }: MultiplesChartProps) {
  const [element, width] = useWidth<HTMLDivElement>()
  const columns = Math.max(1, Math.floor((width + CELL.gap) / (CELL.least + CELL.gap)))
  const cellWidth = (width - (columns - 1) * CELL.gap) / columns
  const all = [reference, ...courses.flatMap(({ values }) => values)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const yOf = (value: number) => CELL.top + (high > low ? (1 - (value - low) / (high - low)) * CELL.plot : CELL.plot / 2)
  const rows = Math.ceil(courses.length / columns)
  return (
    <div ref={element} className="multiples">
      {width > 0 && (
        <svg width={width} height={rows * CELL.height} role="img" aria-label={label}>
          {courses.map((course, index) => (
            <g key={course.key} transform={`translate(${(index % columns) * (cellWidth + CELL.gap)} ${Math.floor(index / columns) * CELL.height})`} onClick={() => onChoose(course.key)} className="multiples-cell">
              <Cell course={course} width={cellWidth} yOf={yOf} reference={reference} />
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

/** About so many letters of the small text fit beside the number. */
function shortened(name: string, width: number): string {
  const most = Math.floor((width - 52) / 7)
  return name.length > most ? `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…` : name
}

function Cell({ course: { name, values, text, isChosen }, width, yOf, reference }: { course: SmallCourse; width: number; yOf: (value: number) => number; reference: number }) {
  const xOf = (index: number) => (values.length > 1 ? (index / (values.length - 1)) * width : 0)
  const line = values.map((value, index) => `${index === 0 ? 'M' : 'L'}${xOf(index).toFixed(1)} ${yOf(value).toFixed(1)}`).join('')
  return (
    <>
      <title>{`${name}: ${text}`}</title>
      <rect width={width} height={CELL.height - 4} className={isChosen ? 'multiples-ground multiples-chosen' : 'multiples-ground'} />
      <text x={2} y={15} fill="var(--ink)">{shortened(name, width)}</text>
      <text x={width - 2} y={15} textAnchor="end" fill="var(--quiet)">{text}</text>
      <path d={`M0 ${yOf(reference)}H${width}`} stroke="var(--line)" />
      <path d={line} fill="none" stroke="var(--accent)" strokeWidth={2} strokeLinejoin="round" />
    </>
  )
}
