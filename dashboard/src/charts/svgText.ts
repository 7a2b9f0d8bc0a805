import { estimateWidth } from './estimateWidth'

/** What XML 1.0 allows, the production Char of section 2.2; nothing else, not even escaped. */
function isXmlCharacter(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0
  return code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

export function escapeXml(text: string): string {
  return [...text].filter(isXmlCharacter).join('').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

export type Attributes = Readonly<Record<string, string | number>>

/** A tag with its attributes; content is taken as it is, attributes are escaped. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`).join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** One decimal is finer than any screen needs. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export interface TextRoom {
  size: number
  width: number
}

/** Breaks a text into lines between words; a word that is longer than the line is broken too. */
export function wrapText(text: string, { size, width }: TextRoom): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((one) => breakWord(one, { size, width }))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && estimateWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, { size, width }: TextRoom): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && estimateWidth(part + letter, size) > width) {
      parts.push(part)
      part = letter
    } else part += letter
  }
  return [...parts, part]
}
