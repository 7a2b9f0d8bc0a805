import type { ColourBy } from './categories'
import type { Focus } from './focus'
import { NODE_KINDS, TIE_KINDS, type NodeKind, type ShownTieKind } from './networkModel'
import type { SizeBy } from './sizes'
import { MOST_STEPS } from './steps'

export type Origin = 'all' | 'real' | 'synthetic'
export type Presentation = 'map' | 'table'

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
  /** the network whose layout the positions come from, where it is not the shown one: positions stay when kinds are switched */
  basis: NetworkChoice | null
  /** null: the page chooses what opens first */
  focus: Focus | null
  selected: string | null
  steps: number | null
  text: string
  groups: readonly string[]
  regions: readonly string[]
  origin: Origin
  /** categories switched off in the legend */
  hidden: readonly string[]
  colour: ColourBy
  size: SizeBy
  show: Presentation
  camera: CameraPlace | null
}

export const DEFAULT_CHOICE: NetworkChoice = { kinds: ['ACTOR', 'ORGANISATION'], ties: TIE_KINDS }

export const DEFAULT_VIEW: ViewState = {
  ...DEFAULT_CHOICE, at: null, basis: null, focus: null, selected: null, steps: null, text: '', groups: [], regions: [], origin: 'all',
  hidden: [], colour: 'kind', size: 'degree', show: 'map', camera: null,
}

/** Everything that hides nodes, back to the start; colours, sizes, camera and the selection stay. */
export const NO_FILTER = { at: null, focus: 'all', steps: null, text: '', groups: [], regions: [], origin: 'all', hidden: [] } as const satisfies Partial<ViewState>

const letters: Record<NodeKind | ShownTieKind, string> = {
  ACTOR: 'a', ORGANISATION: 'o', EVENT: 'e', PROJECT: 'p',
  MEMBERSHIP: 'm', ORGANISATION_PART: 'u', TIE: 't', NOMINATION: 'n', PARTICIPATION: 'v', INVOLVEMENT: 'i',
}

/** Reads a view from an address. What cannot be understood counts as not said. */
export function readView(address: URLSearchParams): ViewState {
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => allowed.find((value) => value === address.get(name)) ?? otherwise
  const kinds = readLetters(address.get('kinds'), NODE_KINDS)
  const ties = readLetters(address.get('ties'), TIE_KINDS)
  return {
    kinds: kinds && kinds.length > 0 ? kinds : DEFAULT_CHOICE.kinds,
    ties: ties ?? DEFAULT_CHOICE.ties,
    at: readDate(address.get('at')),
    basis: readBasis(address.get('basis')),
    focus: (['all', 'real', 'hub'] as const).find((value) => value === address.get('focus')) ?? null,
    selected: address.get('selected') || null,
    steps: readSteps(address.get('steps')),
    text: address.get('text') ?? '',
    groups: address.getAll('group').filter(Boolean),
    regions: address.getAll('region').filter(Boolean),
    origin: one('origin', ['all', 'real', 'synthetic'], 'all'),
    hidden: address.getAll('hidden').filter(Boolean),
    colour: one('colour', ['kind', 'group', 'degree'], 'kind'),
    size: one('size', ['degree', 'equal'], 'degree'),
    show: one('show', ['map', 'table'], 'map'),
    camera: readCamera(address.get('camera')),
  }
}

/** Writes a view as an address; what is as usual is left out. */
export function writeView(view: ViewState): URLSearchParams {
  const address = new URLSearchParams()
  const set = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== '' && value !== usual) address.set(name, value)
  }
  set('kinds', writeLetters(view.kinds, NODE_KINDS), writeLetters(DEFAULT_CHOICE.kinds, NODE_KINDS))
  const ties = writeLetters(view.ties, TIE_KINDS)
  set('ties', ties === '' ? '-' : ties, writeLetters(DEFAULT_CHOICE.ties, TIE_KINDS))
  set('at', view.at)
  set('basis', view.basis && writeBasis(view.basis))
  set('focus', view.focus)
  set('selected', view.selected)
  set('steps', view.steps === null ? null : String(view.steps))
  set('text', view.text)
  for (const group of view.groups) address.append('group', group)
  for (const region of view.regions) address.append('region', region)
  set('origin', view.origin, 'all')
  for (const key of view.hidden) address.append('hidden', key)
  set('colour', view.colour, 'kind')
  set('size', view.size, 'degree')
  set('show', view.show, 'map')
  set('camera', view.camera && [view.camera.x, view.camera.y, view.camera.ratio].map((value) => Number(value.toFixed(4))).join(','))
  return address
}

export function sameChoice(a: NetworkChoice, b: NetworkChoice): boolean {
  return writeBasis(a) === writeBasis(b)
}

function writeLetters<T extends NodeKind | ShownTieKind>(values: readonly T[], order: readonly T[]): string {
  return order.filter((value) => values.includes(value)).map((value) => letters[value]).join('')
}

function readLetters<T extends NodeKind | ShownTieKind>(text: string | null, order: readonly T[]): T[] | null {
  if (text === null) return null
  return order.filter((value) => text.includes(letters[value]))
}

function writeBasis(choice: NetworkChoice): string {
  return `${writeLetters(choice.kinds, NODE_KINDS)}.${writeLetters(choice.ties, TIE_KINDS)}`
}

function readBasis(text: string | null): NetworkChoice | null {
  if (text === null) return null
  const [kinds, ties] = text.split('.')
  const known = readLetters(kinds ?? '', NODE_KINDS) ?? []
  return known.length > 0 ? { kinds: known, ties: readLetters(ties ?? '', TIE_KINDS) ?? [] } : null
}

function readSteps(text: string | null): number | null {
  return text !== null && /^\d$/.test(text) ? Math.min(MOST_STEPS, Number(text)) : null
}

function readDate(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

function readCamera(text: string | null): CameraPlace | null {
  const parts = text?.split(',').map(Number)
  if (parts?.length !== 3 || !parts.every(Number.isFinite)) return null
  const [x, y, ratio] = parts as [number, number, number]
  return ratio > 0 ? { x, y, ratio } : null
}
