import { SaxesParser } from 'saxes'
import type { FileProblems } from './fileProblems.js'

/** An element with its line. Names stand without prefix, but for those of drawings (viz:color). */
export interface XmlElement {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
}

const DEEPEST = 100

class Refused extends Error {}

/**
 * The elements of an XML text, or null when it is not well-formed. Nothing outside of the text is read, and entities
 * cannot be declared: a document type that declares anything is refused, so that no text can grow (billion laughs) or
 * reach a file or address (XXE).
 */
export function readXml(text: string, problems: FileProblems): XmlElement | null {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const top: XmlElement = { name: '', line: 1, attributes: new Map(), children: [], text: '' }
  try {
    listen(parser, [top])
    parser.write(text).close()
  } catch (error) {
    problems.add({ line: Math.max(1, parser.line), part: null, value: null, message: toNeed(error) })
    return null
  }
  return top.children[0] ?? null
}

function listen(parser: SaxesParser, open: XmlElement[]): void {
  parser.on('error', (error) => { throw error })
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) throw new Refused('the document type declares entities or elements, which is not read; remove <!DOCTYPE …>')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Refused(`elements lie more than ${DEEPEST} deep in each other; a flat list of nodes and edges is needed`)
    const element: XmlElement = { name: plainName(name), line: parser.line, attributes: new Map(Object.entries(attributes)), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  const addText = (text: string): void => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
}

function toNeed(error: unknown): string {
  if (error instanceof Refused) return error.message
  const fault = error instanceof Error ? error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '') : String(error)
  return `well-formed XML is needed: ${fault}`
}

function plainName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 || name.startsWith('viz:') ? name : name.slice(colon + 1)
}

export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name)
}

/** Characters that XML 1.0 cannot hold, halves of characters among them. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' }

/** For text between tags. Readers turn a carriage return into a line feed, unless it is written as a number. */
export function escapeText(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character)
}

/** For a value in double quotes, where readers turn line ends and tabs into blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character)
}
