import { median, summariseFrames } from './frameTimes.js'
import type { Visit } from './visit.js'

export interface Measured { readonly nodes: number; readonly ties: number; readonly visits: readonly Visit[] }

const number = new Intl.NumberFormat('en-GB')
const seconds = (milliseconds: number | null): string => (milliseconds === null ? '' : (milliseconds / 1000).toFixed(2))

export function openingTable(measured: readonly Measured[]): string[] {
  return [
    `Seconds from the navigation until the names of the map have been drawn (readable) and until its layout is whole. Medians of visits in a browser that never saw the page, and of as many second visits in the same browser; five of each, fewer where they take long; beside them the very first visit, for which the server reads the network from the database.`,
    '',
    '| nodes | ties | visits | first after an import: readable | whole | new browser: readable | whole | again: readable | whole |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(({ nodes, ties, visits }) => row([
      number.format(nodes), number.format(ties), String(visits.length),
      seconds(visits[0]?.first.readable ?? null), seconds(visits[0]?.first.whole ?? null),
      ...[visits.map(({ first }) => first), visits.map(({ again }) => again)].flatMap((times) => [
        seconds(median(times.map(({ readable }) => readable))), seconds(median(times.map(({ whole }) => whole))),
      ]),
    ])),
  ]
}

export function frameTable(measured: readonly Measured[]): string[] {
  return [
    'Milliseconds from one frame to the next: median / 95th percentile / longest, of all visits together. Pan: a drag of 60 steps. Zoom: six turns of the wheel in, six out. Hover: a path of 60 steps across the middle. "When it rests" are the 3 seconds after pan and zoom, in which a large map is drawn anew; of these only the longest.',
    '',
    '| nodes | ties | at rest | pan | zoom | when it rests | hover |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(({ nodes, ties, visits }) => row([
      number.format(nodes), number.format(ties),
      frames(visits.flatMap((one) => one.frames.rest)), frames(visits.flatMap((one) => one.frames.pan)), frames(visits.flatMap((one) => one.frames.zoom)),
      summariseFrames(visits.flatMap((one) => one.frames.afterwards))?.longest.toFixed(0) ?? '',
      frames(visits.flatMap((one) => one.frames.hover)),
    ])),
  ]
}

function frames(times: readonly number[]): string {
  const summary = summariseFrames(times)
  return summary ? [summary.median, summary.p95, summary.longest].map((time) => time.toFixed(0)).join(' / ') : ''
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
