import { estimateWidth } from '../../../charts/estimateWidth'

/** Characters that XML 1.0 does not allow, not even escaped (section 2.2). */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
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
