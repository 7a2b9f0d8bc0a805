import { toTimeStrip, type TimePoint } from './toTimeStrip'
import './timeStrip.css'

interface TimeStripProps {
  points: readonly TimePoint[]
  /** ISO date; drawn as a line when it lies within the strip */
  today: string
  todayLabel: string
  /** what the strip shows, for screen readers; the list beside it names each point */
  label: string
}

/** Events as marks on one line of time: filled when held, hollow when to come, crossed when nothing is recorded. */
export function TimeStrip({ points, today, todayLabel, label }: TimeStripProps) {
  const strip = toTimeStrip(points, today)
  if (!strip) return null
  return (
    <div className="time-strip" role="img" aria-label={label} style={{ '--lanes': strip.lanes } as React.CSSProperties}>
      {strip.years.map((year) => (
        <div key={year.label} className="time-strip-year" style={{ insetInlineStart: `${year.position}%` }}>
          {year.label}
        </div>
      ))}
      {strip.today !== null && (
        <div className="time-strip-today" style={{ insetInlineStart: `${strip.today}%` }}>
          <span>{todayLabel}</span>
        </div>
      )}
      {strip.marks.map((mark) => (
        <div
          key={mark.key}
          className={`time-mark time-mark-${mark.state}`}
          title={mark.label}
          style={{ insetInlineStart: `${mark.position}%`, '--lane': mark.lane } as React.CSSProperties}
        />
      ))}
    </div>
  )
}
