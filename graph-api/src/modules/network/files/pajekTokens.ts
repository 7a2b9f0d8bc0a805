/** Words of a line of a Pajek file: separated by blanks, in double quotes where they hold blanks themselves. */

const PLAIN = /^[^\s"'\\%*]+$/

/** Within quotes a backslash stands before a quote or a backslash: so NetworkX reads it (Python's shlex). */
export function quoteToken(text: string): string {
  return PLAIN.test(text) ? text : `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`
}

const SPACE = /[ \t\r]/

/** The words, or null when a quote is not closed, or closed where the word goes on: Gephi writes quotes in names as they are, and then nobody knows where a name ends. */
export function tokensOf(line: string): string[] | null {
  const tokens: string[] = []
  for (let at = 0; at < line.length;) {
    if (SPACE.test(line[at] as string)) { at += 1; continue }
    const token = line[at] === '"' ? quotedAt(line, at + 1) : plainAt(line, at)
    if (!token || !isEndOfWord(line, token.next)) return null
    tokens.push(token.text)
    at = token.next
  }
  return tokens
}

function isEndOfWord(line: string, at: number): boolean {
  return at >= line.length || SPACE.test(line[at] as string)
}

interface Token { readonly text: string; readonly next: number }

function plainAt(line: string, start: number): Token {
  let next = start
  while (next < line.length && !SPACE.test(line[next] as string)) next += 1
  return { text: line.slice(start, next), next }
}

function quotedAt(line: string, start: number): Token | null {
  const parts: string[] = []
  let from = start
  for (let at = start; at < line.length; at += 1) {
    if (line[at] === '"') return { text: parts.join('') + line.slice(from, at), next: at + 1 }
    if (line[at] !== '\\' || (line[at + 1] !== '"' && line[at + 1] !== '\\')) continue
    parts.push(line.slice(from, at))
    from = at + 1
    at += 1
  }
  return null
}
