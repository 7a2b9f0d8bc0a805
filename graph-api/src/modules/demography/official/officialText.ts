import { BadUserInput } from '../../../errors.js'

/**
 * The text of a file of an office, which come as UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252 (Latin-1, "ANSI"). Text
 * that was decoded wrongly before it came here is refused: what has lost its letters would be read as something else.
 */
export function officialText(content: string, isBase64: boolean): string {
  const text = isBase64 ? decoded(bytesOf(content)) : content
  const lost = LOST_LETTERS.exec(text)
  if (!lost) return text
  const line = text.slice(0, lost.index).split('\n').length
  throw new BadUserInput('file.content', `requires text with its letters whole (or the bytes of the file, with isBase64), got "${lost[0]}" in line ${line}`)
}

/** The sign for a byte that was no letter; or UTF-8 that was read as Latin-1 (Ã¤ for ä). */
const LOST_LETTERS = /\S{0,8}(?:\ufffd|Ã[\u0080-\u00bfŸœž„–])\S{0,12}/

function bytesOf(content: string): Uint8Array {
  const packed = content.replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) throw new BadUserInput('file.content', 'requires the bytes of the file in base64, got other letters')
  return Buffer.from(packed, 'base64')
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
