import type { Formats } from '../../app/i18n/formats'
import type { de as commonDe } from '../../app/i18n/texts.de'
import type { NetworkFigures, NodeFigures } from './networkFigures'
import type { NodeKind } from './networkModel'
import type { NetworkTexts } from './texts'

export interface Words {
  texts: NetworkTexts
  common: typeof commonDe
  formats: Formats
}

/** The answer on top of the page: who connects the most, and how many stand alone. */
export function answerSentence(figures: NetworkFigures, { texts, formats, common }: Words): string {
  if (figures.order === 0) return texts.answerNothing
  if (figures.mostConnected === null) return texts.answerNoTies(kindList(figures.kinds, { common, formats }))
  const { node, degree } = figures.mostConnected
  const most = texts.answerMost(node.label, formats.number(degree))
  return figures.isolates === 0 ? most : `${most} ${texts.answerIsolates(figures.isolates, formats.number(figures.isolates))}`
}

/** The text description of the graph: order, size, parts, isolates. */
export function descriptionSentences(figures: NetworkFigures, words: Words): string {
  const { texts, formats } = words
  if (figures.order === 0) return texts.answerNothing
  const sentences = [texts.describe(kindList(figures.kinds, words), formats.count(figures.size, texts.tie, texts.tiesWord))]
  if (figures.partCount > 1) sentences.push(texts.describeParts(formats.count(figures.partCount, texts.part, texts.parts), formats.count(figures.largestPart, texts.entry, texts.entries)))
  if (figures.isolates > 0) sentences.push(texts.describeIsolates(formats.count(figures.isolates, texts.entry, texts.entries)))
  return sentences.join(' ')
}

/** Why a node matters here, in one sentence with its numbers. */
export function nodeSentence(figures: NodeFigures, words: Words): string {
  const { texts, formats } = words
  if (figures.neighbours === 0) return texts.panel.connectsNone
  const kinds = kindList(figures.kinds, words)
  if (figures.neighbours === 1) return texts.panel.connectsOne(kinds)
  const reached = figures.groups === 0 ? '' : ` ${texts.panel.groupsReached(formats.count(figures.groups, texts.panel.groupOne, texts.panel.groupsDative))}`
  return `${texts.panel.connects(formats.number(figures.neighbours), kinds)}${reached}`
}

/** "24 Menschen und 14 Organisationen" */
function kindList(kinds: readonly { kind: NodeKind; count: number }[], { common, formats }: Pick<Words, 'common' | 'formats'>): string {
  // English writes common nouns small within a sentence.
  const word = (name: string) => (formats.language === 'en' ? name.toLowerCase() : name)
  return formats.list(kinds.map(({ kind, count }) => formats.count(count, word(common.kinds[kind].one), word(common.kinds[kind].many))))
}
