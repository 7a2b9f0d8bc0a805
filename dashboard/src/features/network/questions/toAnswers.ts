import { zipColumns } from '../columns'
import { NO_HIGHLIGHT, type Highlight } from '../highlight'
import type { Formats } from '../../../app/i18n/formats'
import type { BridgeQuestionQuery, ChangeQuestionQuery, DependentQuestionQuery, MissingQuestionQuery, PathQuestionQuery, WithoutQuestionQuery } from '../../../gql/graphql'
import type { QuestionTexts } from './texts'

/** An answer in words: sentences with the numbers of this network, and entries that can be opened. */
export interface Answer {
  sentences: readonly string[]
  rows: readonly AnswerRow[]
  /** what the map shows of it */
  highlight: Highlight
}

export interface AnswerRow {
  /** the entry that the row opens */
  id: string
  text: string
  note: string
}

export interface AnswerWords {
  texts: QuestionTexts
  formats: Formats
  /** the name of an entry, or its id where it has none here */
  nameOf: (id: string) => string
  groupOf: (id: string) => string
  /** the word for a kind of tie */
  tieOf: (kind: string) => string
}

const MOST_ROWS = 5
const MOST_TIES = 20

export function toBridgeAnswer({ network, brokerage }: BridgeQuestionQuery, { texts, formats }: AnswerWords): Answer {
  const { id: ids, label: labels, betweenness: values } = network.columns
  const nodes = zipColumns({ id: ids, label: labels, betweenness: values })
  const top = nodes.filter((node) => node.betweenness > 0).sort((one, other) => other.betweenness - one.betweenness).slice(0, MOST_ROWS)
  const [first] = top
  if (!first) return { sentences: [texts.bridge.nobody], rows: [], highlight: NO_HIGHLIGHT }
  const sentences = [texts.bridge.most(first.label, formats.percent(first.betweenness))]
  const between = brokerage.map((row) => ({ ...row, count: row.total - row.coordinator })).sort((one, other) => other.count - one.count)[0]
  if (between && between.count > 0) sentences.push(texts.bridge.groups(between.label, formats.number(between.count)))
  return {
    sentences,
    rows: top.map(({ id, label, betweenness }) => ({ id, text: label, note: texts.bridge.share(formats.percent(betweenness)) })),
    highlight: { ...NO_HIGHLIGHT, nodes: top.map(({ id }) => id) },
  }
}

export function toMissingAnswer({ network, structuralGaps, introductions }: MissingQuestionQuery, words: AnswerWords): Answer {
  const { texts, formats, nameOf, groupOf } = words
  const { missing } = texts
  const { id: ids, degree } = network.columns
  const alone = ids.filter((_, index) => degree[index] === 0)
  const sentences = [alone.length === 0 ? missing.nobodyAlone : missing.alone(formats.number(alone.length), formats.count(network.order, texts.entry, texts.entriesDative))]
  const [gap] = structuralGaps
  if (!gap) {
    const rows = alone.slice(0, MOST_ROWS).map((id) => ({ id, text: nameOf(id), note: missing.tieless }))
    return { sentences: [...sentences, missing.noGap], rows, highlight: { ...NO_HIGHLIGHT, nodes: alone } }
  }
  sentences.push(missing.gap(groupOf(gap.first), groupOf(gap.second)), missing.gapNumbers(formats.count(gap.observed, texts.tie, texts.ties), formats.number(gap.expected, 1)))
  const rows = introductions.map(({ first, second, through }) => ({
    id: first,
    text: missing.introduce(nameOf(first), nameOf(second)),
    note: through.length === 0 ? missing.noThrough : missing.through(formats.list(through.slice(0, 2).map(nameOf))),
  }))
  return { sentences, rows, highlight: { ...NO_HIGHLIGHT, nodes: introductions.flatMap(({ first, second }) => [first, second]) } }
}

/** Who loses everything with each: the neighbours that have no other. */
export function toDependentAnswer({ network }: DependentQuestionQuery, { texts, formats }: AnswerWords): Answer {
  const { dependent } = texts
  const { id: ids, label: labels, kind: kinds, isCutpoint: cuts, degree, source, target } = network.columns
  const hanging = new Map<string, number>()
  const hang = (end: number, holder: number): void => {
    const id = ids[holder] ?? ''
    if (degree[end] === 1) hanging.set(id, (hanging.get(id) ?? 0) + 1)
  }
  source.forEach((from, edge) => {
    const to = target[edge] ?? from
    if (from === to) return
    hang(from, to)
    hang(to, from)
  })
  const cutpoints = zipColumns({ id: ids, label: labels, kind: kinds, isCutpoint: cuts }).filter((node) => node.isCutpoint).sort((one, other) => (hanging.get(other.id) ?? 0) - (hanging.get(one.id) ?? 0))
  const [first] = cutpoints
  if (!first) return { sentences: [dependent.nobody], rows: [], highlight: NO_HIGHLIGHT }
  const entries = (id: string) => formats.count(hanging.get(id) ?? 0, texts.entry, texts.entries)
  const count = formats.count(cutpoints.length, dependent.cutpoint, dependent.cutpoints)
  const person = cutpoints.find((node) => node.kind === 'ACTOR' && hanging.has(node.id))
  const body = cutpoints.find((node) => node.kind !== 'ACTOR' && hanging.has(node.id))
  const most = [person ? dependent.most(person.label, entries(person.id)) : dependent.noPerson, ...(body ? [dependent.body(body.label, entries(body.id))] : [])]
  return {
    sentences: [...most, dependent.others(count)],
    rows: cutpoints.slice(0, MOST_ROWS).map(({ id, label }) => ({ id, text: label, note: entries(id) })),
    highlight: { ...NO_HIGHLIGHT, nodes: cutpoints.slice(0, MOST_ROWS).map(({ id }) => id) },
  }
}

/** `gone`: who is thought away. */
export function toWithoutAnswer({ networkWithout }: WithoutQuestionQuery, gone: readonly string[], { texts, formats, nameOf }: AnswerWords): Answer {
  const { without } = texts
  const { componentCount, largestComponent, lostReachShare, isolated } = networkWithout
  const names = formats.list(gone.length > MOST_ROWS ? [...gone.slice(0, 2).map(nameOf), without.others(formats.number(gone.length - 2))] : gone.map(nameOf))
  const sentences = [lostReachShare === 0 ? without.nothing(names) : without.lost(names, formats.percent(lostReachShare))]
  if (largestComponent > 0) sentences.push(without.parts(formats.count(componentCount, without.part, without.partsMany), formats.count(largestComponent, texts.entry, texts.entriesDative)))
  if (isolated.length > 0) sentences.push(without.isolated(formats.count(isolated.length, texts.entry, texts.entries)))
  return { sentences, rows: isolated.slice(0, MOST_ROWS).map((one) => ({ id: one, text: nameOf(one), note: '' })), highlight: { ...NO_HIGHLIGHT, nodes: isolated, gone } }
}

export function toChangeAnswer({ compareNetworks }: ChangeQuestionQuery, [before, after]: readonly [string, string], { texts, formats, nameOf }: AnswerWords): Answer {
  const { change } = texts
  const { came, went, edgesCame, edgesWent, rose } = compareNetworks
  const [first, second] = [formats.date(before), formats.date(after)]
  if (edgesCame.length + edgesWent.length === 0) return { sentences: [change.nothing(first, second)], rows: [], highlight: NO_HIGHLIGHT }
  const counts = change.counts(formats.count(edgesCame.length, texts.tie, texts.ties), formats.count(edgesWent.length, texts.tie, texts.ties))
  const [most] = rose
  return {
    sentences: [`${change.edges(first, second)} ${counts}`, ...(came.length + went.length === 0 ? [] : [change.entries(formats.count(came.length, texts.entry, texts.entries), formats.count(went.length, texts.entry, texts.entries))]), ...(most ? [change.rose(nameOf(most.id), formats.count(most.change, texts.tie, texts.ties))] : [])],
    rows: [
      ...came.slice(0, MOST_ROWS).map((id) => ({ id, text: nameOf(id), note: change.joined })),
      ...went.slice(0, MOST_ROWS).map((id) => ({ id, text: nameOf(id), note: change.left })),
      ...toTieRows(edgesCame, change.came),
      ...toTieRows(edgesWent, change.went),
    ],
    highlight: { ...NO_HIGHLIGHT, nodes: [...new Set(edgesCame.flatMap(({ source, target }) => [source, target]))], ties: edgesCame.map(({ source, target }) => [source, target] as const) },
  }

  function toTieRows(ties: typeof edgesCame, note: string): AnswerRow[] {
    return ties.slice(0, MOST_TIES).map(({ source, target }) => ({ id: source, text: `${nameOf(source)} – ${nameOf(target)}`, note }))
  }
}

/** So many paths are listed at most; there may be more. */
const MOST_PATHS = 100

export function toPathAnswer({ shortestPaths, allOfThem }: PathQuestionQuery, [from, to]: readonly [string, string], { texts, formats, nameOf, tieOf }: AnswerWords): Answer {
  const { path } = texts
  const [first] = shortestPaths
  if (!first) return { sentences: [path.none(nameOf(from), nameOf(to))], rows: [], highlight: NO_HIGHLIGHT }
  if (first.length === 0) return { sentences: [path.same], rows: [], highlight: NO_HIGHLIGHT }
  const between = first.steps.slice(0, -1).map((step) => nameOf(step.to))
  const sentences = [path.found(nameOf(from), nameOf(to), formats.count(first.length, path.step, path.steps)), ...(between.length === 0 ? [] : [path.by(formats.list(between))])]
  if (allOfThem.length > 1) sentences.push((allOfThem.length < MOST_PATHS ? path.more : path.atLeast)(formats.count(allOfThem.length, path.ways, path.waysMany)))
  return {
    sentences,
    rows: first.steps.map((step) => ({ id: step.to, text: `${nameOf(step.from)} – ${nameOf(step.to)}`, note: [formats.list(step.kinds.map(tieOf)), step.sources.length === 0 ? '' : path.source(step.sources.map(({ title }) => title).join('; '))].filter(Boolean).join('. ') })),
    highlight: {
      ...NO_HIGHLIGHT, nodes: [from, ...first.steps.map((step) => step.to)], ties: first.steps.map((step) => [step.from, step.to] as const), isAll: true,
    },
  }
}
