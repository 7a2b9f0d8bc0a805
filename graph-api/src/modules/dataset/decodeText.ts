/** Bytes as text: UTF-8 with or without a byte order mark; other encodings are recognised and named. */

export interface EncodingFault {
  readonly line: number
  readonly message: string
  /** Nothing of the file can be read. */
  readonly isFatal: boolean
}

const UTF16_MESSAGE = 'the file is UTF-16 ("Unicode text"); save it as UTF-8 ("CSV UTF-8" in Excel)'
const NOT_UTF8_MESSAGE = 'the file is not UTF-8 but probably Windows-1252 (Latin-1, "ANSI"); save it as UTF-8 ("CSV UTF-8" in Excel)'
const LINE_FEED = 10

/**
 * The text of a file or of an upload, in pieces. At the first byte that is not UTF-8 the line is reported, and the rest
 * is read as Windows-1252, so that further problems of the file are found as well.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array | string>, report: (fault: EncodingFault) => void): AsyncGenerator<string> {
  const decoding = new Decoding(report)
  let isFirst = true
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') yield isFirst && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk
    else yield decoding.decode(chunk, false)
    if (decoding.isFatal) return
    isFirst = false
  }
  yield decoding.decode(new Uint8Array(0), true)
}

class Decoding {
  private decoder = new TextDecoder('utf-8', { fatal: true })
  private lines = 0
  private isFirst = true
  private isFaulty = false
  private pending: Uint8Array = new Uint8Array(0)
  isFatal = false

  constructor(private readonly report: (fault: EncodingFault) => void) {}

  decode(chunk: Uint8Array, isEnd: boolean): string {
    const bytes = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
    // Whole lines only, so that a fault is found in its line; a very long line is cut between characters.
    const end = isEnd ? bytes.length : cutPosition(bytes)
    this.pending = bytes.subarray(end)
    if (end === 0) return ''
    if (this.isFirst && isUtf16(bytes)) {
      this.isFatal = true
      this.report({ line: 1, message: UTF16_MESSAGE, isFatal: true })
      return ''
    }
    this.isFirst = false
    return this.toText(bytes.subarray(0, end))
  }

  private toText(bytes: Uint8Array): string {
    try {
      const text = this.decoder.decode(bytes, { stream: true })
      if (!this.isFaulty) this.lines += countLineFeeds(bytes)
      return text
    } catch {
      this.isFaulty = true
      this.report({ line: this.lines + firstFaultyLine(bytes), message: NOT_UTF8_MESSAGE, isFatal: false })
      this.decoder = new TextDecoder('windows-1252')
      return this.decoder.decode(bytes, { stream: true })
    }
  }
}

const LONGEST_LINE = 1_000_000

function cutPosition(bytes: Uint8Array): number {
  const lineFeed = bytes.lastIndexOf(LINE_FEED)
  if (lineFeed >= 0) return lineFeed + 1
  if (bytes.length < LONGEST_LINE) return 0
  let end = bytes.length
  // A UTF-8 sequence is at most four bytes long; its later bytes are 10xxxxxx, its first one is 11xxxxxx.
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1
  return ((bytes[end - 1] ?? 0) & 0xc0) === 0xc0 ? end - 1 : bytes.length
}

/** A UTF-16 byte order mark, or zero bytes at every second place of the beginning. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const beginning = bytes.subarray(0, 64)
  if (beginning.length < 8) return false
  const zeros = (parity: number): number => beginning.filter((byte, index) => index % 2 === parity && byte === 0).length
  const places = Math.floor(beginning.length / 2)
  return (zeros(0) > places * 0.8 && zeros(1) === 0) || (zeros(1) > places * 0.8 && zeros(0) === 0)
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1
  return count
}

function firstFaultyLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const lineFeed = bytes.indexOf(LINE_FEED, start)
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
