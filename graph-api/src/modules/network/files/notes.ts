import type { Notes } from './networkFileGraph.js'

/** Notes as lines of text, for formats that have one place for all of them. */

const NOTE = /^([a-z]{1,20}): (.*)$/

export function printNotes(notes: Notes): string[] {
  return [...notes].map(([name, text]) => `${name}: ${oneLine(text)}`)
}

/** Lines of another program are no notes of ours; together they are the description. */
export function readNotes(lines: readonly string[]): Notes {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  const found = filled.map((line) => NOTE.exec(line))
  if (found.every((match) => match !== null)) return new Map(found.map((match) => [match[1] ?? '', match[2] ?? '']))
  return new Map([['description', filled.join(' ')]])
}

export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
