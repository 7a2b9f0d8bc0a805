import { estimateWidth } from './estimateWidth'
import { wrapText } from './svgText'

export interface HeadLine {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Heads {
  readonly lines: readonly HeadLine[]
  readonly height: number
}

const TEXT = 14
const LINE = 18
const GAP = 8

/** The names of columns of equal width. Where a word is wider than its column, every second name stands lower, so that each has the room of two. */
export function toHeads(names: readonly string[], width: number): Heads {
  const column = names.length > 0 ? width / names.length : 0
  const longest = Math.max(0, ...names.flatMap((name) => name.split(/\s+/)).map((word) => estimateWidth(word, TEXT)))
  const isStaggered = longest > column - GAP && names.length > 1
  const wrapped = names.map((name) => wrapText(name, { size: TEXT, width: Math.max(1, (isStaggered ? 2 : 1) * column - GAP) }))
  const depth = LINE * Math.max(1, ...wrapped.map((lines) => lines.length))
  const lines = wrapped.flatMap((texts, index) => {
    const anchor = !isStaggered || (index > 0 && index < names.length - 1) ? 'middle' as const : index === 0 ? 'start' as const : 'end' as const
    const x = anchor === 'middle' ? (index + 0.5) * column : anchor === 'start' ? 0 : width
    const top = isStaggered && index % 2 === 1 ? depth : 0
    return texts.map((text, at) => ({ key: `${index} ${at}`, text, x, y: top + (at + 1) * LINE - 4, anchor }))
  })
  return { lines, height: isStaggered ? 2 * depth : depth }
}
