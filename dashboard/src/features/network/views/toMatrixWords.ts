import type { Formats } from '../../../app/i18n/formats'
import { cellAt, type MatrixModel, type MatrixPlace } from '../../../charts/network/matrixModel'
import type { ViewTexts } from './texts'
import type { NetworkMatrix } from './toMatrix'

export interface MatrixWordsInput {
  texts: ViewTexts
  formats: Formats
  /** the word for a kind of tie */
  tieOf: (kind: string) => string
}

/** The message of the matrix: do ties stay within groups or lead out of them? */
export function matrixTitle({ model, pairs }: NetworkMatrix, { texts, formats }: Pick<MatrixWordsInput, 'texts' | 'formats'>): string {
  const { matrix } = texts
  if (model.nodes.length === 0) return matrix.nothing
  if (pairs.total === 0) return matrix.noTies
  if (model.groups.length === 1) return matrix.oneGroup(formats.count(pairs.total, matrix.pairOne, matrix.pairsMany))
  const share = pairs.inside / pairs.total
  const all = formats.count(pairs.total, texts.pair, texts.pairs)
  return share >= 0.5 ? matrix.mostInside(formats.percent(share), all) : matrix.mostBetween(formats.percent(1 - share), all)
}

/** What the cursor stands on: "Anna Beispiel – Sportverein: Mitgliedschaft". */
export function describeCell(model: MatrixModel, place: MatrixPlace, { texts: { matrix }, formats, tieOf }: MatrixWordsInput): string {
  const row = model.nodes[place.row]
  const column = model.nodes[place.column]
  if (!row || !column) return nodeWords(model, Math.max(place.row, place.column), matrix.node)
  const cell = cellAt(model, place)
  if (cell) return matrix.tied(row.name, column.name, formats.list(cell.kinds.map(tieOf)))
  return row.id === column.id ? matrix.self(row.name) : matrix.untied(row.name, column.name)
}

function nodeWords({ nodes, groups }: MatrixModel, index: number, words: (name: string, group: string) => string): string {
  const group = groups.find(({ start, length }) => index >= start && index < start + length)
  return words(nodes[index]?.name ?? '', group?.name ?? '')
}
