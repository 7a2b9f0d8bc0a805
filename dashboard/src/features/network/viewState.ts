import { choiceParam, flagParam, listParam, numberParam, textParam, type Codec, type Codecs } from '../../app/addressState'
import { ATTRIBUTES, type ColourBy } from './categories'
import type { Focus } from './focus'
import { ARRANGEMENTS, type Arrangement } from './layout/layoutModel'
import { movedParam, type Moved } from './layout/moved'
import { MEASURES, type Measure } from './measures'
import { NODE_KINDS, STORED_TIE_KINDS, TIE_KINDS, type NodeKind, type ShownTieKind } from './networkModel'
import { type Question, QUESTIONS } from './questions/question'
import type { SizeBy } from './sizes'
import { MATRIX_ORDERS, type MatrixOrder } from './views/toMatrix'

export type Origin = 'all' | 'real' | 'synthetic'
export const PRESENTATIONS = ['map', 'table', 'matrix', 'scatter', 'grid', 'gaps'] as const
export type Presentation = (typeof PRESENTATIONS)[number]
export const WEIGHTINGS = ['COUNT', 'BINARY', 'NEWMAN', 'JACCARD'] as const
export type Weighting = (typeof WEIGHTINGS)[number]
/** What the gap list compares. */
export const GAP_GROUPINGS = ['INTEREST_GROUP', 'PLANNING_REGION', 'COMMUNITY'] as const
export type GapGrouping = (typeof GAP_GROUPINGS)[number]

export interface CameraPlace {
  x: number
  y: number
  ratio: number
}

/** Which kinds of nodes and ties the network consists of. */
export interface NetworkChoice {
  kinds: readonly NodeKind[]
  ties: readonly ShownTieKind[]
}

/** The whole view. What stands here stands in the address, so that a link shows it again. */
export interface ViewState extends NetworkChoice {
  at: string | null
  /** of ties made by what two share */
  weighting: Weighting
  /** measures count strong ties for more */
  weighted: boolean
  /** the network that the positions come from, where it is not the shown one: nodes keep their place when kinds are switched */
  basis: NetworkChoice | null
  /** which of many equally good layouts: "Anordnung neu" counts it up */
  seed: number
  /** null: the page chooses what opens first */
  focus: Focus | null
  selected: string | null
  steps: number | null
  text: string
  groups: readonly string[]
  regions: readonly string[]
  origin: Origin
  /** categories that are switched off in the legend */
  hidden: readonly string[]
  /** entries that were picked by hand, by lasso or by a question */
  marked: readonly string[]
  /** only these are shown; empty: no such restriction */
  only: readonly string[]
  /** who is thought away in "Was wäre ohne …?" */
  leaving: readonly string[]
  colour: ColourBy
  size: SizeBy
  hulls: boolean
  arrangement: Arrangement
  /** entries that were moved by hand, with the place where they are held */
  moved: Moved
  show: Presentation
  scatterX: Measure
  scatterY: Measure
  gapBy: GapGrouping
  /** the measure that stands for influence */
  influence: Measure
  matrixOrder: MatrixOrder
  camera: CameraPlace | null
  /** the question whose answer is open, and what it is asked about: entries by id, or two days */
  ask: Question | null
  askA: string
  askB: string
}

/** A small part of a large network fills the screen at a ratio of 0.01 and less: six digits keep it in place to a tenth of a pixel. */
const CAMERA_DIGITS = 6

export const DEFAULT_CHOICE: NetworkChoice = { kinds: ['ACTOR', 'ORGANISATION'], ties: STORED_TIE_KINDS }

/** Brings back everything that filters, focus and steps hide; kinds, date, colours, sizes and the selection stay. */
export const NO_FILTER = { focus: 'all', steps: null, text: '', camera: null, groups: [], regions: [], origin: 'all', hidden: [], only: [] } as const satisfies Partial<ViewState>

const letters: Record<NodeKind | ShownTieKind, string> = {
  ACTOR: 'a', ORGANISATION: 'o', EVENT: 'e', PROJECT: 'p',
  MEMBERSHIP: 'm', ORGANISATION_PART: 'u', TIE: 't', NOMINATION: 'n', PARTICIPATION: 'v', INVOLVEMENT: 'i',
  CO_MEMBERSHIP: 'M', CO_PARTICIPATION: 'V', CO_INVOLVEMENT: 'I',
}

/** Kinds as letters ("aoe"); none at all is a minus sign. */
function lettersParam<T extends NodeKind | ShownTieKind>(order: readonly T[], usual: readonly T[], mayBeEmpty: boolean): Codec<readonly T[]> {
  return {
    read: (text) => {
      const read = text === null ? null : readLetters(text, order)
      return read === null || (read.length === 0 && !(mayBeEmpty && text === '-')) ? usual : read
    },
    write: (values) => {
      const text = writeLetters(values, order)
      return text === writeLetters(usual, order) ? null : text || '-'
    },
  }
}

const optionalText: Codec<string | null> = { read: (text) => text || null, write: (value) => value || null }

/** The address: one parameter per part of the view; what cannot be understood counts as not said. */
export const viewCodecs: Codecs<ViewState> = {
  kinds: lettersParam(NODE_KINDS, DEFAULT_CHOICE.kinds, false),
  ties: lettersParam(TIE_KINDS, DEFAULT_CHOICE.ties, true),
  at: { read: readDate, write: (value) => value },
  weighting: choiceParam<Weighting>(WEIGHTINGS, 'COUNT'),
  weighted: flagParam(),
  basis: { read: readBasis, write: (value) => value && choiceKey(value) },
  seed: numberParam(0),
  focus: { read: (text) => (['all', 'real', 'hub'] as const).find((focus) => focus === text) ?? null, write: (value) => value },
  selected: optionalText,
  steps: { read: (text) => (text !== null && /^\d$/.test(text) ? Number(text) : null), write: (value) => (value === null ? null : String(value)) },
  text: textParam(),
  groups: listParam(),
  regions: listParam(),
  origin: choiceParam<Origin>(['all', 'real', 'synthetic'], 'all'),
  hidden: listParam(),
  marked: listParam(),
  only: listParam(),
  leaving: listParam(),
  colour: choiceParam<ColourBy>([...ATTRIBUTES, ...MEASURES], 'kind'),
  size: choiceParam<SizeBy>([...MEASURES, 'equal'], 'degree'),
  hulls: flagParam(),
  arrangement: choiceParam<Arrangement>(ARRANGEMENTS, 'force'),
  moved: movedParam,
  show: choiceParam<Presentation>(PRESENTATIONS, 'map'),
  scatterX: choiceParam<Measure>(MEASURES, 'degree'),
  scatterY: choiceParam<Measure>(MEASURES, 'betweenness'),
  gapBy: choiceParam<GapGrouping>(GAP_GROUPINGS, 'INTEREST_GROUP'),
  influence: choiceParam<Measure>(MEASURES, 'betweenness'),
  matrixOrder: choiceParam<MatrixOrder>(MATRIX_ORDERS, MATRIX_ORDERS[0]),
  ask: { read: (text) => QUESTIONS.find((question) => question === text) ?? null, write: (value) => value },
  askA: textParam(),
  askB: textParam(),
  camera: { read: readCamera, write: (value) => value && [value.x, value.y, value.ratio].map((part) => Number(part.toFixed(CAMERA_DIGITS))).join('_') },
}

/** The same text for the same choice, in whatever order the kinds were switched on. */
export function choiceKey({ kinds, ties }: NetworkChoice): string {
  return `${writeLetters(kinds, NODE_KINDS)}.${writeLetters(ties, TIE_KINDS)}`
}

function writeLetters<T extends NodeKind | ShownTieKind>(values: readonly T[], order: readonly T[]): string {
  return order.filter((value) => values.includes(value)).map((value) => letters[value]).join('')
}

function readLetters<T extends NodeKind | ShownTieKind>(text: string, order: readonly T[]): T[] {
  return order.filter((value) => text.includes(letters[value]))
}

function readBasis(text: string | null): NetworkChoice | null {
  const [kinds = '', ties = ''] = (text ?? '').split('.')
  const known = readLetters(kinds, NODE_KINDS)
  return known.length > 0 ? { kinds: known, ties: readLetters(ties, TIE_KINDS) } : null
}

function readDate(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

function readCamera(text: string | null): CameraPlace | null {
  const parts = text?.split('_').map(Number)
  if (parts?.length !== 3 || !parts.every(Number.isFinite)) return null
  const [x, y, ratio] = parts as [number, number, number]
  return ratio > 0 ? { x, y, ratio } : null
}
